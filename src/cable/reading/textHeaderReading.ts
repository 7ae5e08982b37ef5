import { type Captured, captured, firstMatch, trimmed } from '../capture';
import {
  BARE_MESSAGE_REFERENCE,
  CAPTION_LINES,
  MESSAGE_REFERENCE_LINE,
  REFERENCE_LINES,
  SUBJECT_LINE,
  TEXT_HEADER_LINES,
} from '../lines/textHeaderLines';
import type { LineKind } from '../model';
import type { TextLine } from '../textLines';
import { beginsText, isStillHeader, mayPass } from './attentionLines';
import { readDamagedLabel } from './damagedTextHeader';
import { splitFields } from './fieldSplitting';
import { followsDirectly, type State } from './state';

/** Message reference, E.O., TAGS, SUBJECT in their strict forms: they open a text header wherever they stand. */
export function readTextHeaderStart(state: State, line: TextLine): Captured[] | null {
  const reference = firstMatch([MESSAGE_REFERENCE_LINE], line);
  if (reference) return [reference];
  const labelled = firstMatch([...TEXT_HEADER_LINES, SUBJECT_LINE], line);
  if (!labelled) return null;
  if (labelled.kind === 'subject' && !mayBeSubject(state, line)) return null;
  if (labelled.kind === 'classBy' && state.zone === 'body' && state.met.has('classBy')) return null;
  return readLabelled(line, labelled);
}

/** "CONFIDENTIAL STATE 060269" */
export const isMessageReference = (line: TextLine): boolean => MESSAGE_REFERENCE_LINE.pattern.test(line.text);

/** A second SUBJECT in the text belongs to what the text quotes; a mail's "Subject:" is no telegram's. */
function mayBeSubject(state: State, line: TextLine): boolean {
  if (state.zone === 'body') return !state.met.has('subject');
  return state.zone !== 'open' || /^\W*SUBJ/.test(line.text);
}

/** Everything else that may stand between the message reference and the text; null where the text begins. */
export function readTextHeader(state: State, line: TextLine): Captured[] | null {
  const known = readKnownLine(state, line) ?? readBareReference(state, line);
  if (known) return known;
  if (isNumberedReference(state, line)) return [captured('refCont', line, { more: trimmed(line) })];
  if (beginsText(line)) return null;
  const more = readContinuation(state, line);
  if (more) return [more];
  const damaged = readDamagedLabel(state, line);
  if (damaged) return [damaged];
  return isStillHeader(state, line) ? [captured('passCont', line)] : null;
}

/** Station and number alone, right below the break that ends the addresses. */
function readBareReference(state: State, line: TextLine): Captured[] | null {
  const first = !['mrn', 'eo', 'tags', 'subject', 'ref'].some((kind) => state.seen.has(kind));
  const found = first && state.seen.has('fm') ? firstMatch([BARE_MESSAGE_REFERENCE], line) : null;
  return found && [found];
}

// 2. LA PAZ 0503 OF JAN. 24
const NUMBERED_REFERENCE = /^\s*([2-9])[.)]\s+(?:\d{2}\s+)?[A-Z]{2,}(?: [A-Z]+){0,2}\s+\d{3,6}\b.{0,40}$/;

/** A citation with the next number of a list that the line above began: it looks like a paragraph. */
function isNumberedReference(state: State, line: TextLine): boolean {
  const number = state.field === 'ref' ? NUMBERED_REFERENCE.exec(line.text)?.[1] : undefined;
  return number !== undefined && new RegExp(`(?:^|[\\s(:])${Number(number) - 1}[.)]\\s`).test(state.last);
}

function readKnownLine(state: State, line: TextLine): Captured[] | null {
  const caption = firstMatch(CAPTION_LINES.slice(0, 1), line);
  if (caption) return [caption];
  const reference = firstMatch(REFERENCE_LINES, line);
  if (reference && (reference.kind === 'ref' || state.field === 'ref')) return readLabelled(line, reference);
  const pass = firstMatch(CAPTION_LINES, line);
  return pass && mayPass(state, pass) ? [pass] : null;
}

/**
 * The list of references below lines that ended the header: a scan's noise, or an address to which the telegram is to be
 * passed. Only near the subject, before the first paragraph.
 */
export function readLateReferences(state: State, line: TextLine): Captured[] | null {
  if (state.zone !== 'body' || state.textLines > 8 || state.met.has('para')) return null;
  if (!state.seen.has('subject') || state.seen.has('ref')) return null;
  const found = LATE_REFERENCES.test(line.text) ? firstMatch(REFERENCE_LINES, line) : null;
  return found && [found];
}

// REF: STATE 10886
const LATE_REFERENCES = /^\W{0,3}REF(?:ERENCE)?(?:TELS?|\(S\)|S)?\s?:\s*\S/;

/** E.O., TAGS, SUBJECT and REF may all stand on one line. */
function readLabelled(line: TextLine, whole: Captured): Captured[] {
  const parts = splitFields(line, 'textHeader');
  if (parts.length < 2) return [whole];
  const patterns = [...TEXT_HEADER_LINES, SUBJECT_LINE, ...REFERENCE_LINES];
  return parts.map((part) => firstMatch(patterns, part) ?? captured('noise', part));
}

/** The open field's next line, when it looks like one. */
function readContinuation(state: State, line: TextLine): Captured | null {
  if (!state.field || !followsDirectly(state) || state.taken >= 8) return null;
  const text = line.text.trim();
  if (state.field === 'subject' && !continuesSubject(state, text)) return null;
  if (state.field === 'tags' && !/,\s*$/.test(state.last) && !/^[A-Z]{2,4}(?:[,\s]{1,3}[A-Z]{2,4})*[,.]?$/.test(text))
    return null;
  if (state.field === 'eo' && balance(state.last) <= 0) return null;
  if (state.field === 'ref' && !continuesReferences(state, text)) return null;
  const kind = CONTINUATIONS[state.field];
  return kind ? captured(kind, line, { more: trimmed(line) }) : null;
}

/** What goes on below the line that opens a field. */
const CONTINUATIONS: Readonly<Partial<Record<NonNullable<State['field']>, LineKind>>> = {
  subject: 'subjectCont',
  ref: 'refCont',
  tags: 'tagsCont',
  eo: 'eoCont',
  pass: 'passCont',
};

/** A subject runs over the line's end when its line is full, cut, or the next one is set in (format.md 1.6 subject). */
function continuesSubject(state: State, text: string): boolean {
  if (text.length > 75 || state.taken >= 5 || (state.taken === 0 && isProse(state))) return false;
  const before = state.last.trim();
  return before.length >= 34 || /[-,:/]$|\b(?:AND|OF|THE|TO|FOR|IN|ON|WITH)$/.test(before) || /^-/.test(text);
}

/** Five full lines in a row, of which none begins anything, are no title but text, whose blank line a scan has lost. */
const isProse = (state: State): boolean =>
  state.lines
    .slice(state.index, state.index + 5)
    .every((line) => line.text.trim().length >= 34 && !beginsText(line) && !firstMatch(REFERENCE_LINES, line));

// (C) STATE 5678 (NOTAL)        PARIS 1234, OSLO 12        MEMORANDUM OF CONVERSATION,
/** A list goes on in a line with a number or a letter of its own, or below one that its comma or bracket leaves open. */
function continuesReferences(state: State, text: string): boolean {
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  const cites = /(?<![$\d,.])\d{2,}(?![\d,.]*\d)|^\W?[A-Z1-9][.):]|\bNOTAL\b/.test(text);
  if (cites && words <= 6) return true;
  const open = /[,;(&-]$|\b(?:AND|OF|FROM|TO)$/.test(state.last.trim()) || balance(state.last) > 0;
  return (open && words <= 8) || (cites && open);
}

const balance = (text: string): number => text.split('(').length - text.split(')').length;
