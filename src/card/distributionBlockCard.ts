import type { CodeOf, DistributionBlock } from '../cable/codes/code';
import { type Card, card, sentences } from './card';
import { capital, counted } from './words';

/** The whole distribution, on its keywords and its total (format.md 1.4 dist, distTotal). */
export function distributionBlockCard({ code, role, node }: CodeOf<'distributionBlock'>): Card {
  const listed = role === 'INFO' ? node.items.filter((item) => item.role === 'INFO') : node.items;
  const copies = copiesOf(listed);
  const summary = `${counted(listed.length, 'office')}, ${counted(copies, 'copy', 'copies')}`;
  return card(code, TITLE[role ?? ''] ?? 'Distribution', {
    lines: sentences(`${capital(summary)}.`, ...totalOf(node, role)),
    doubts: disagreement(node),
  });
}

const copiesOf = (items: DistributionBlock['items']): number =>
  items.reduce((sum, item) => sum + (item.copies ?? 0), 0);

const TITLE: Readonly<Record<string, string>> = {
  ACTION: 'The bureau that must act comes first, in a telegram that came in',
  ORIGIN: 'The bureau that drafted it comes first, in a telegram that the Department sent',
  INFO: 'Offices that get copies for information',
  total: 'Number of copies in all',
};

function totalOf({ items, total }: DistributionBlock, role: string | null): (string | null)[] {
  if (total === null) return [role === 'total' ? null : 'The total is lost.'];
  const agrees = total === copiesOf(items);
  return [agrees ? `The printed total, ${total}, agrees.` : null];
}

/** The total is a sum and held in 422 of 422 sections: where it does not, a code is misread or lost. */
function disagreement({ items, total }: DistributionBlock): string[] {
  const sum = copiesOf(items);
  if (total === null || total === sum) return [];
  return [`The printed total is ${total}, the codes that can be read add up to ${sum}: a code is misread or lost.`];
}
