import type { Cable, ExecutiveOrder, Level } from '../cable/model';
import { spokenLevel } from '../view/outline/speech';

interface Steps {
  readonly lowered: readonly (readonly [to: Level, after: number])[];
  readonly lifted: number;
}

/** Full calendar years after the year of origin at whose end a level is lowered or lifted (E.O. 11652 sec. 5(A)). */
const STEPS: Readonly<Partial<Record<Level, Steps>>> = {
  'TOP SECRET': {
    lowered: [
      ['SECRET', 2],
      ['CONFIDENTIAL', 4],
    ],
    lifted: 10,
  },
  SECRET: { lowered: [['CONFIDENTIAL', 2]], lifted: 8 },
  CONFIDENTIAL: { lowered: [], lifted: 6 },
};

/**
 * What the General Declassification Schedule of E.O. 11652 meant for a telegram: "A Confidential telegram of 1976: to be
 * declassified at the end of 1982, which has passed." Null where level or year are not known for certain, and for other
 * orders, whose GDS is followed by a date.
 */
export function generalSchedule({ order, text }: ExecutiveOrder, cable: Cable | null): string | null {
  const { classification, date } = cable ?? {};
  if (order !== '11652' || !/^GDS\b/.test(text) || !date || classification?.certainty !== 'certain') return null;
  const steps = STEPS[classification.level];
  if (!steps) return null;
  const year = Number(date.slice(0, 4));
  const what = `A ${spokenLevel(classification.level)} telegram of ${year}`;
  const lowered = steps.lowered.map(([to, after]) => `${spokenLevel(to)} at the end of ${year + after}, `).join('');
  const lifted = `declassified at the end of ${year + steps.lifted}, which has passed`;
  return `${what}: to be ${lowered}${lifted}. A release is another matter.`;
}
