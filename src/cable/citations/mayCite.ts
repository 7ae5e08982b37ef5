import { POST_NAMES } from '../words/postNames';
import type { Citing } from './citing';
import { type CitedNumber, SHORTEST_IN } from './numbers';

/** What stands around a number that words may cite. */
export interface Surroundings {
  /** Capitals before the citing words, blanks folded. */
  readonly before: string;
  /** What follows the number, some thirty characters. */
  readonly behind: string;
}

/** True when the words and the number behind them cite a telegram, as far as what stands around them tells. */
export function mayCite(citing: Citing, number: CitedNumber, { before, behind }: Surroundings): boolean {
  if (isPageLine(before, behind) || (isDelegation(citing) && isOwnSeries(before))) return false;
  if (citing.series) return hasLength(citing, number, behind);
  if (isYear(number.digits)) return endsPhrase(behind) && (citing.plain || citing.sender !== 'named');
  return citing.plain || isLongEnough(citing, number, behind);
}

// PAGE 04 "*". USNATO 05508 04 OF        DGE 02 STATE 3276        SECTION 01 OF 03 LA PAZ 13538
const isPageLine = (before: string, behind: string): boolean =>
  /(?:GE|\d\d OF) \d\d $|\bPAGE\b.{0,24}$/.test(before) || /^\s+\d\d OF\b/.test(behind);

const isDelegation = ({ sender }: Citing): boolean => sender === 'toDepartment' || sender === 'fromDepartment';

// STATE 321914 TOSEC 190106        240579/TODEL 1107        and at the very beginning: POLTO 1719. FROM USDEL.
/** The second number of a telegram that is named just before, or of this one itself. */
const isOwnSeries = (before: string): boolean => /^(?:[A-Z]{3,} )?$|\d[ /(]{1,2}$/.test(before);

// IN 3068322        CIRCULAR 175 AUTHORITY, a procedure of the Department's
function hasLength({ series }: Citing, { digits }: CitedNumber, behind: string): boolean {
  if (series === 'IN') return digits.length >= SHORTEST_IN;
  return !(series === 'CIRCULAR' && /^\s+(?:AUTHORITY|AUTHORIZATION|PROCEDURE|REQUEST|MEMO)/i.test(behind));
}

/** A year is no number of a telegram where a word follows it: "GENEVA 1954 AGREEMENTS", "OUR 1966 EFFORT". */
const isYear = (digits: string): boolean => /^(?:19[3-9]|20[0-3])\d$/.test(digits);

const endsPhrase = (behind: string): boolean => /^\s{0,2}[.,;:)]/.test(behind);

function isLongEnough({ sender }: Citing, { digits }: CitedNumber, behind: string): boolean {
  if (digits.length >= 4) return true;
  if (sender === 'named') return digits.length === 3 && !isCounted(behind);
  return digits.length === 3 || (digits.length === 2 && endsPhrase(behind));
}

const VERBS =
  'REPORT|INDICATE|STATE|SUGGEST|SHOW|GIVE|SAY|CONTAIN|CONTINUE|REQUEST|REPEAT|DESCRIBE|CONFIRM|NOTE|REFER|OUTLINE|PROVIDE|MAKE|SEEM|MENTION|EXPRESS|REFLECT|COVER|CITE|QUOTE|TRANSMIT|RAISE';
// COCHABAMBA 300 LORRIES; but LUSAKA 768 REPORTS
const COUNTED = new RegExp(`^\\s+(?!(?:A|I|WA|HA)S\\b|(?:${VERBS})E?S\\b)([A-Z]{2,}S)\\b`, 'i');

/** True when the number counts the things that follow it. */
function isCounted(behind: string): boolean {
  const word = COUNTED.exec(behind)?.[1]?.toUpperCase();
  return word !== undefined && !POST_NAMES.has(word);
}
