import type { Entry } from './entry';

/**
 * The source of a meaning that stands nearest to a date ("2000-03-30" or "1986"): of those whose name has years, the one whose
 * years come nearest; one without years may be of any year, and comes before those that are far. What was in force from and
 * to a day is told by the registers that say so, not by who used it. Without a date the first; null when none is named.
 */
export function nearestSource({ sources, period }: Entry, date: string | null): string | null {
  const registers = period === 'true' ? sources.filter((source) => !USERS.test(source)) : [];
  const told = registers.length ? registers : sources;
  const year = date ? Number(date.slice(0, 4)) : null;
  if (year === null) return told[0] ?? null;
  const [nearest] = [...told].sort((a, b) => distance(a, year) - distance(b, year));
  return nearest ?? null;
}

/** What only shows that a code was used: the volumes of Foreign Relations, cables, lists that anyone may have made. */
const USERS = /^(?:FRUS|seen|released|by the shape|public|research)/;

/** As many years away is a source that names none. */
const ANY_YEAR = 10;

function distance(source: string, year: number): number {
  const spans = [...source.matchAll(YEARS)].map(
    ([, first = '', last]) => [Number(first), lastYear(first, last)] as const,
  );
  return spans.length ? Math.min(...spans.map(([first, last]) => Math.max(first - year, year - last, 0))) : ANY_YEAR;
}

// FRUS 1969-76ve14p1     TAGS handbook of 1974     STATE 018029 (2000)     seen in cables of 1973-79
// Department timeline 1985-01-22, where the month is no second year
const YEARS = /(?<!\d)((?:19|20)\d\d)(?:-(\d\d(?:\d\d)?)(?!-?\d))?(?!\d)/g;

const lastYear = (first: string, last = ''): number => Number(first.slice(0, first.length - last.length) + last);
