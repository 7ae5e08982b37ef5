import { LinePatterns } from '../lines/linePatterns';
import { PRECEDENCE_WORDS } from '../vocabulary';

// The labels of SMART, in use since 2009, and the shapes of their values (format.md 1.10 d).

/** Above the text, in the order of the print. */
const HEAD = [
  'MRN',
  'Date[/!|Il]DTG',
  'From',
  'Action',
  'Info',
  'E\\.O\\.?',
  'TAGS',
  'Captions',
  'Reference',
  'Pass Line',
  'Subject',
];

/** Below the text. */
const TAIL = [
  'Signature',
  'Drafted By',
  'Cleared By',
  'Approved By',
  'Released By',
  'XMT',
  'Attachments',
  'Action Post',
  'Dissemination Rule',
];

// MRN:                          11 JERUSALEM 3042
// Date/DTG:                     Nov 23, 2011 / 231057Z NOV 11
export const SMART_LINE = new LinePatterns({
  kind: 'smart',
  begins: 'MDFAIETCRPSX',
  holds: ':',
  pattern: new RegExp(`^\\s*(?<key>${[...HEAD, ...TAIL].join('|')})\\s*:(?:\\s+(?<value>\\S.*?))?$`),
});

// Drafted By:                   JERUSALEM:Sample, Jane
export const SMART_TAIL = new RegExp(`^\\s*(?:${TAIL.join('|')})\\s*:`);

// Info:                         WHITE HOUSE WASHINGTON DC ROUTINE; ARAB ISRAELI COLLECTIVE ROUTINE
export const SMART_TAIL_INFO = new RegExp(`^\\s*Info\\s*:(?:\\s+\\S.*\\b(?:${PRECEDENCE_WORDS.join('|')})\\b|$)`, 'i');

// 11 JERUSALEM 3042
export const SMART_REFERENCE = /^(?<yy>\d{2})\s+(?<station>[A-Z][A-Z .'-]*?)\s+(?<serial>\d{1,7})$/;

export const SMART_REFERENCE_LINE = new LinePatterns({ kind: 'smart', pattern: SMART_REFERENCE });

const PRECEDENCE_END = new RegExp(`\\b(?:${PRECEDENCE_WORDS.join('|')})$`, 'i');

/** What each label's value looks like; a label that is not here takes anything. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  MRN: SMART_REFERENCE,
  // Sep 16, 2023 / 160150Z SEP 23
  'Date/DTG': /\d{6}\s?Z\s+[A-Z]{3}\b/i,
  // AMEMBASSY MEXICO
  From: /^[A-Z][A-Z .,'-]+$/,
  // WASHDC, SECSTATE ROUTINE; SECDEF WASHINGTON DC ROUTINE
  Action: new RegExp(`\\b(?:${PRECEDENCE_WORDS.join('|')})\\b|^[A-Z .'-]+, [A-Z]+`, 'i'),
  Info: new RegExp(`\\b(?:${PRECEDENCE_WORDS.join('|')})\\b|^[A-Z .'-]+, [A-Z]+`, 'i'),
  // 13526
  'E.O.': /^(?:\d{5}\b|Unknown$|N\/?A\b)/i,
  // PGOV, PREL, ASEC, TSPA, MX
  TAGS: /^[A-Z]{2,5}(?:[, ]{1,3}[A-Z]{2,5})*$/,
  // SENSITIVE, SIPDIS
  Captions: /^[A-Z]{3,}(?:[, /]{1,3}[A-Z]{3,})*$/,
  // A) 23 MEXICO 2468
  Reference: /^\(?A[).]\s|^(?:\d{2} )?[A-Z][A-Z .'-]+ \d{2,7}\b|^n\/a$/i,
  // STATE FOR WHA/CAR
  'Pass Line': /\b(?:FOR|PASS)\b/,
  // SALAZAR
  Signature: /^[A-Za-z][A-Za-z'’-]+(?: [A-Za-z'’-]+){0,2}$/,
  // MEXICO: Moreno, Sergio A
  'Drafted By': /^[A-Za-z/() -]{1,40}:\s?\S|^[A-Z][a-z]+, [A-Z]/,
  'Cleared By': /^[A-Za-z/() -]{1,40}:\s?\S|^[A-Z][a-z]+, [A-Z]/,
  'Approved By': /^[A-Za-z/() -]{1,40}:\s?\S|^[A-Z][a-z]+, [A-Z]/,
  'Released By': /^[A-Za-z/() -]{1,40}:\s?\S|^[A-Z][a-z]+, [A-Z]/,
};

/** The label as it should be printed: "Date/DTG" of "Date!DTG". */
export const smartLabel = (key: string): string =>
  key.startsWith('Date') ? 'Date/DTG' : key.startsWith('E.O') ? 'E.O.' : key;

/** True when a text may be the value of a label. */
export const fitsLabel = (label: string, text: string): boolean => SHAPES[label]?.test(text) ?? true;

/** True when the label's value goes on: a list of addressees that has not ended, the next letter of the references. */
export function goesOn(label: string, before: string, text: string): boolean {
  if (label === 'Action' || label === 'Info') return !PRECEDENCE_END.test(before) || before.endsWith(';');
  return label === 'Reference' && orderOf(text) > 1 && orderOf(text) === orderOf(before) + 1;
}

/** 2 for "B) 23 SAMPLETOWN 2468"; 0 for a text without a letter. */
const orderOf = (text: string): number => (/^\(?([A-Z])[).]\s/.exec(text)?.[1]?.charCodeAt(0) ?? 64) - 64;
