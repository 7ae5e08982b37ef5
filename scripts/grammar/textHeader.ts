// Zone T: message reference, captions, pass lines, E.O., TAGS, SUBJECT, REF, classifier (format.md 1.6).
import { either, field, include, longField, match, type Rule, rx, sequence, zone } from './rule';
import {
  CAPTION,
  CLASSIFICATION,
  FIELD,
  FURNITURE,
  INDENT,
  LEAD,
  MESSAGE_REFERENCE,
  ORDER,
  STATION,
  TEXT,
} from './shapes';

const SECTION = rx`(?<label>(?:FINAL\s)?SECTION)\s+(?:(?<section>\d{1,2})\s+)?OF\s+(?<section>\d{1,2})`;
const SERIES = rx`(?<label>TOSEC|SECTO)\s+(?<serial>\d{4,6})`;
const messageReferenceLine = match(
  'C O N F I D E N T I A L SECTION 1 OF 3 KIGALI 370',
  sequence(
    rx`${LEAD}(?=${MESSAGE_REFERENCE})(?<classification>${CLASSIFICATION})\s*(?:${SECTION}\s+)?`,
    rx`(?:(?<station>${STATION})\s{1,12})?(?<serial>\d{1,6}(?:/\d{1,2})?)(?:\s+${SERIES})?(?:\s+${SECTION})?\s*$`,
  ),
);

const captions: readonly Rule[] = [
  match('NOFORN, SIPDIS', rx`${INDENT}(?<caption>${CAPTION}(?:[ ,;/]{1,3}${CAPTION}){0,4})[\s/]*$`),
  match(
    'C O R R E C T E D  C O P Y (MRN 729 VICE 716)',
    rx`${LEAD}(?<caption>C\s?O\s?R\s?R\s?E\s?C\s?T\s?E\s?D\s{1,4}C\s?O\s?P\s?Y)(?![A-Z])`,
  ),
  match(
    'MILITARY ADDEES HANDLE AS SPECAT EXCLUSIVE',
    rx`${INDENT}(?<caption>MILITARY\s+ADDE[A-Z]*\s+(?:HANDLE|TREAT)\s+AS\s.*)`,
  ),
];

const PASS = rx`(?:(?:PLEASE\s)?PASS(?:\sTO)?|ALSO\sFOR|FOR|FROM)(?![A-Z])`;
/** WHITEHOUSE PASS NSC FOR D. CLARK, S. RICE AND D.STEINBERG; */
export const passLine: readonly Rule[] = [
  match('DEPT PASS USAID/POPULATION/BARBARA CRANE', rx`(?<![A-Z])(?<label>${PASS})`),
  match('STATE FOR EUR/WE', rx`(?<![A-Z])(?<office>[A-Z]{1,6}/[A-Z0-9]{1,5}(?:/[A-Z0-9]{1,5}){0,2})(?![A-Z0-9/])`),
  match('PARIS FOR PERLOW', rx`^[ \t]{0,80}(?<station>[A-Z][A-Z ,.'-]{1,40}?)(?=\s{1,4}${PASS})`),
];

/** Between the message reference and the first field: captions, and who should see the telegram. */
const PREAMBLE = rx`(?!${FIELD}|${TEXT}|${MESSAGE_REFERENCE})${either(
  FURNITURE,
  // C O R R E C T E D  C O P Y (MRN 729 VICE 716)
  rx`\s{0,40}(?:C\s?O\s?R\s?R\s?E|MILITARY\sADDE)`,
  // STADIS////////////////////
  rx`\s{0,40}${CAPTION}\s*(?:$|[,;/])`,
  // WHITEHOUSE PASS NSC FOR D. CLARK, S. RICE AND D.STEINBERG;
  rx`\s{0,40}(?:[A-Z][^a-z\n]{1,60}\s)?${PASS}[^a-z\n]{1,70}$`,
)}`;
const preamble = zone(
  'UNCLAS STATE 150591',
  MESSAGE_REFERENCE,
  PREAMBLE,
  include('messageReferenceLine', 'captions', 'furniture', 'archive', 'passLine'),
);

const EO = rx`E\.?\s?[O0]\.?M?`;
/** The label may be garbled where the number is not. */
const GARBLED_EO = rx`(?:[EFIM5][.,]?[MO0QDe]{1,2}[.,]{0,2}|MO\.)`;
const TAGS = rx`T\s?A\s?G\s?S?`;
const SUBJECT = rx`S\s?U\s?B\s?J(?:\s?E\s?C\s?T)?`;
const REF = rx`(?:REF(?:ERENCES?|TELS?|S)?|Ref(?:erences|tels?|s)?)(?:\([Ss]\))?`;
/** Lines that end a field that may be long. */
const NEXT = either(FIELD, TEXT, MESSAGE_REFERENCE, FURNITURE);
const inText = (label: string): string => rx`(?<![A-Za-z])(?<label>${label})\s?[:;]`;

/** A second field on the line of the first: E.O. 12958: DECL: 3/28/10 TAGS: PREL, MARR */
const inlineFields: readonly Rule[] = [
  field('TAGS: PREL, MARR, PINR', inText(TAGS), include('inlineFields', 'tagList')),
  field('SUBJECT: TAGS MANUAL DISTRIBUTION', inText(SUBJECT), include('subjectLine')),
  field('REF: STATE 195756', inText(REF), include('references')),
];

const executiveOrder: readonly Rule[] = [
  field(
    'E.O. 12958: DECL: 3/28/10 TAGS: PREL',
    rx`${LEAD}(?<label>${EO}|${GARBLED_EO})\s?(?<order>${ORDER})`,
    include('inlineFields', 'schedules'),
  ),
  field(
    'E.O. XGDS',
    rx`${LEAD}(?<label>${EO})\s?[:;.]?\s?(?=(?:X?GDS|ADS|DECL|N/A)(?![A-Z]))`,
    include('inlineFields', 'schedules'),
  ),
];

const tags = longField(
  'TAGS: PREL, MARR, PINR, OVIP',
  rx`${LEAD}(?<label>${TAGS}(?=\s?[:;,.-]|\s+[ABCEKLMOPST][A-Z]{3}[, ]{1,2}[A-Z]{2,4}(?![A-Z])))`,
  rx`\s{0,40}(?:[A-Z]{4}|[A-Z]{2})\s?,|\s{0,40}\([A-Z][A-Z'-]+,`,
  include('inlineFields', 'tagList'),
);

const MORE_SUBJECT = rx`(?!${NEXT}|\s{0,40}${CAPTION}\s*$)${either(
  // - HARBOR MASTER IN PARIS, APRIL 29
  rx`[ \t]{1,60}\S[^\t\n]*$`,
  // AND WHAT THE MAYOR SAYS OF IT
  rx`[A-Z0-9(-][^a-z\t\n]{1,75}$`,
)}`;
/** So many more lines at most: where the blank line after a subject is lost, the text is not taken for one. */
const moreSubject = (lines: number): readonly Rule[] =>
  lines === 0
    ? []
    : [longField('AND WHAT THE MAYOR SAYS OF IT', rx`^[ \t]*(?<subject>\S.*)`, '.', moreSubject(lines - 1))];

const subject = longField(
  'SUBJ: (S) AMBASSADOR SEES THE NEW HARBOR',
  rx`(?i)${LEAD}(?<label>${SUBJECT})\s?[:;]`,
  MORE_SUBJECT,
  [...moreSubject(4), ...include('subjectLine')],
);

const MORE_REFERENCES = rx`(?!${NEXT})${either(
  //      B. 05 STATE 1234 (NOTAL)
  rx`[ \t-]{1,40}\S`,
  // (C) USUN 3985, (D) ADDIS ABABA 5645
  rx`\W?[A-Z][).:]\s`,
  // STATE 112362, D) STATE 112320
  rx`${STATION}\s\d{2,7}(?!\d)`,
)}`;
const ref = longField(
  'REF: (A) PARIS 1234, (B) STATE 5678 (NOTAL)',
  rx`${LEAD}(?<label>${REF})\s?:`,
  MORE_REFERENCES,
  include('inlineFields', 'references'),
);

const classifiedBy = field(
  'CLASSIFIED BY POLMINCOUNS GEORGE KROL. REASON 1.5 (B/D).',
  rx`(?i)${LEAD}(?:(?<paragraph>\d{1,2}\.)\s*)?(?<portion>\([A-Z/]{1,8}\))?\s*(?<label>CLASSIFIED\s+BY)(?=\s?:|[^\n]{0,120}(?:REASON|1\.[456]))`,
  include('inlineFields', 'reasons'),
);

export const textHeader: readonly Rule[] = [
  preamble,
  ...include('captions'),
  ...executiveOrder,
  tags,
  subject,
  ref,
  classifiedBy,
];
export const textHeaderParts = { messageReferenceLine: [messageReferenceLine], captions, inlineFields };
