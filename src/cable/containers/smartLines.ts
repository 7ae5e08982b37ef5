import { LABELLED_DATE_TIME_GROUP } from '../lines/headingLines';
import type { LineKind } from '../lines/kinds';
import type { Fields, Line } from '../lines/line';
import { LinePatterns } from '../lines/linePatterns';
import type { Text } from '../model';
import { PRECEDENCE_WORDS } from '../words/precedences';

// The labels of SMART, in use since 2009, and what they say of the telegram (format.md 1.10 d).

/** A label: which of the telegram's own lines it stands for. */
interface Label {
  readonly kind: LineKind;
  /** The field that its value is; or the pattern that finds the fields of the value. */
  readonly value: string | LinePatterns;
  /** What a further line of the value is; the same again where it is left out. */
  readonly more?: LineKind;
  /** What a value looks like; a label without it takes anything. */
  readonly shape?: RegExp;
}

// 11 JERUSALEM 3042
export const SMART_REFERENCE = /^(?<yy>\d{2})\s+(?<station>[A-Z][A-Z .'-]*?)\s+(?<serial>\d{1,7})$/;

// A) 23 MEXICO 2468            but not: n/a
const CITED = new LinePatterns({ kind: 'ref', pattern: /^(?!n\/a$)(?<refs>\S.*)$/i });

// POL-Political Section:Sample, Jane Q (La Paz)
const PERSON = new LinePatterns({ kind: 'clearance', pattern: /^(?:(?<office>[^:]{1,40}):\s?)?(?<person>\S.*)$/ });

const PRECEDENCE = PRECEDENCE_WORDS.join('|');
// WASHDC, SECSTATE ROUTINE; SECDEF WASHINGTON DC ROUTINE
const ADDRESSEES = new RegExp(`\\b(?:${PRECEDENCE})\\b|^[A-Z .'-]+, [A-Z]+`, 'i');
// MEXICO: Moreno, Sergio A
const NAMED = /^[A-Za-z/() -]{1,40}:\s?\S|^[A-Z][a-z]+, [A-Z]/;

const OTHER: Label = { kind: 'systemLabel', value: 'value', more: 'systemValue' };

/** Above the text, in the order of the print. */
const HEAD: Readonly<Record<string, Label>> = {
  MRN: { kind: 'mrn', value: new LinePatterns({ kind: 'mrn', pattern: SMART_REFERENCE }), shape: SMART_REFERENCE },
  // Sep 16, 2023 / 160150Z SEP 23
  'Date/DTG': { kind: 'dtg', value: LABELLED_DATE_TIME_GROUP, shape: /\d{6}\s?Z\s+[A-Z]{3}\b/i },
  // AMEMBASSY MEXICO
  From: { kind: 'fm', value: 'plad', shape: /^[A-Z][A-Z .,'-]+$/ },
  Action: { kind: 'to', value: 'plad', more: 'addr', shape: ADDRESSEES },
  Info: { kind: 'info', value: 'plad', more: 'addr', shape: ADDRESSEES },
  // 13526
  'E.O.': { kind: 'eo', value: 'eo', shape: /^(?:\d{5}\b|Unknown$|N\/?A\b)/i },
  // PGOV, PREL, ASEC, TSPA, MX
  TAGS: { kind: 'tags', value: 'list', more: 'tagsCont', shape: /^[A-Z]{2,5}(?:[, ]{1,3}[A-Z]{2,5})*$/ },
  // SENSITIVE, SIPDIS
  Captions: { kind: 'caption', value: 'caps', shape: /^[A-Z]{3,}(?:[, /]{1,3}[A-Z]{3,})*$/ },
  // A) 23 MEXICO 2468
  Reference: {
    kind: 'ref',
    value: CITED,
    more: 'refCont',
    shape: /^\(?A[).]\s|^(?:\d{2} )?[A-Z][A-Z .'-]+ \d{2,7}\b|^n\/a$/i,
  },
  // STATE FOR WHA/CAR
  'Pass Line': { kind: 'pass', value: 'target', more: 'passCont', shape: /\b(?:FOR|PASS)\b/ },
  Subject: { kind: 'subject', value: 'subject', more: 'subjectCont' },
};

/** Below the text. */
const TAIL: Readonly<Record<string, Label>> = {
  // SALAZAR
  Signature: { kind: 'signed', value: 'name', shape: /^[A-Za-z][A-Za-z'’-]+(?: [A-Za-z'’-]+){0,2}$/ },
  'Drafted By': { kind: 'drafted', value: PERSON, shape: NAMED },
  'Cleared By': { kind: 'clearance', value: PERSON, shape: NAMED },
  'Approved By': { kind: 'approved', value: PERSON, shape: NAMED },
  'Released By': { ...OTHER, shape: NAMED },
  XMT: { kind: 'xmt', value: 'plad', more: 'systemValue' },
  Attachments: OTHER,
  'Action Post': OTHER,
  'Dissemination Rule': OTHER,
};

const LABELS: Readonly<Record<string, Label>> = { ...HEAD, ...TAIL };

/** Labels as scans print them: "Date!DTG", "E.O". */
const printed = (labels: Readonly<Record<string, Label>>): string =>
  Object.keys(labels)
    .map((label) => label.replace('/', '[/!|Il]').replace('E.O.', 'E\\.O\\.?'))
    .join('|');

// MRN:                          11 JERUSALEM 3042
// Date/DTG:                     Nov 23, 2011 / 231057Z NOV 11
export const SMART_LINE = new LinePatterns({
  kind: 'systemLabel',
  begins: 'MDFAIETCRPSX',
  holds: ':',
  pattern: new RegExp(`^\\s*(?<key>${printed(LABELS)})\\s*:(?:\\s+(?<value>\\S.*?))?$`),
});

// Drafted By:                   JERUSALEM:Sample, Jane
export const SMART_TAIL = new RegExp(`^\\s*(?:${printed(TAIL)})\\s*:`);

// Info:                         WHITE HOUSE WASHINGTON DC ROUTINE; ARAB ISRAELI COLLECTIVE ROUTINE
export const SMART_TAIL_INFO = new RegExp(`^\\s*Info\\s*:(?:\\s+\\S.*\\b(?:${PRECEDENCE})\\b|$)`, 'i');

/** The label as it should be printed: "Date/DTG" of "Date!DTG". */
export const smartLabel = (key: string): string =>
  key.startsWith('Date') ? 'Date/DTG' : key.startsWith('E.O') ? 'E.O.' : key;

/** The line of a label, with its value where it has one, as the telegram's own. */
export function labelledLine(line: Line, label: string, fields: Fields): Line {
  const { kind, value } = LABELS[label] ?? OTHER;
  if (kind === 'systemLabel' || !fields.value) return line.as(kind, kind === 'systemLabel' ? fields : {});
  return line.as(kind, fieldsOf(line, value, fields.value));
}

/** A line below that holds the value, or more of it, as the telegram's own. */
export function valueLine(line: Line, label: string, isMore: boolean): Line {
  const { kind, value, more } = LABELS[label] ?? OTHER;
  const text = line.trimmed();
  if (isMore && more) return line.as(more, { [more === 'systemValue' ? 'value' : 'more']: text });
  return kind === 'systemLabel' ? line.as('systemValue', { value: text }) : line.as(kind, fieldsOf(line, value, text));
}

const fieldsOf = (line: Line, value: string | LinePatterns, text: Text): Fields =>
  typeof value === 'string' ? { [value]: text } : (value.read(line.part(text.range[0] - line.start))?.fields ?? {});

/** True when a text may be the value of a label. */
export const fitsLabel = (label: string, text: string): boolean => LABELS[label]?.shape?.test(text) ?? true;

const PRECEDENCE_END = new RegExp(`\\b(?:${PRECEDENCE})$`, 'i');

/** True when the label's value goes on: a list of addressees that has not ended, the next letter of the references. */
export function goesOn(label: string, before: string, text: string): boolean {
  if (label === 'Action' || label === 'Info') return !PRECEDENCE_END.test(before) || before.endsWith(';');
  return label === 'Reference' && orderOf(text) > 1 && orderOf(text) === orderOf(before) + 1;
}

/** 2 for "B) 23 SAMPLETOWN 2468"; 0 for a text without a letter. */
const orderOf = (text: string): number => (/^\(?([A-Z])[).]\s/.exec(text)?.[1]?.charCodeAt(0) ?? 64) - 64;
