import { distance } from 'fastest-levenshtein';

/** Month as printed in a date-time group, to its number. */
export const MONTHS: Readonly<Record<string, number>> = {
  JAN: 1,
  FEB: 2,
  MAR: 3,
  APR: 4,
  MAY: 5,
  JUN: 6,
  JUL: 7,
  AUG: 8,
  SEP: 9,
  OCT: 10,
  NOV: 11,
  DEC: 12,
};

/** In English, from January on. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** Source of a pattern for a month as a date-time group prints it. */
export const MONTH = Object.keys(MONTHS).join('|');

/** Source of a pattern for a month that is whole or cut to three letters: "MAR", "MARCH", "SEPT"; MARSEILLE is none. */
export const WHOLE_MONTH = [...MONTH_NAMES.map((name) => name.toUpperCase()), 'SEPT']
  .map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`)
  .join('|');

/** Source of a pattern for a month as prose has it, short or whole, with or without its stop: "MARCH", "SEPT." */
export const MONTH_WORD = `(?:${MONTH})[A-Z]{0,6}\\.?`;

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
