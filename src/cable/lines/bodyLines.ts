import { DIGITS, LinePatterns } from './linePatterns';

// Zone B: the text (format.md 2). What these find are candidates: sequence and context decide.

/** Valid marks: "(C)", "(S//NF)", "(SBU/NOFORN)", "(S/NF/EX)". */
const MARK =
  '\\({1,2}(?:TS|S|C|U|SBU|LOU|FOUO|L)(?:\\s?(?:\\/{1,2}|-)\\s?[A-Z]{1,10}(?:[,\\/ ]{1,2}[A-Z]{1,10}){0,3})?\\)';

const CLASS_WORD =
  'TOP SECRET|SECRET|CONFIDENTIAL|LIMITED OFFICIAL USE|SENSITIVE BUT UNCLASSIFIED|UNCLASSIFIED|TS|S|C|U|SBU|LOU';

export const BODY_LINES = new LinePatterns(
  // 1. (C - ENTIRE TEXT)
  // 1. CONFIDENTIAL ENTIRE TEXT.
  // 1. (C) INTIRE TEXT.
  // (S - ENTIRE TEXT)
  // *1. CONFIDENTIAL - ENTIRE TEXT.
  {
    kind: 'entireText',
    begins: `${DIGITS}TSCLU`,
    ends: 'TI.)',
    pattern: new RegExp(
      `^\\s*[*.•]?(?:(?<num>\\d{1,2})\\s?[.)]\\s{0,6})?[(.•\\s]{0,3}(?<mark>${CLASS_WORD})\\s?\\)?\\s{0,2}[-—]{0,2}\\s{0,3}(?:[EI]NTIRE|ALL)\\s{1,3}[TF][EX]{1,2}[TI]\\s{0,3}[.)]{0,3}$`,
      'i',
    ),
  },
  // 1. SECRET - ENTIRE TEXT. NODIS MERCURY
  // 1. 4I / ITIMINOW - ENTIRE TEXT.
  // .1. CONFIVENTIAL - ENTIRE TEXT.
  {
    kind: 'entireTextX',
    begins: DIGITS,
    pattern:
      /^\s*[*.•]?(?:(?<num>\d{1,2})\s?[.)]\s{0,6})(?<mark>\S.{0,20}?)\s{0,2}[-—]{0,2}\s{0,3}\b[EI]NTIRE\s{1,3}TEXT\b.{0,20}$/i,
  },
  // 2108. 1. According to the Oil Ministers
  {
    kind: 'para',
    begins: DIGITS,
    holds: '.',
    pattern: /^\s*(?<telegram>\d{2,5})\.\s{1,3}(?<num>1)\.\s{1,3}(?<text>[A-Z].*)$/,
  },
  // 7. (S) ERRERA DESCRIBED THE AMBIVALENCE
  // 2.TO GIVE EFFECT TO THESE CHANGES
  // 8A. (U) TEXT
  // “2. Arrangements have been made
  // 1• DIVERS FOR LOCAL SALVAGE COMPANY
  {
    kind: 'para',
    begins: DIGITS,
    pattern: new RegExp(
      `^\\s*(?:¶\\s*|["“](?=\\d))?(?<num>\\d{1,3})(?<sub>[A-Z])?\\s?[.•·](?![\\d])\\s*(?<mark>${MARK})?\\s*(?<text>\\S.*)?$`,
      'i',
    ),
  },
  // 1). THE MINISTER SAID
  // 3, THE EMBASSY
  { kind: 'paraLoose', begins: DIGITS, pattern: /^\s*(?<num>\d{1,3})(?:\)\.?|,)\s+(?<text>[A-Z"'(].*)$/ },
  // A. PRESENTLY, BOLIVIA'S AVERAGE DAILY FOREIGN EXCHANGE
  // (A) GOVERNMENTAL ORGANIZATIONS (GO)           (but "U.S. EXPORTS" is text)
  // -- (B) NON-GOVERNMENTAL ONES                  (but in "-- (U) ONE LONG FLASH" it is the mark of a dash)
  {
    kind: 'subAlpha',
    begins: '(-~',
    alone: true,
    holds: '()',
    pattern: /^\s*(?![-—]+\s*\([UCS]\))[-—]*\s*\((?<a>[A-Z])\)\s*(?<text>\S.*)$/i,
  },
  {
    kind: 'subAlpha',
    alone: true,
    pattern: /^\s*(?![-—]+\s*\([UCS]\))[-—]*\s*(?<b>[A-Z])[.)](?![A-Z]\.)\s*(?<text>\S.*)$/i,
  },
  // (1) CONCERN FOR POOREST NATIONS
  { kind: 'subNum', begins: '(-~', holds: '()', pattern: /^\s*[-—]*\s*\((?<n>\d{1,2}|[ivx]{1,4})\)\s*(?<text>\S.*)$/i },
  // -- THE PRESIDENT ACCEPTED MR. GORBACHEV'S PROPOSAL
  // • Health services
  { kind: 'tick', begins: '-~*o', pattern: /^\s*(?:--|—|-|•|\*|o(?=\s{2}))\s*(?<text>[A-Za-z0-9"'(].*)$/ },
  // -
  { kind: 'blankhyphen', begins: '-', pattern: /^\s*-$/ },
  // ------- SUMMARY -------
  { kind: 'ruleHead', begins: '-=', pattern: /^\s*[-=]{3,}\s*(?<title>[A-Z0-9][A-Z0-9 ,.'&/()-]*?)\s*[-=]{3,}$/ },
  // -----------------
  { kind: 'rule', begins: '-=_*~', pattern: /^\s*(?:[-=_*~]\s?){4,}$/ },
  // BEGIN SUMMARY:
  {
    kind: 'summaryOpen',
    begins: 'BSCIAT',
    pattern:
      /^\s*(?:BEGIN\s+)?(?<what>SUMMAR?Y|COMMENT|INTRODUCTION|ACTION REQUEST(?:ED)?|BACKGROUND|TEXT)(?<more>(?:\s?(?:AND|\/)\s?(?:SUMMARY|COMMENT|INTRODUCTION|ACTION REQUEST|TABLE OF CONTENTS))*)\s?[:.-](?=\s|$)/i,
  },
  // END SUMMARY.
  { kind: 'summaryEnd', begins: 'E', pattern: /^\s*END\s+(?:OF\s+)?(?<what>[A-Z][A-Z ]{2,30})\.?$/ },
  // BEGIN TEXT NOTE -
  // BEGIN TRANSCRIPT:
  { kind: 'begin', begins: 'B', pattern: /^\s*BEGIN\s+(?<what>[A-Z][A-Z ]{2,30}?)\s?[:.-]?$/ },
  // QTE: MOSCOW 001234 NODIS
  { kind: 'quoteOpen', begins: 'BQ', pattern: /^\s*(?:BEGIN\s+)?(?:QTE|QUOTE)\b[:\s]*(?<rest>.*)$/ },
  // UNQUOTE
  { kind: 'quoteEnd', begins: 'UE', pattern: /^\s*(?:UNQTE|UNQUOTE|END\s+QUOTE)\b\.?$/ },
);

// 6 THERE ARE TWO ADDITIONAL FACTORS
/** A number whose full stop is lost: only below a blank line, and only where the sequence goes on from it. */
export const BARE_NUMBER = new LinePatterns({
  kind: 'paraBare',
  begins: DIGITS,
  pattern: /^\s*(?<num>\d{1,2}) (?<text>[A-Z][A-Z'"]*[ ,].*)$/,
});

/** Zone E: after the text, but also in the middle of a collective's telegram. */
export const ENDING_LINES = new LinePatterns(
  // NOTE BY OC/T: NOT PASSED TO ABOVE ADDRESSEE(S).
  {
    kind: 'ocNote',
    begins: 'N',
    holds: ':',
    pattern: /^\s*NOTE\s+BY\s+(?<by>OC\/?[A-Z]+|[A-Z/-]+)\s*:\s*(?<text>.*)$/i,
  },
  // NOTE: PASSED DEFENSE AND NASA AT 2:20 PM 11/14/63
  {
    kind: 'ocNote',
    begins: 'N',
    holds: ':',
    pattern: /^\W{0,3}NOTE:\s+(?<text>(?:ADVANCE COP(?:Y|IES)|(?:NOT )?PASSED|RELAYED)\b.*)$/i,
  },
);

/** A mark that lost its shape, between a number and the text; the word list and the sequence decide (format.md 2.8). */
// 6. (G) TALBOTT ALSO DISCUSSED
// 8. CO ON THE TOPIC OF A NEEDS ASSESSMENT MISSION
// 15. (ERRERA AND TALBOTT AGREED
// 4. tel- SUMMARY: TEXT
// 2. 4.64- THE LATEST WISNER-KOPTEV MEETING
export const DAMAGED_MARK =
  /^(?<mark>[-~_]{0,2}[([{][^()[\]{}\s]{1,6}[)\]}]?[-.~_]{0,2}\)?|(?:TS|S|C|U|SBU|LOU)\)|[A-Z0-9]{1,2}\)|[A-Za-z0-9€]{1,2}[.)-][A-Za-z0-9.)-]{1,4}|--?[A-Za-z]{1,4}-{0,2}|t?e[l1]-|[A-Z]{1,3}|[A-Z]0)(?=\s+[A-Z'"(])/;

// ALBRIGHT
// VAN DEN HEUVEL
// PARKER UNQUOTE VANCE
export const SIGNATURE =
  /^\s*["'.]?(?<name>[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+){0,2}(?: (?:UNQUOTE|UNQTE:?) ?[A-Z][A-Z'’-]+)?)\s*#{0,2}[.\\|]?$/d;
