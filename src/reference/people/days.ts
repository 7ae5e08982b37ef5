import type { Term } from './terms';

const DAY = 86_400_000;

/** The first or last day that a date of a table may mean: "1979-02" begins on February 1 and ends on its last day. */
function dayOf(date: string, end: boolean): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined && month !== undefined) return Date.UTC(year, month - 1, day);
  if (!end) return Date.UTC(year, (month ?? 1) - 1, 1);
  return month === undefined ? Date.UTC(year, 11, 31) : Date.UTC(year, month, 0);
}

/** Years after which a term without an end is no longer taken to last: in old rows a missing end is a gap. */
const LONGEST = 5;

/**
 * How many days a day lies outside a term: 0 within, more before its beginning or after its end.
 * @param date the day, "1963-11-02", or a year
 * @param next the beginning of the successor's term, which ends a term whose own end is not known; empty when unknown
 */
export function daysOutside(term: Term, date: string, next = ''): number {
  const from = term.from ? dayOf(term.from, false) : Number.NEGATIVE_INFINITY;
  const to = lastDay(term, next);
  const [first, last] = [dayOf(date, false), dayOf(date, true)];
  if (last < from) return Math.round((from - last) / DAY);
  return first > to ? Math.round((first - to) / DAY) : 0;
}

function lastDay({ from, to }: Term, next: string): number {
  if (to) return dayOf(to, true);
  if (next) return dayOf(next, false);
  return from ? dayOf(from, false) + LONGEST * 365 * DAY : Number.POSITIVE_INFINITY;
}
