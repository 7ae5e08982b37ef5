import type { LinePattern } from '../capture';
import { CAPTIONS, EXECUTIVE_ORDERS } from '../vocabulary';
import { CLASSIFICATION } from './classificationWords';

// Zone T: message reference, captions, E.O., TAGS, SUBJECT, REF (format.md 1.6).

const STATION = "[A-Z]+(?:[ .'-]{1,2}[A-Z]+)*";
const ORDER = Object.keys(EXECUTIVE_ORDERS).join('|');
const CAPTION = CAPTIONS.join('|');

// C O N F I D E N T I A L SECTION 1 OF 3 KIGALI 370
// UNCLAS LA PAZ 2238 SECTION 2 OF 2
// S E C R E T FINAL SECTION OF 03 STATE 060269
// LIMITED OFFICIAL USE 0526              (not "UNCLASSIFIED   3", a page of a draft)
export const MESSAGE_REFERENCE_LINE: LinePattern = {
  kind: 'mrn',
  pattern: new RegExp(
    `^\\W*(?<cls>(?:${CLASSIFICATION.replace('(?![A-Z])', '')}|UNCLS|LIMITED OF{1,3}ICIAL USE))(?=\\s|S(?:ECTION|TATE))\\s*(?:(?<final>FINAL\\s+)?SECTION\\s+(?:(?<section>\\d{1,2})\\s+)?OF\\s+(?<sections>\\d{1,2})\\s+)?(?:(?<station>${STATION})\\s+(?=\\d)|(?=\\d{3}))(?<serial>\\d{1,6})(?:\\/(?<slash>\\d{1,2}))?(?:\\s+(?<series>(?:TOSEC|SECTO)\\s+\\d{4,6}))?(?:\\s+SECTION\\s+(?<section2>\\d{1,2})\\s+OF\\s+(?<sections2>\\d{1,2}))?$`,
    'd',
  ),
};

// BERN 9257
// PORT LOUIS 311
// [place not declassified] 4515
/** Without its classification, as some prints have it: read only where nothing else of the text header has come. */
export const BARE_MESSAGE_REFERENCE: LinePattern = {
  kind: 'mrn',
  pattern: /^\s*(?:(?<station>[A-Z]{2,}(?:[ .'-]{1,2}[A-Z]{2,}){0,3})|\[[^[\]]{3,60}\])\s+(?<serial>\d{1,6})$/d,
};

// CONFIDENTIALSTATE 307648
// - e O N F I D D H T I A L   STATE 011303
// UNCLAS BMENST 07545
export const DAMAGED_MESSAGE_REFERENCE: LinePattern = {
  kind: 'mrnX',
  pattern:
    /^\W*(?<cls>[A-Za-z'"#.-]{1,16}(?: [A-Za-z'"#.-]{1,9}){0,16}?) {0,20}(?:[S5]ECTI[O0]N\s+(?<section>[0-9OI]{1,2})\s+[O0]F\s+(?<sections>[0-9OI]{1,2})\s+)?(?<station>[A-Z]{3,}(?: [A-Z]+){0,2}) {1,3}(?<serial>[0-9OØD]{3,6})(?:\s+[S5]ECTI[O0]N\s+(?<section2>\d{1,2})\s+[O0]F\s+(?<sections2>\d{1,2}))?$/d,
};

// L SECTION Cl OF 03 MOSCOW 18493
// UNCLASSECTON 01 OF 07 USNATO 05508
// S E C•ROE...f SECTION 01 OF 02 TOKYO t9481
/** Below the addresses: the section and the number are read, the classification is not. */
export const SECTION_REFERENCE: LinePattern = {
  kind: 'mrnX',
  pattern:
    /^(?!.{0,4}PAGE\b).{0,40}\b(?<section>[0-9OIlCD]{1,2})\s+[O0]F\s+(?<sections>[0-9OI]{1,2})\s+(?<station>(?:[A-Z]{2} )?[A-Z]{3,}(?: [A-Z]+){0,2})\s{1,3}t?(?<serial>[0-9OØD]{3,6})(?:\s\W{0,10})?$/d,
};

/** Safe anywhere: no line of a text looks like these (format.md 1.11). */
export const TEXT_HEADER_LINES: readonly LinePattern[] = [
  // E.O. 12065: GDS 8/7/85 (BOEKER, PAUL H) OR-M
  // EO 12065; NA
  {
    kind: 'eo',
    pattern: new RegExp(`^\\W*E\\.?\\s?O\\.?(?![A-Z])\\s*(?<eo>${ORDER})(?!\\d)\\s*[:;.]?\\s*(?<value>.*)$`, 'di'),
  },
  // TAGS: PREL, MARR, PINR, FR
  // TAGS-MASS, BL, PFOR
  { kind: 'tags', pattern: /^\W*TAGS\s?[:;,.-]{1,2}\s*(?<list>\S.*?)?$/d },
  // C O R R E C T E D  C O P Y (MRN 729 VICE 716)
  {
    kind: 'corrected',
    pattern: /^\W*C\s?O\s?R\s?R\s?E\s?C\s?T\s?E\s?D\s+C\s?O\s?P\s?Y\b[\s:-]*(?<why>.*)$/d,
  },
  // MILITARY ADDEES HANDLE AS SPECAT EXCLUSIVE
  { kind: 'military', pattern: /^\s*MILITARY\s+ADDEES?(?:EES)?\s+(?:HANDLE|TREAT)\s+AS\s+(?<as>\S.*)$/d },
  // CLASSIFIED BY POLMINCOUNS GEORGE KROL. REASON 1.5 (B/D).
  // (U) Classified by DCM John Doe. Reason: 1.5 (b) and (d).
  {
    kind: 'classBy',
    pattern:
      /^\W*(?:(?<num>\d{1,2})\.\s*)?(?:\((?<mark>[A-Z/]+)\)\s*)?CLASSIFIED\s+BY\s*:?\s*(?<who>\S.*?)\s*[.,;:]?\s*(?:(?:FOR\s+|PER\s+|DUE TO\s+)?(?:E\.?O\.?\s*12958,?\s*)?REASONS?(?:\(S\))?\s*[:.]?\s*(?<reasons>\S.*?))?$/di,
  },
];

// SUBJECT: TEXTILE TRADE MISSION, VENEZUELA, COLOMBIA, AND
// SUBJ: (S) AMBASSADOR DISCUSSES RAILROAD LOAN
// SUBJECT:: REPORT OF AN OBJECT
export const SUBJECT_LINE: LinePattern = {
  kind: 'subject',
  pattern: /^\W*S\s?U\s?B\s?J(?:\s?E\s?C\s?T)?\s*[:;.]{1,2}\s*(?<subject>.*)$/di,
};

/** Only between the message reference and the text. */
export const REFERENCE_LINES: readonly LinePattern[] = [
  // REF: CASTRO-RUSER TELECONS 3/26, STATE 075474, STATE 076152
  // REFTEL: MOSCOW 1234 AND PREVIOUS
  {
    kind: 'ref',
    pattern: /^\W*REF(?:ERENCE)?(?:TELS?|\(S\)|S)?(?:\s?[:;.]\s*|\s+)(?<refs>\S.*)$/di,
  },
  // REFS:
  { kind: 'ref', pattern: /^\W*REF(?:ERENCE)?(?:TELS?|\(S\)|S)?\s?:$/di },
  // B) 2004 STATE 333
  // -      (C) STATE 222222
  {
    kind: 'refItem',
    pattern:
      /^\W*\(?(?<letter>[A-Z])[).:]\s*(?:(?<yy>(?:19|20)?\d{2})\s+)?(?<station>[A-Z]+(?:[ .'-][A-Z]+)*)\s+#?(?<serial>\d{1,7})(?:\s*\((?<cap>NOTAL|EXDIS|NODIS|STADIS)\))?\s*[,;.]?$/d,
  },
];

/** Only between the message reference and the text. */
export const CAPTION_LINES: readonly LinePattern[] = [
  // NODIS
  // STADIS////////////////////
  // NOFORN, SIPDIS
  {
    kind: 'caption',
    pattern: new RegExp(`^\\s*(?<caps>(?:${CAPTION})(?:[ ,;\\/]{1,4}(?:${CAPTION}|MERCURY)){0,8})[ \\/]*$`, 'd'),
  },
  // FOR: IPS/IBS
  // FROM AMBASSADOR
  {
    kind: 'pass',
    pattern:
      /^\s*(?<verb>FOR:|FOR|ALSO FOR|FROM:?|PASS)\s+(?<target>(?:THE )?[A-Z][A-Z0-9.'/&-]*(?: [A-Z0-9.,'/&-]+){0,6})\s*;?$/d,
  },
  // PARIS FOR PERLOW
  // WHITEHOUSE PASS NSC FOR D. CLARK, S. RICE AND D.STEINBERG;
  {
    kind: 'pass',
    pattern:
      /^\s*(?<who>[A-Z][A-Z0-9,.'/&-]*(?: [A-Z0-9,.'/&-]+){0,6}?)\s+(?<verb>PLEASE PASS(?: TO)?|PASS(?: TO)?|ALSO FOR|FOR)\s+(?<target>\S.*?)\s*;?$/d,
  },
];

/** Labels read through damage; only tried where the strict form failed and the line stands where the label is expected. */
export const DAMAGED_TEXT_HEADER: Readonly<Record<'eo' | 'tags' | 'subject' | 'ref', LinePattern>> = {
  // MO. 11652: N/A
  // F.e. 12356: DECL/ DADR
  // E.0. l236 N/A
  // E.O. 123t6o N/A
  // but not: FACILITIES CREATED FOR THE PRESS
  eo: {
    kind: 'eoX',
    pattern:
      /^\W*(?<label>[A-Z0-9.,:;]{0,4}?[O0QDe5]?M?[.,:]{0,2})\s*(?<eo>(?:1|[Il](?=\S{0,6}\d))[.,]?[0-9A-Za-z.,)?]{3,6})(?![0-9])\s*[:;.?]{0,2}\s*(?<value>.*)$/d,
  },
  // E.O. XGDS
  // AGS: PFOR, BL
  // TAGS PFOR IZ US UR
  // T A G S: ECON
  tags: {
    kind: 'tags',
    pattern: /^\W*(?:T\s?A\s?G\s?E?\s?S?C?|AGS|TAS|TACS|TAQS|IAGS|YAGS)(?:\s?[:;,.-]{1,2}\s*|\s+)(?<list>\S.*?)?$/d,
  },
  // USBJ: ...
  // SUjLECT: ...
  // SI/SJECT MEETING OF PRESIDENTS
  subject: { kind: 'subjectX', pattern: /^\W*(?<label>[A-Za-z/]{3,9})(?:\s?[:;.]\s*|\s(?=[A-Z]))(?<subject>\S.*)$/d },
  // BFF: COIOMBO 0462
  ref: { kind: 'refX', pattern: /^\W*(?:[BRPKFH][EFBIR][FPIR][S]?)\s?[:;.]\s*(?<refs>\S.*)$/d },
};

// E.O. XGDS
export const ORDERLESS_EO: LinePattern = {
  kind: 'eo',
  pattern: /^\W*E\.\s?O\.?M?\s*[:;.]?\s*(?<value>(?:N\/?A|GDS|XGDS|ADS|DECL)\b.*)$/d,
};

// E.O. 12;:gailk
// E.O. 123WW/A
// E.O. 125'::ECL: OADR
/** The label is whole, the number is not: what stands there is kept as printed. */
export const UNREADABLE_EO: LinePattern = {
  kind: 'eoX',
  pattern: /^\W*E\.\s?[O0D]\.{1,2}\s?(?<value>[1l]\S{1,16}(?:\s.{0,40})?)$/d,
};
