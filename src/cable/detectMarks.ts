// The marks by which a telegram is recognised. Each pattern is tried at the start of a folded line (see `foldedLine`);
// the comment above it shows lines that it matches. Few and strict on purpose: a mark must be rare outside cables.
import { MONTH as ANY_MONTH } from './words/months';

export interface DetectionMark {
  readonly name: string;
  /** False for what also stands in other papers: memoranda, airgrams, released e-mail, messages of the armed forces. */
  readonly telegramOnly: boolean;
  /** True when the mark only counts in a line of capitals: prose that begins with the same words is then no hit. */
  readonly inCapitals: boolean;
  readonly pattern: RegExp;
}

const telegram = (name: string, pattern: RegExp) => ({ name, telegramOnly: true, inCapitals: true, pattern });
const label = (name: string, pattern: RegExp) => ({ name, telegramOnly: true, inCapitals: false, pattern });
const shared = (name: string, pattern: RegExp) => ({ name, telegramOnly: false, inCapitals: false, pattern });

/** A level of classification, plain or spaced out: "S E C R E T". */
const LEVEL = ['UNCLASSIFIED', 'UNCLAS', 'CONFIDENTIAL', 'TOP SECRET', 'SECRET', 'LIMITED OFFICIAL USE']
  .map((words) => [...words.replace(/ /g, '')].join(' ?'))
  .join('|');
/** What a post, the Department or a collective begins with. */
const ADDRESS =
  '(?:AM(?:EMBASSY|CONSUL|CONGEN)|SECSTATE|US(?:MISSION|INT|LO|DEL|OFFICE|UN|NATO|DAO)|ALL DIPLOMATIC)\\b';
const MONTH = `(?:${ANY_MONTH})`;
const ORDER = '(?:1165[23]|12065|12356|12958|13292|13526)';

/** format.md 1.2 to 1.6. */
const MARKS: readonly DetectionMark[] = [
  // PAGE 01 LA PAZ 03121 01 OF 02 121530Z - scans: PAGE O1 KIGALI 03188 O1 OF C4 3006012
  telegram('page line', /^PAGE [\dOIlG]{1,3} [A-Z][A-Z .'-]{1,20} [\dO]{5,6}\b/),
  // ORIGIN EUR-01 - INFO OCT-01 ISO-00 - 1968: ACTION EUR 20
  telegram('distribution', /^(?:ACTION|ORIGIN|INFO) [A-Z]{1,5}-[\dO]{2}\b|^(?:ACTION|ORIGIN) [A-Z]{1,3} \d{2}$/),
  // INR-10 NSAE-00 RSC-01
  telegram('distribution', /^[A-Z]{1,5}-[\dO]{2} [A-Z]{1,5}-[\dO]{2} [A-Z]{1,5}-[\dO]{2}\b/),
  // --------------------- 019384 - ----- 45A567 302008Z /38 - scans: 41BEB5 300131Z /38
  telegram('relay line', /^-{3,} ?[\dA-F]{6}Z?\b|^[\dA-F]{6} \d{6}[Z27] ?\/\d{2}\b/),
  // R 121302Z JUL 74 - O P 302006Z MAR 06 ZDS - LINE3: R 111046Z JUL 99 - scans: P 2715122 AUG 93
  telegram(
    'date-time group',
    new RegExp(`^(?:LINE ?[3S]:? )?[ZOPR0](?: [ZOPR])? ?[0-3]\\d[0-2]\\d[0-5]\\d ?[Z27]? ?${MONTH}[A-Z.]* \\d{2}`),
  ),
  // FM AMEMBASSY LA PAZ - LINE4: FM SECSTATE WASHDC - scans: EM AMEMBASSY WELLINGTON
  telegram('originator', new RegExp(`^(?:LINE ?4:? )?[FEI]M ${ADDRESS}`)),
  // OSRI: RUEHBJ
  telegram('originating routing indicator', /^OSRI:? R[A-Z]{4,6}$/),
  // C O N F I D E N T I A L SECTION 1 OF 3 KIGALI 370 - UNCLAS STATE 286983 TOSEC 110023
  telegram(
    'message reference',
    new RegExp(
      `^(?:${LEVEL})(?: |(?=SECTION))(?:EFTO )?(?:(?:FINAL )?SECTION \\d{0,2} ?OF \\d{1,2} )?(?!PAGE|COPY|NO\\b)` +
        "[A-Z][A-Z .'-]{1,20} \\d{1,6}(?:/\\d)?(?: (?:TOSEC|SECTO) \\d{4,6})?$",
    ),
  ),
  // TEXT OF TELEGRAM 86BEIJIN026629 - INCOMING TELEGRAM
  label('form head', /^(?:TEXT OF TELEGRAM \d{2} ?[A-Z]{3,6}[\dO]{5,7}|(?:INCOMING|OUTGOING) TELEGRAM)\b/),
  // Rec'd: October 15, 1962
  label('received line', /^Rec'?d ?:/i),
  // Control: 11402
  label('control number', /^Control ?:(?: \d{1,5})?$/i),
  // MRN: 12 CAIRO 1208 - in scans the value may stand elsewhere
  label('SMART message reference', /^MRN:(?: \d{2} [A-Z][A-Z .'-]+ \d{1,6}\b.*)?$/),
  // Date/DTG: Jun 17, 2012 / 172335Z JUN 12 - scans: Date!DTG:
  label('SMART date-time group', /^Date.DTG:/),
  // Message Attributes
  label('NARA block', /^Message (?:Text|Attributes)$/),
  // Document Number: 1974LAPAZ01291
  label('document number', /^Document Number: (?:19|20)\d{2}[A-Z]{3,6}\d{5,6}\b/),
  // TO SECSTATE WASHDC 4715 - INFO RUEHFR/AMEMBASSY PARIS PRIORITY 1234
  shared('addressee', new RegExp(`^(?:TO|INFO) (?:R[A-Z]{4,7}/)?${ADDRESS}`)),
  // DE RUEHC #0269/01 0902006 - ZNY CCCCC ZZH - VZCZCXYZ0001
  shared('transmission line', /^(?:LINE ?2:? )?(?:DE RU[A-Z]{2,5} #?\d|ZN[RY] ([UECST])\1{4}\b|V?ZCZC[A-Z]{3}\d)/),
  // E.O. 12356: DECL:OADR - E.O.: 13526 - scans: E.0. 12958
  shared('executive order', new RegExp(`^E[.,]? ?[O0][.,]?:? ?${ORDER}(?! of)\\b`)),
  // TAGS: PREL, MARR, FR - TAGS PFOR IZ US
  shared('TAGS', /^TAGS?[:;,.-]? ?(?:[A-Z]{2,5}[,:;]? )?[ABCEKLMOPST][A-Z]{3}\b/),
  // UNCLASSIFIED U.S. Department of State Case No. F-2017-13804 Doc No. C06815043
  shared('release stamp', /^(?:C\d{8})?.{0,14}U\.? ?S\.? Department of State Case No/i),
  // Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014
  shared('release stamp', /^(?:[A-Z][A-Za-z. ]{4,24} )?Declassified\/Released US Department of State EO Sys/),
  // 6. (SBU) TEXT - 1. (C - ENTIRE TEXT)
  shared('portion mark', /^\d{1,2}\. ?\((?:C|S|U|SBU|LOU|TS)(?:\/\/?NF)?(?: ?- ?ENTIRE TEXT\.?)?\)/),
];

/** The line without what scanners put before it, runs of blanks folded to one; the slashed zero and @ read as 0. */
export function foldedLine(line: string): string {
  const short = line.slice(0, 240).replace(/^[\s.,_~•·]+/, '');
  return short.replace(/\s+/g, ' ').replace(/[Ø@]/g, '0').trimEnd();
}

/** The marks that a folded line bears; usually none. Linear: no pattern repeats without a bound within another. */
export function marksOf(folded: string): DetectionMark[] {
  const capitals = !/[a-z]{2}[^a-z]+[a-z]{2}/.test(folded);
  return MARKS.filter((mark) => (capitals || !mark.inCapitals) && mark.pattern.test(folded));
}
