import { distance } from 'fastest-levenshtein';
import { MONTHS } from './vocabulary';

/**
 * The number of a month as printed in a date-time group, 1 to 12, or null: "MAR", "J U N", and with one letter wrong
 * where only one month is that near ("PCT" is OCT; "JUM" could be JUN or JUL and is neither).
 */
export function monthOf(printed: string): number | null {
  const read = printed.replace(/\s/g, '').toUpperCase().slice(0, 3);
  const exact = MONTHS[read];
  if (exact) return exact;
  const near = Object.keys(MONTHS).filter((name) => distance(name, read) === 1);
  const only = near.length === 1 ? near[0] : undefined;
  return only === undefined ? null : (MONTHS[only] ?? null);
}
