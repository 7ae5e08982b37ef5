import { MONTH } from '../words/months';

/** A number in a text that may be a telegram's, with its place. */
export interface CitedNumber {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

// IN 3068322, but not: IN 1979
/** What IN cites has so many digits at least. */
export const SHORTEST_IN = 6;

// no amount "$300", "12,500", "1.5"; no date "3/26", "18-20"; no time "1430Z", "302231Z"; no count "5TH", "300K"
const NUMBER = /(?<![\d$£#A-Z/.,-]|[\d$£] )(\d{1,8})(?![\d/%A-Z]|[.,:-]\d|-[A-Z]| \d{1,3}\/\d)/iy;

// 14 MEN        300 TONS        25 MILLION        1200 HOURS
const COUNTED =
  /^\s+(?:(?:[A-Z]+ )?(?:MEN|TROOPS|PERSONS|PEOPLE|TONS?|MILES|KILOMETERS|KMS?|DAYS|WEEKS|MONTHS|YEARS|HOURS?|HRS|MINUTES|DOLLARS|POUNDS|FEET|ACRES|VOTES|SEATS|AIRCRAFT|REFUGEES)|MILLION|BILLION|THOUSAND|PER ?CENT|PERCENT|[AP]\.?M)\b/i;

// 4 JUNE        6 NOVEMBER        1922092 AUG, a time whose Z is read as 2
const DATED = new RegExp(`^\\s+(?:${MONTH})[A-Z]{0,6}\\b`, 'i');

/** The numbers of a text that may be those of telegrams: no amounts, times, dates or counts. Linear. */
export function numbersIn(text: string): CitedNumber[] {
  const found: CitedNumber[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    NUMBER.lastIndex = at;
    const digits = NUMBER.exec(text)?.[1];
    if (digits && !isCounted(digits, text.slice(at + digits.length, at + digits.length + 40)))
      found.push({ digits, start: at, end: at + digits.length });
    while (isDigit(text.charCodeAt(at + 1))) at++;
  }
  return found;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True for the number of a day, or of things. */
const isCounted = (digits: string, behind: string): boolean =>
  ((digits.length <= 2 || digits.length === 6 || digits.length === 7) && DATED.test(behind)) || COUNTED.test(behind);

// "3820, 3822 AND 3825"        "157, 165, 191"        "2587 THROUGH 2589"
const BETWEEN = /^\s{0,3}(?:,|;|&|,?\s{0,3}\bAND|THROUGH|OR)\s{1,3}$/;

/** True when a number goes on the list that another began: near in count, nothing but a comma or AND between. */
export function goesOn(text: string, before: CitedNumber, next: CitedNumber): boolean {
  if (next.start - before.end > 14 || !BETWEEN.test(text.slice(before.end, next.start))) return false;
  return Math.abs(next.digits.length - before.digits.length) <= 1 && ratio(before.digits, next.digits) <= 3;
}

/** How many times the larger is the smaller. */
function ratio(a: string, b: string): number {
  const [low = 0, high = 0] = [Number(a), Number(b)].sort((x, y) => x - y);
  return low > 0 ? high / low : Number.POSITIVE_INFINITY;
}
