import type { Cable, ExecutiveOrder, Level } from '../cable/model';
import { spokenLevel } from '../cable/outline/speech';

/** Full calendar years after the year of origin, at whose end the schedule lowers or lifts a level (E.O. 11652 sec. 5(A)). */
const YEARS: Readonly<Partial<Record<Level, { readonly lowered: readonly number[]; readonly lifted: number }>>> = {
  'TOP SECRET': { lowered: [2, 4], lifted: 10 },
  SECRET: { lowered: [2], lifted: 8 },
  CONFIDENTIAL: { lowered: [], lifted: 6 },
};

const LOWER: readonly Level[] = ['SECRET', 'CONFIDENTIAL'];

/**
 * What the General Declassification Schedule of E.O. 11652 meant for a telegram: "A Confidential telegram of 1976: to be
 * declassified at the end of 1982, which has passed." Null where its level or its year is not known for certain, and for any other order, whose
 * GDS is followed by its date.
 */
export function generalSchedule({ order, text }: ExecutiveOrder, cable: Cable | null): string | null {
  const { classification, date } = cable ?? {};
  if (order !== '11652' || !/^GDS\b/.test(text) || !date || classification?.certainty !== 'certain') return null;
  const { level } = classification;
  const years = YEARS[level];
  if (!years) return null;
  const year = Number(date.slice(0, 4));
  const levels = LOWER.slice(-years.lowered.length || LOWER.length);
  const lowered = years.lowered.map((after, i) => `${spokenLevel(levels[i] ?? level)} at the end of ${year + after}, `);
  return `A ${spokenLevel(level)} telegram of ${year}: to be ${lowered.join('')}declassified at the end of ${year + years.lifted}, which has passed. A release is another matter.`;
}
