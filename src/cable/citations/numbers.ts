/** A number in a text that may be a telegram's, with its place. */
export interface CitedNumber {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

// no amount "$300", "12,500", "1.5"; no date "3/26", "18-20"; no time "1430Z", "302231Z"; no count "5TH", "300K"
const NUMBER = /(?<![\d$£#A-Z/.,-]|[\d$£] )(\d{1,8})(?![\d/%A-Z]|[.,:-]\d|-[A-Z]| \d{1,3}\/\d)/gi;

// 14 MEN        300 TONS        25 MILLION        1200 HOURS
const COUNTED =
  /^\s+(?:(?:[A-Z]+ )?(?:MEN|TROOPS|PERSONS|PEOPLE|TONS?|MILES|KILOMETERS|KMS?|DAYS|WEEKS|MONTHS|YEARS|HOURS?|HRS|MINUTES|DOLLARS|POUNDS|FEET|ACRES|VOTES|SEATS|AIRCRAFT|REFUGEES)|MILLION|BILLION|THOUSAND|PER ?CENT|PERCENT|[AP]\.?M)\b/i;

// 4 JUNE        6 NOVEMBER        1922092 AUG, a time whose Z is read as 2
const MONTH = /^\s+(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}\b/i;

/** The numbers of a text that may be those of telegrams: no amounts, times, dates or counts. Linear. */
export function numbersIn(text: string): CitedNumber[] {
  const found: CitedNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const digits = match[1] ?? '';
    const end = match.index + digits.length;
    const behind = text.slice(end, end + 40);
    const dated = (digits.length <= 2 || digits.length === 6 || digits.length === 7) && MONTH.test(behind);
    if (!dated && !COUNTED.test(behind)) found.push({ digits, start: match.index, end });
  }
  return found;
}

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
