import { type Captured, captured, firstMatch, trimmed } from '../capture';
import { BODY_LINES } from '../lines/bodyLines';
import {
  fitsLabel,
  goesOn,
  SMART_LINE,
  SMART_REFERENCE,
  SMART_TAIL,
  SMART_TAIL_INFO,
  smartLabel,
} from '../lines/smartLines';
import { partOf, type TextLine } from '../textLines';
import { linesAhead, type State } from './state';

/** "MRN:", "From:" and the like. */
export const isSmartLabel = (line: TextLine): boolean => SMART_LINE.pattern.test(line.text);

/**
 * The labels of a SMART print with their values, above the text and below it; null where the text begins, and for every
 * line of another container. A value may go on over lines, or stand below all labels (format.md 1.10 d).
 */
export function readSmart(state: State, line: TextLine): Captured[] | null {
  const label = firstMatch([SMART_LINE], line);
  const key = smartLabel(label?.fields.key?.text ?? '');
  if (label && (key === 'MRN' || key === 'Date/DTG') && mayOpen(state, label)) {
    Object.assign(state, {
      zone: 'smart',
      smart: true,
      seen: state.zone === 'smart' ? state.seen : new Set(),
      met: state.zone === 'smart' ? state.met : new Set(),
    });
  } else if (state.smart && state.zone === 'body' && (SMART_TAIL.test(line.text) || SMART_TAIL_INFO.test(line.text))) {
    Object.assign(state, { zone: 'smart', smartTail: true, waiting: [] });
  }
  if (state.zone !== 'smart') return null;
  return label ? [readLabel(state, line, label, key)] : readValue(state, line);
}

/** A second MRN opens another telegram, also right below the text of one; where scans print all labels first, by these. */
const mayOpen = (state: State, label: Captured): boolean =>
  state.zone !== 'body' ||
  (label.fields.value ? SMART_REFERENCE.test(label.fields.value.text) : labelsAhead(state) >= LEAST_LABELS);

const LEAST_LABELS = 3;

const labelsAhead = (state: State): number => linesAhead(state, 6).filter(isSmartLabel).length;

function readLabel(state: State, line: TextLine, label: Captured, key: string): Captured {
  if (key === 'MRN') Object.assign(state, { smartTail: false, waiting: [] });
  state.field = 'label';
  state.label = key;
  const { value } = label.fields;
  if (!value) state.waiting.push(key);
  else state.waiting = [];
  if (key !== 'MRN' || !value) return { ...label, label: key };
  const reference = firstMatch(
    [{ kind: 'smart', pattern: SMART_REFERENCE }],
    partOf(line, value.range[0] - line.start),
  );
  return { ...label, label: key, fields: { ...label.fields, ...reference?.fields } };
}

function readValue(state: State, line: TextLine): Captured[] | null {
  const text = line.text.trim();
  if (state.field === 'label' && text === state.last.trim()) return [captured('noise', line)]; // printed twice
  const label = isSetIn(state, line) ? state.label : waitingLabel(state, text, line);
  if (label) {
    state.label = label;
    return [{ ...captured('smartvalue', line, { value: trimmed(line) }), label }];
  }
  if (!state.smartTail) return null;
  state.zone = 'notes'; // below the last label: the end of the mail that brought the telegram
  return [captured('noise', line)];
}

/** "                              B) JERUSALEM 905", set in below the value above it. */
const isSetIn = (state: State, line: TextLine): boolean =>
  state.field === 'label' && state.gap === 0 && /^\s{6,}/.test(line.text) && !state.waiting.length;

/** In scans all labels come first, then all values: a value belongs to the first label that may bear it. */
function waitingLabel(state: State, text: string, line: TextLine): string | null {
  if (text.length > 120 || beginsParagraph(line)) return null;
  const before = state.last.trim();
  if (!isSmartLabel({ ...line, text: before }) && goesOn(state.label, before, text)) return state.label;
  const at = state.waiting.findIndex((label) => fitsLabel(label, text) && isInPlace(state, label));
  if (at < 0) return null;
  const label = state.waiting[at] ?? null;
  state.waiting = state.waiting.slice(label === 'Cleared By' ? at : at + 1);
  return label;
}

/** Of the names below SIGNATURE, DRAFTED, CLEARED and APPROVED the last approved. */
function isInPlace(state: State, label: string): boolean {
  if (label !== 'Cleared By') return true;
  const next = linesAhead(state, 1)[0]?.text.trim() ?? '';
  return !state.waiting.includes('Approved By') || fitsLabel('Cleared By', next);
}

const beginsParagraph = (line: TextLine): boolean =>
  /^(?:para|entireText)/.test(firstMatch(BODY_LINES, line)?.kind ?? '');
