import { type Captured, captured, firstMatch } from '../capture';
import {
  FRUS_ADDRESS,
  FRUS_HEAD,
  FRUS_LABELS,
  FRUS_MARK,
  FRUS_NOTES,
  FRUS_NUMBER,
  FRUS_OLDER_HEAD,
  FRUS_PLACE_DATE,
  FRUS_SIGNED,
} from '../lines/frusLines';
import { REFERENCE_LINES, SUBJECT_LINE } from '../lines/textHeaderLines';
import { partOf, type TextLine } from '../textLines';
import { linesAhead, type State } from './state';

/** The lines around the text of an edited print, and the number in front of it; null for every other line. */
export function readFrus(state: State, line: TextLine): Captured[] | null {
  const head = readHead(state, line);
  if (head) {
    Object.assign(state, { zone: 'frus', frus: 'title', frusLines: 0, seen: new Set(), met: new Set() });
    return [head];
  }
  if (state.zone === 'frus') return readBelowHead(state, line);
  if (!state.frus || !(state.zone === 'body' || state.zone === 'notes')) return null;
  return readEnd(state, line);
}

function readHead(state: State, line: TextLine): Captured | null {
  if (state.zone === 'open' || state.frus) {
    const head = firstMatch([FRUS_HEAD], line);
    if (head) return head;
  }
  const older = state.zone === 'open' ? firstMatch([FRUS_OLDER_HEAD], line) : null;
  const ahead = older ? linesAhead(state, 12) : [];
  return ahead.some((next, i) => linesOfDate([next, ...ahead.slice(i + 1, i + 4)]) > 0) ? older : null;
}

/** How many of the lines hold a place and a date, from the first on; 0 when they do not begin with one. */
function linesOfDate(lines: readonly TextLine[]): number {
  for (let count = Math.min(4, lines.length); count > 0; count--) {
    const joined = lines
      .slice(0, count)
      .map(({ text }) => text.trim())
      .join(' ');
    if (joined.length < 90 && FRUS_PLACE_DATE.test(joined.replace(/\s+/g, ' '))) return count;
  }
  return 0;
}

function readBelowHead(state: State, line: TextLine): Captured[] | null {
  if (state.frusLines > 0) {
    state.frusLines--;
    return [captured('frusPlace', line)];
  }
  const note = firstMatch(FRUS_NOTES, line);
  if (note) {
    state.zone = 'notes';
    return [note];
  }
  if (/^\s*\d{1,2}$/.test(line.text)) return [captured('noise', line)]; // the number of a note
  const dated = linesOfDate([line, ...linesAhead(state, 3)]);
  if (dated && !/\b(?:in|to|of|the|at|and|for|from)$/i.test(state.last.trim())) {
    Object.assign(state, { frus: 'dated', frusLines: dated - 1 });
    const place = firstMatch(
      [{ kind: 'frusPlace', pattern: /^\s*\[?(?<place>\p{Lu}[\p{L}.'’ -]{1,40}?) ?(?:,|$)/du }],
      line,
    );
    return [place && !/\d/.test(place.fields.place?.text ?? '1') ? place : captured('frusPlace', line)];
  }
  if (state.frus === 'title' && line.text.length < 120) return [captured('frusTitle', line)];
  const mark = firstMatch([FRUS_MARK, FRUS_ADDRESS], line);
  if (mark) return [mark];
  const numbered = firstMatch([FRUS_NUMBER], line);
  const labels = FRUS_LABELS.exec(line.text);
  state.zone = labels ? 'textHeader' : 'body';
  if (labels) return readLabels(line, numbered);
  return numbered && numbered.fields.telegram?.text !== '1' ? [numbered] : null;
}

/** "9817. Subject: Talks with the Minister. Ref: State 178919.": number, subject and reference on one line. */
function readLabels(line: TextLine, numbered: Captured | null): Captured[] {
  const at = [...line.text.matchAll(/\b(?:Subj(?:ect)?|Refs?|Reference):/g)].map(({ index }) => index);
  const cuts = at[0] === 0 ? at : [0, ...at];
  return cuts.map((from, i) => {
    const part = partOf(line, from, cuts[i + 1]);
    if (from === 0 && numbered) return captured('text', part, numbered.fields);
    return firstMatch([SUBJECT_LINE, ...REFERENCE_LINES], part) ?? captured('noise', part);
  });
}

/** The surname right above the notes, and the first of the notes: what follows is the editors'. */
function readEnd(state: State, line: TextLine): Captured[] | null {
  const note = firstMatch(FRUS_NOTES, line);
  const signed = note || state.zone === 'notes' ? null : firstMatch([FRUS_SIGNED], line);
  const next = signed ? linesAhead(state, 1)[0] : undefined;
  const found = note ?? (next && (firstMatch(FRUS_NOTES, next) || /^\s*[01]\.\s/.test(next.text)) ? signed : null);
  if (!found) return null;
  state.zone = 'notes';
  return [found];
}
