// The shapes that several rules share. Sources of Oniguruma patterns; none repeats a repetition, so each is linear.

import { INLINE_HEADINGS } from '../../src/cable/body/inlineHeading';
import type { Level } from '../../src/cable/model';
import { ADDRESS_WORDS } from '../../src/cable/words/addresses';
import { CAPTIONS } from '../../src/cable/words/captions';
import { CLASSIFICATION_WORDS, PORTION_MARKS } from '../../src/cable/words/levels';
import { MONTHS } from '../../src/cable/words/months';
import { EXECUTIVE_ORDERS } from '../../src/cable/words/orders';
import { PRECEDENCE_WORDS } from '../../src/cable/words/precedences';
import { either, rx } from './rule';

/** The ending of a scope, by level. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  'TOP SECRET': 'topSecret',
  SECRET: 'secret',
  CONFIDENTIAL: 'confidential',
  'LIMITED OFFICIAL USE': 'lou',
  'SENSITIVE BUT UNCLASSIFIED': 'sbu',
  UNCLASSIFIED: 'unclassified',
};

/** As sent, though misspelt: "UNCLS LA PAZ 3729", "LIMITED OFFFICIAL USE LA PAZ 1325". */
const MISSPELT: Readonly<Record<string, Level>> = {
  UNCLS: 'UNCLASSIFIED',
  'LIMITED OFFFICIAL USE': 'LIMITED OFFICIAL USE',
};

const PRINTED = Object.entries({ ...CLASSIFICATION_WORDS, ...MISSPELT });

/** "SECRET" as printed: "SECRET", "S E C R E T", "SE CRE T". */
const spaced = (word: string): string =>
  [...word].map((letter) => (letter === ' ' ? '\\s{1,4}' : letter)).join('\\s{0,2}');

/** A word stops here: SECRETARY is not SECRET, but CONFIDENTIALSECTION 01 OF 04 is CONFIDENTIAL. */
const WORD_END = '(?=[^A-Z]|SECTION|$)';

const oneSpaced = (words: readonly string[]): string => `(?:${words.map(spaced).join('|')})${WORD_END}`;

/** CONFIDENTIAL, C O N F I D E N T I A L, CONFIDENT I AL, in print. */
export const CLASSIFICATION = oneSpaced(PRINTED.map(([word]) => word));

/** The same, of one level only. */
export const classificationOf = (level: Level): string =>
  oneSpaced(PRINTED.filter((entry) => entry[1] === level).map(([word]) => word));

/** The marks and words that stand for a level: C and CONFIDENTIAL. */
export const marksOf = (level: Level): readonly string[] =>
  Object.entries({ ...PORTION_MARKS, [level]: level })
    .filter((entry) => entry[1] === level)
    .map(([mark]) => mark);

const MARKS = Object.keys(PORTION_MARKS);

/** (C), (SBU/NOFORN), (S//NF) */
export const PORTION = rx`\(${MARKS}(?:\s?[/-]{1,2}\s?[A-Z][A-Z,/ ]{0,24})?\)`;

const ANY_LEVEL = [...MARKS, ...Object.keys(LEVEL_NAMES)];
/** C - ENTIRE TEXT), (CONFIDENTIAL - ENTIRE TEXT), (SECRET - ALL TEXT) */
export const WHOLE_TEXT = rx`[(.•\s]{0,3}${ANY_LEVEL}\s?\)?[\s—-]{0,8}(?i:(?:[EI]NTIRE|ALL)\s{1,3}TEXT)\s{0,3}[.)]{0,3}`;

/** What may stand before the first letter of a line: noise, or blanks. Bounded, so that no line costs much. */
export const LEAD = rx`^[^A-Za-z0-9\n]{0,12}`;
export const INDENT = rx`^[ \t]{0,80}`;

export const MONTH = rx`${Object.keys(MONTHS)}`;
export const PRECEDENCE = rx`${PRECEDENCE_WORDS}(?![A-Z])`;
export const CAPTION = rx`${CAPTIONS}(?![A-Z])`;
export const ORDER = rx`${Object.keys(EXECUTIVE_ORDERS)}(?!\d)`;
export const HEADING = rx`(?i:${INLINE_HEADINGS})`;

/** LA PAZ, USUN NEW YORK, ST. PETERSBURG */
export const STATION = "[A-Z][A-Z .'-]{1,30}";
/** EUR/WE, S/S-O, NEA/SA/EX */
export const OFFICE = '[A-Z][A-Z0-9/-]{0,24}';
/** RUEHFR, a routing indicator */
export const ROUTING = '[QRU][A-Z]{3,7}(?![A-Za-z])';

/** EUR-01, 102-01 */
export const ITEM = rx`[A-Z0-9]{1,6}[-:]{1,2}\d{2,3}(?![\d/-])`;
/** /018 W, /017R, ( ISO ) W */
export const TOTAL = rx`(?:/\s?\d{3}\s?[RW]?(?![A-Z\d])|\(\s?ISO\s?\)\s?[RW](?![A-Z]))`;

/** What an addressee begins with. */
export const ADDRESS = either(
  // AMEMBASSY PARIS, ALL DIPLOMATIC AND CONSULAR POSTS
  rx`${[...ADDRESS_WORDS, 'ALL ']}`,
  // RUEHFR/AMEMBASSY PARIS
  rx`[QRU][A-Z]{4,7}\s?/\s?[A-Z]`,
  // USCINCEUR VAIHINGEN GE, JOINT STAFF WASHDC
  rx`(?:US|AM|CINC|CIA|NSC|DIA|JCS|FBI|DEPT|JOINT|WHITE)[A-Z]*\s`,
);

/** P 302006Z MAR 00 up to the year; Z may be read as 2 or 7, blanks may be injected. */
export const DATE_TIME_GROUP = rx`\d{4}\s?\d\d\s?[A-Z27]?\s{0,3}${MONTH}[A-Z]?\s{1,2}(?:\d{4}|\d\s?\d)(?!\d)`;
export const PRECEDENCE_LETTERS = rx`[ZOPRY0](?:\s{1,3}[ZOPR])?`;

/** Lines that machines and archives put anywhere, also into the middle of a list. */
export const FURNITURE = either(
  // (a blank line)
  rx`\s*$`,
  // PAGE 02 KIGALI 00370 01 OF 03 011127Z
  rx`\W{0,4}PAGE\s`,
  // Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014
  rx`\s{0,120}(?:Sheryl\sP|Margaret\sP|Declassified/R)`,
  // UNCLASSIFIED U.S. Department of State Case No. F-2014-01302 Doc No. C05517243 Date: 05/05/2014
  rx`\s{0,120}\S{0,40}\s?U\.?S\.?\s(?i:Department)`,
  // LIMITED OFFICIAL USE        POSS DUPE
  rx`\W{0,120}${CLASSIFICATION}(?:\s+POSS\s+DUPE)?[\W_]*$`,
);

/** Lines that begin a field of the text header. */
export const FIELD = rx`[^A-Za-z0-9]{0,6}${either(
  // E.O. 12958: DECL: 3/28/10
  rx`E\.?\s?O\.?\s?(?:1\d{4}|[:;])`,
  // TAGS-MASS, BL, PFOR
  rx`TAGS?\s?[:;,.-]`,
  // S U B J : POLITICAL PRISONERS
  rx`S\s?U\s?B\s?J(?:\s?E\s?C\s?T)?\s?[:;]`,
  // REFTEL: MOSCOW 1234 AND PREVIOUS
  rx`REF[A-Z()]{0,8}\s?[:;]`,
  // CLASSIFIED BY POLMINCOUNS GEORGE KROL. REASON 1.5 (B/D).
  rx`(?i:CLASSIFIED\s+BY)`,
)}`;

/** What follows the number of a message reference: TOSEC 140001, SECTION 2 OF 2 */
const AFTER_SERIAL = rx`(?:\s+(?:TOSEC|SECTO)\s+\d{4,6})?(?:\s+SECTION\s+\d{1,2}\s+OF\s+\d{1,2})?`;
/** C O N F I D E N T I A L SECTION 1 OF 3 KIGALI 370 */
export const MESSAGE_REFERENCE = rx`[^A-Za-z0-9]{0,12}${CLASSIFICATION}\s{0,20}(?:[A-Z][A-Z0-9 .'/-]{0,50}\s)?\d{1,6}(?:/\d{1,2})?${AFTER_SERIAL}\s*$`;

/** Lines that begin the text. */
export const TEXT = rx`\s{0,40}${either(
  // 2.TO CARRY OUT THESE PLANS
  rx`¶?\s?\d{1,3}[A-Z]?\s?[.•·](?!\d)`,
  // (S - ENTIRE TEXT)
  WHOLE_TEXT,
  // BEGIN SUMMARY:
  rx`BEGIN\s`,
  // SUMMARY: THE MINISTER SAID
  rx`${HEADING}\s?[:.]`,
)}`;
