import { STATION } from '../words/addresses';
import { CAPTIONS } from '../words/captions';
import { CLASSIFICATION } from '../words/levels';
import { EXECUTIVE_ORDERS } from '../words/orders';
import { DIGITS, LinePatterns } from './linePatterns';

// Zone T: message reference, captions, E.O., TAGS, SUBJECT, REF (format.md 1.6).

const ORDER = Object.keys(EXECUTIVE_ORDERS).join('|');
const CAPTION = CAPTIONS.join('|');
const FIRST_LETTERS = CAPTIONS.map(([letter]) => letter).join('');

// C O N F I D E N T I A L SECTION 1 OF 3 KIGALI 370
// UNCLAS LA PAZ 2238 SECTION 2 OF 2
// S E C R E T FINAL SECTION OF 03 STATE 060269
// LIMITED OFFICIAL USE 0526              (not "UNCLASSIFIED   3", a page of a draft)
export const MESSAGE_REFERENCE_LINE = new LinePatterns({
  kind: 'mrn',
  begins: 'UCTSL',
  holds: '0',
  ends: DIGITS,
  pattern: new RegExp(
    `^\\W*(?<cls>(?:${CLASSIFICATION.replace('(?![A-Z])', '')}|UNCLS|LIMITED OF{1,3}ICIAL USE))(?=\\s|S(?:ECTION|TATE))\\s*(?:(?<final>FINAL\\s+)?SECTION\\s+(?:(?<section>\\d{1,2})\\s+)?OF\\s+(?<sections>\\d{1,2})\\s+)?(?:(?<station>${STATION})\\s+(?=\\d)|(?=\\d{3}))(?<serial>\\d{1,6})(?:\\/(?<slash>\\d{1,2}))?(?:\\s+(?<series>(?:TOSEC|SECTO)\\s+\\d{4,6}))?(?:\\s+SECTION\\s+(?<section2>\\d{1,2})\\s+OF\\s+(?<sections2>\\d{1,2}))?$`,
  ),
});

// BERN 9257
// PORT LOUIS 311
// [place not declassified] 4515
/** Without its classification, as some prints have it: read only where nothing else of the text header has come. */
export const BARE_MESSAGE_REFERENCE = new LinePatterns({
  kind: 'mrn',
  holds: '0',
  ends: DIGITS,
  pattern: /^\s*(?:(?<station>[A-Z]{2,}(?:[ .'-]{1,2}[A-Z]{2,}){0,3})|\[[^[\]]{3,60}\])\s+(?<serial>\d{1,6})$/,
});

// CONFIDENTIALSTATE 307648
// - e O N F I D D H T I A L   STATE 011303
// UNCLAS BMENST 07545
export const DAMAGED_MESSAGE_REFERENCE = new LinePatterns({
  kind: 'mrnX',
  pattern:
    /^\W*(?<cls>[A-Za-z'"#.-]{1,16}(?: [A-Za-z'"#.-]{1,9}){0,16}?) {0,20}(?:[S5]ECTI[O0]N\s+(?<section>[0-9OI]{1,2})\s+[O0]F\s+(?<sections>[0-9OI]{1,2})\s+)?(?<station>[A-Z]{3,}(?: [A-Z]+){0,2}) {1,3}(?<serial>[0-9OØD]{3,6})(?:\s+[S5]ECTI[O0]N\s+(?<section2>\d{1,2})\s+[O0]F\s+(?<sections2>\d{1,2}))?$/,
});

// L SECTION Cl OF 03 MOSCOW 18493
// UNCLASSECTON 01 OF 07 USNATO 05508
// S E C•ROE...f SECTION 01 OF 02 TOKYO t9481
/** Below the addresses: the section and the number are read, the classification is not. */
export const SECTION_REFERENCE = new LinePatterns({
  kind: 'mrnX',
  pattern:
    /^(?!.{0,4}PAGE\b).{0,40}\b(?<section>[0-9OIlCD]{1,2})\s+[O0]F\s+(?<sections>[0-9OI]{1,2})\s+(?<station>(?:[A-Z]{2} )?[A-Z]{3,}(?: [A-Z]+){0,2})\s{1,3}t?(?<serial>[0-9OØD]{3,6})(?:\s\W{0,10})?$/,
});

/** Who classified and why; `mark` is the pattern of a mark that stands before it. */
const classifiedBy = (mark: string): RegExp =>
  new RegExp(
    `^\\W*(?:(?<num>\\d{1,2})\\.\\s*)?${mark}CLASSIFIED\\s+BY\\s*:?\\s*(?<who>\\S.*?)\\s*[.,;:]?\\s*(?:(?:FOR\\s+|PER\\s+|DUE TO\\s+)?(?:E\\.?O\\.?\\s*12958,?\\s*)?REASONS?(?:\\(S\\))?\\s*[:.]?\\s*(?<reasons>\\S.*?))?$`,
    'i',
  );

/** Safe anywhere: no line of a text looks like these (format.md 1.11). */
export const TEXT_HEADER_LINES = new LinePatterns(
  // E.O. 12065: GDS 8/7/85 (BOEKER, PAUL H) OR-M
  // EO 12065; NA
  {
    kind: 'eo',
    begins: 'E',
    holds: '0',
    pattern: new RegExp(`^\\W*E\\.?\\s?O\\.?(?![A-Z])\\s*(?<eo>${ORDER})(?!\\d)\\s*[:;.]?\\s*(?<value>.*)$`, 'i'),
  },
  // TAGS: PREL, MARR, PINR, FR
  // TAGS-MASS, BL, PFOR
  { kind: 'tags', begins: 'T', pattern: /^\W*TAGS\s?[:;,.-]{1,2}\s*(?<list>\S.*?)?$/ },
  // C O R R E C T E D  C O P Y (MRN 729 VICE 716)
  {
    kind: 'corrected',
    begins: 'C',
    pattern: /^\W*C\s?O\s?R\s?R\s?E\s?C\s?T\s?E\s?D\s+C\s?O\s?P\s?Y\b[\s:-]*(?<why>.*)$/,
  },
  // MILITARY ADDEES HANDLE AS SPECAT EXCLUSIVE
  { kind: 'military', begins: 'M', pattern: /^\s*MILITARY\s+ADDEES?(?:EES)?\s+(?:HANDLE|TREAT)\s+AS\s+(?<as>\S.*)$/ },
  // CLASSIFIED BY POLMINCOUNS GEORGE KROL. REASON 1.5 (B/D).
  { kind: 'classBy', begins: `${DIGITS}C`, pattern: classifiedBy('') },
  // (U) Classified by DCM John Doe. Reason: 1.5 (b) and (d).
  { kind: 'classBy', holds: '()', pattern: classifiedBy('\\((?<mark>[A-Z/]+)\\)\\s*') },
);

// SUBJECT: TEXTILE TRADE MISSION, VENEZUELA, COLOMBIA, AND
// SUBJ: (S) AMBASSADOR DISCUSSES RAILROAD LOAN
// SUBJECT:: REPORT OF AN OBJECT
export const SUBJECT_LINE = new LinePatterns({
  kind: 'subject',
  begins: 'S',
  pattern: /^\W*S\s?U\s?B\s?J(?:\s?E\s?C\s?T)?\s*[:;.]{1,2}\s*(?<subject>.*)$/i,
});

/** Only between the message reference and the text. */
export const REFERENCE_LINES = new LinePatterns(
  // REF: CASTRO-RUSER TELECONS 3/26, STATE 075474, STATE 076152
  // REFTEL: MOSCOW 1234 AND PREVIOUS
  {
    kind: 'ref',
    begins: 'R',
    pattern: /^\W*REF(?:ERENCE)?(?:TELS?|\(S\)|S)?(?:\s?[:;.]\s*|\s+)(?<refs>\S.*)$/i,
  },
  // REFS:
  { kind: 'ref', begins: 'R', pattern: /^\W*REF(?:ERENCE)?(?:TELS?|\(S\)|S)?\s?:$/i },
  // B) 2004 STATE 333
  // -      (C) STATE 222222
  {
    kind: 'refItem',
    pattern:
      /^\W*\(?(?<letter>[A-Z])[).:]\s*(?:(?<yy>(?:19|20)?\d{2})\s+)?(?<station>[A-Z]+(?:[ .'-][A-Z]+)*)\s+#?(?<serial>\d{1,7})(?:\s*\((?<cap>NOTAL|EXDIS|NODIS|STADIS)\))?\s*[,;.]?$/,
  },
);

/** Only between the message reference and the text. */
export const CAPTION_LINE = new LinePatterns(
  // NODIS
  // STADIS////////////////////
  // NOFORN, SIPDIS
  {
    kind: 'caption',
    begins: FIRST_LETTERS,
    pattern: new RegExp(`^\\s*(?<caps>(?:${CAPTION})(?:[ ,;\\/]{1,4}(?:${CAPTION}|MERCURY)){0,8})[ \\/]*$`),
  },
);

/** Only between the message reference and the text. */
export const PASS_LINES = new LinePatterns(
  // FOR: IPS/IBS
  // FROM AMBASSADOR
  {
    kind: 'pass',
    begins: 'FAP',
    pattern:
      /^\s*(?<verb>FOR:|FOR|ALSO FOR|FROM:?|PASS)\s+(?<target>(?:THE )?[A-Z][A-Z0-9.'/&-]*(?: [A-Z0-9.,'/&-]+){0,6})\s*;?$/,
  },
  // PARIS FOR PERLOW
  // WHITEHOUSE PASS NSC FOR D. CLARK, S. RICE AND D.STEINBERG;
  {
    kind: 'pass',
    pattern:
      /^\s*(?<who>[A-Z][A-Z0-9,.'/&-]*(?: [A-Z0-9,.'/&-]+){0,6}?)\s+(?<verb>PLEASE PASS(?: TO)?|PASS(?: TO)?|ALSO FOR|FOR)\s+(?<target>\S.*?)\s*;?$/,
  },
);

/** Labels read through damage; only tried where the strict form failed and the line stands where the label is expected. */
export const DAMAGED_TEXT_HEADER = {
  // MO. 11652: N/A
  // F.e. 12356: DECL/ DADR
  // E.0. l236 N/A
  // E.O. 123t6o N/A
  // but not: FACILITIES CREATED FOR THE PRESS
  eo: new LinePatterns({
    kind: 'eoX',
    pattern:
      /^\W*(?<label>[A-Z0-9.,:;]{0,4}?[O0QDe5]?M?[.,:]{0,2})\s*(?<eo>(?:1|[Il](?=\S{0,6}\d))[.,]?[0-9A-Za-z.,)?]{3,6})(?![0-9])\s*[:;.?]{0,2}\s*(?<value>.*)$/,
  }),
  // E.O. XGDS
  // AGS: PFOR, BL
  // TAGS PFOR IZ US UR
  // T A G S: ECON
  tags: new LinePatterns({
    kind: 'tags',
    begins: 'TAIY',
    pattern: /^\W*(?:T\s?A\s?G\s?E?\s?S?C?|AGS|TAS|TACS|TAQS|IAGS|YAGS)(?:\s?[:;,.-]{1,2}\s*|\s+)(?<list>\S.*?)?$/,
  }),
  // USBJ: ...
  // SUjLECT: ...
  // SI/SJECT MEETING OF PRESIDENTS
  subject: new LinePatterns({
    kind: 'subjectX',
    pattern: /^\W*(?<label>[A-Za-z/]{3,9})(?:\s?[:;.]\s*|\s(?=[A-Z]))(?<subject>\S.*)$/,
  }),
  // BFF: COIOMBO 0462
  ref: new LinePatterns({
    kind: 'refX',
    begins: 'BRPKFH',
    pattern: /^\W*(?:[BRPKFH][EFBIR][FPIR][S]?)\s?[:;.]\s*(?<refs>\S.*)$/,
  }),
};

// E.O. XGDS
export const ORDERLESS_EO = new LinePatterns({
  kind: 'eo',
  begins: 'E',
  pattern: /^\W*E\.\s?O\.?M?\s*[:;.]?\s*(?<value>(?:N\/?A|GDS|XGDS|ADS|DECL)\b.*)$/,
});

// E.O. 12;:gailk
// E.O. 123WW/A
// E.O. 125'::ECL: OADR
/** The label is whole, the number is not: what stands there is kept as printed. */
export const UNREADABLE_EO = new LinePatterns({
  kind: 'eoX',
  begins: 'E',
  pattern: /^\W*E\.\s?[O0D]\.{1,2}\s?(?<value>[1l]\S{1,16}(?:\s.{0,40})?)$/,
});
