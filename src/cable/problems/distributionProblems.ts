import { readDistributionTotal } from '../fields/distribution';
import type { Line } from '../lines/line';
import type { Cable, Problem } from '../model';

/**
 * The copies of a distribution add up to its total (format.md 1.4 distTotal: in 422 of 422 sections), and the letter after
 * the total is R for a telegram that State originated, W for one that came in.
 */
export function distributionProblems(pieces: readonly Line[], { distribution: items }: Cable): Problem[] {
  const total = readDistributionTotal(pieces);
  if (!total || !items.length) return [];
  const problems: Problem[] = [];
  const sum = items.reduce((copies, item) => copies + (item.copies ?? 0), 0);
  const unread = items.filter((item) => item.copies === null || item.certainty !== 'certain').length;
  if (sum !== total.copies) {
    const doubt = unread ? `; ${unread} of the codes are read through damage` : '';
    const message = `The total says ${total.copies} copies, the codes that can be read add up to ${sum}${doubt}.`;
    problems.push({ code: 'distribution-total', severity: 'information', message, range: total.total.range });
  }
  const role = items.find((item) => item.role !== 'INFO')?.role;
  const expected = role === 'ORIGIN' ? 'R' : role === 'ACTION' ? 'W' : null;
  if (expected && total.flow && total.flow !== expected) {
    const message = `The total ends in ${total.flow}; after ${role} it is ${expected}.`;
    problems.push({ code: 'distribution-letter', severity: 'hint', message, range: total.total.range });
  }
  return problems;
}
