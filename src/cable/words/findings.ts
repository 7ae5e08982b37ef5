/** What a reader may want to hear more or less of: findings of one kind. */
export type ProblemGroup = 'totals' | 'times' | 'numbers' | 'missing' | 'marks';

/** Every code of a finding, by its group. */
const GROUPS: Readonly<Record<string, ProblemGroup>> = {
  'distribution-total': 'totals',
  'distribution-letter': 'totals',
  'date-damaged': 'times',
  'time-order': 'times',
  'serial-disagrees': 'numbers',
  'number-missing': 'numbers',
  'number-repeated': 'numbers',
  'page-missing': 'missing',
  'section-missing': 'missing',
  'portion-above-classification': 'marks',
  'portion-damaged': 'marks',
  'portion-unreadable': 'marks',
};

/** The codes of all findings, as the model prints them. */
export const PROBLEM_CODES: readonly string[] = Object.keys(GROUPS);

/** The group of a finding's code; null for a code that nobody has put into one. */
export const groupOf = (code: string): ProblemGroup | null => GROUPS[code] ?? null;
