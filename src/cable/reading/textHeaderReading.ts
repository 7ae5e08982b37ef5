import { distance } from 'fastest-levenshtein';
import { type Captured, captured, firstMatch, type LinePattern, trimmed } from '../capture';
import { BODY_LINES } from '../lines/bodyLines';
import { damagedLevelOf } from '../lines/classificationWords';
import {
  CAPTION_LINES,
  DAMAGED_MESSAGE_REFERENCE,
  DAMAGED_TEXT_HEADER,
  MESSAGE_REFERENCE_LINE,
  ORDERLESS_EO,
  REFERENCE_LINES,
  SUBJECT_LINE,
  TEXT_HEADER_LINES,
  UNREADABLE_EO,
} from '../lines/textHeaderLines';
import { nearestOrder } from '../orders';
import type { TextLine } from '../textLines';
import { splitFields } from './fieldSplitting';
import { bareNumber, followsDirectly, linesAhead, type State } from './state';

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
  const known = readKnownLine(state, line);
  if (known) return known;
  if (isNumberedReference(state, line)) return [captured('refCont', line, { more: trimmed(line) })];
  if (beginsText(line)) return null;
  const more = readContinuation(state, line);
  if (more) return [more];
  const damaged = readDamagedLabel(state, line);
  if (damaged) return [damaged];
  return isStillHeader(state, line) ? [captured('passCont', line)] : null;
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

/**
 * Attention lines stand before the subject, some after it: "PARIS FOR PERLOW", "PANAMA FOR USCINCSO". Prose says FOR as
 * well: a label must still follow, or the line must stand near the message reference and look like nothing else.
 */
function mayPass(state: State, { fields, text }: Captured): boolean {
  const target = fields.target?.text ?? '';
  if (target.length >= 60 || /^\s*\(?[A-Z][.)]/.test(text)) return false;
  if (/^(?:DEPT|DEPARTMENT|STATE|EMBASSY|USIA)$/.test(fields.who?.text ?? '') && /PASS/.test(fields.verb?.text ?? ''))
    return true;
  if (state.seen.has('subject')) return text.trim().length < 42 && OFFICE_TARGET.test(target) && textIsNext(state);
  return (
    state.seen.has('mrn') &&
    (labelAhead(state) || (!state.met.has('subject') && state.gap <= 3 && text.trim().length < 50))
  );
}

// USCINCSO     NEA/ARN     AMB HOLMES     A/S MOOSE     AMBASSADOR
const OFFICE_TARGET = /^(?:THE )?(?:US[A-Z]*|CINC[A-Z]*|AMB(?:ASSADOR)?|DCM|POLAD|A\/S|[A-Z]{1,5}(?:\/[A-Z-]+)+)\b/;

const textIsNext = (state: State): boolean => linesAhead(state, 1).some(beginsText);

/** E.O., TAGS, SUBJECT and REF may all stand on one line. */
function readLabelled(line: TextLine, whole: Captured): Captured[] {
  const parts = splitFields(line, 'textHeader');
  if (parts.length < 2) return [whole];
  const patterns = [...TEXT_HEADER_LINES, SUBJECT_LINE, ...REFERENCE_LINES];
  return parts.map((part) => firstMatch(patterns, part) ?? captured('noise', part));
}

const beginsText = (line: TextLine): boolean => {
  const found = firstMatch(BODY_LINES, line);
  return (
    found !== null && /^(?:para|entireText|entireTextX|rule|ruleHead|summaryOpen|begin|quoteOpen)$/.test(found.kind)
  );
};

/** The open field's next line, when it looks like one. */
function readContinuation(state: State, line: TextLine): Captured | null {
  if (!state.field || !followsDirectly(state) || state.taken >= 8) return null;
  const text = line.text.trim();
  if (state.field === 'subject' && !continuesSubject(state, text)) return null;
  if (state.field === 'tags' && !/,\s*$/.test(state.last) && !/^[A-Z]{2,4}(?:[,\s]{1,3}[A-Z]{2,4})*[,.]?$/.test(text))
    return null;
  if (state.field === 'eo' && balance(state.last) <= 0) return null;
  if (state.field === 'address' || state.field === 'drafting' || state.field === 'label') return null;
  return captured(`${state.field}Cont`, line, { more: trimmed(line) });
}

/** A subject runs over the line's end when its line is full, cut, or the next one is set in (format.md 1.6 subject). */
function continuesSubject(state: State, text: string): boolean {
  if (text.length > 75 || state.taken >= 5) return false;
  const before = state.last.trim();
  return before.length >= 34 || /[-,:/]$|\b(?:AND|OF|THE|TO|FOR|IN|ON|WITH)$/.test(before) || /^-/.test(text);
}

const balance = (text: string): number => text.split('(').length - text.split(')').length;

/** Labels read through damage, where the strict form has not been met in this header. */
function readDamagedLabel(state: State, line: TextLine): Captured | null {
  if (!state.seen.has('mrn')) {
    const reference = readDamagedReference(state, line);
    if (reference) return reference;
  }
  const { eo, tags, subject, ref } = DAMAGED_TEXT_HEADER;
  const order = state.seen.has('eo')
    ? null
    : (readDamagedOrder(eo, line) ?? firstMatch([ORDERLESS_EO, UNREADABLE_EO], line));
  if (order) return order;
  const coded = state.seen.has('tags') ? null : (firstMatch([tags], line) ?? readBareTags(state, line));
  if (coded) return coded;
  const titled = state.seen.has('subject') ? null : firstMatch([subject], line);
  if (titled && looksLikeSubject(titled)) return titled;
  return state.seen.has('ref') ? null : firstMatch([ref], line);
}

// TO SECSTATE WASHDC PRIORITY 9850
const ADDRESS = /^\s*(?:TO|FM|INFO)\s|\b(?:PRIORITY|IMMEDIATE|ROUTINE)\s+\d+\s*$/;

/** Classification and station too damaged for the strict form: the serial or the level must still be known. */
export function readDamagedReference(state: State, line: TextLine): Captured | null {
  if (ADDRESS.test(line.text)) return null;
  const own = state.station && !state.seen.has('mrn') ? firstMatch([state.station], line) : null;
  if (own && damagedLevelOf(own.fields.cls?.text ?? '')) return own;
  const found = firstMatch([DAMAGED_MESSAGE_REFERENCE], line);
  if (!found) return null;
  const known = state.serials.has(bareNumber(found.fields.serial?.text ?? ''));
  return known || damagedLevelOf(found.fields.cls?.text ?? '') ? found : null;
}

/** A number near an executive order's, after what is left of the label or before a schedule. */
function readDamagedOrder(pattern: LinePattern, line: TextLine): Captured | null {
  const found = firstMatch([pattern], line);
  if (!found || !nearestOrder(found.fields.eo?.text ?? '')) return null;
  const label = (found.fields.label?.text ?? '').replace(/[^A-Z0-9]/g, '');
  const schedule = /^(?:N.?A|X?GDS|ADS|DECL|OADR|DADR)/.test(found.fields.value?.text ?? '');
  return schedule || label.length >= 2 ? found : null;
}

/** "EDIS, ETRD, EAGR, BL" alone after the E.O. line: the label is missing. */
function readBareTags(state: State, line: TextLine): Captured | null {
  if (!state.seen.has('eo') || state.seen.has('subject')) return null;
  if (!/^\s*[A-Z]{4}(?:[,\s]+[A-Z]{2,4})+[,.]?\s*$/.test(line.text)) return null;
  return captured('tags', line, { list: trimmed(line) });
}

const looksLikeSubject = ({ fields, text }: Captured): boolean => {
  const label = fields.label?.text ?? '';
  const read = label.toUpperCase().replace(/[^A-Z]/g, '');
  if (read.length < 3) return false;
  const colon = /^\s?[:;.]/.test(text.slice(text.indexOf(label) + label.length));
  if (!colon) return read.length > 5 && distance(read, 'SUBJECT') <= 2;
  return distance(read, 'SUBJECT') <= 3 || distance(read, 'SUBJ') <= (read.endsWith('BJ') ? 2 : 1);
};

/** Before E.O., TAGS or SUBJECT have come, unknown lines are attention lines as long as such a label still follows. */
function isStillHeader(state: State, line: TextLine): boolean {
  return !state.seen.has('subject') && line.text.trim().length <= 80 && labelAhead(state);
}

/** True when a label of the text header comes before the text does. */
function labelAhead(state: State): boolean {
  const ahead = linesAhead(state, 24);
  const text = ahead.findIndex(beginsText);
  const label = ahead.findIndex((next) => firstMatch(LABELS, next) !== null);
  return label >= 0 && (text < 0 || label < text);
}

// REF: FEB 8 WIRELESS
const LABELS: readonly LinePattern[] = [
  ...TEXT_HEADER_LINES,
  SUBJECT_LINE,
  { kind: 'ref', pattern: /^\W*REF(?:ERENCE)?(?:TELS?|\(S\)|S)?\s?:/ },
];
