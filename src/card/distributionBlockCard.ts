import type { CodeOf, DistributionBlock } from '../view/codes/code';
import { type Card, card, sentences } from './card';
import { capital, counted } from './words';

/** The whole distribution, on its keywords and its total (format.md 1.4 dist, distTotal). */
export function distributionBlockCard({ code, role, node }: CodeOf<'distributionBlock'>): Card {
  const listed = role === 'INFO' ? node.items.filter((item) => item.role === 'INFO') : node.items;
  const copies = copiesOf(listed);
  const summary = `${counted(listed.length, 'office')}, ${counted(copies, 'copy', 'copies')}`;
  return card(code, TITLE[role ?? ''] ?? 'Distribution', {
    lines: sentences(`${capital(summary)}.`, ...byOffice(listed), ...totalOf(node, role)),
    doubts: disagreement(node),
  });
}

const copiesOf = (items: DistributionBlock['items']): number =>
  items.reduce((sum, item) => sum + (item.copies ?? 0), 0);

/** Who gets most comes first: "EUR 15, INR 10, CIAE 2." */
function byOffice(items: DistributionBlock['items']): string[] {
  const some = items.filter(({ copies }) => copies).sort((a, b) => (b.copies ?? 0) - (a.copies ?? 0));
  const none = items.filter(({ copies }) => copies === 0).map(({ office }) => office);
  const lost = items.filter(({ copies }) => copies === null).map(({ office }) => office);
  return [
    some.length ? `By office: ${some.map(({ office, copies }) => `${office} ${copies}`).join(', ')}.` : '',
    none.length ? `Listed, no copy: ${none.join(', ')}.` : '',
    lost.length ? `Number of copies not readable: ${lost.join(', ')}.` : '',
  ];
}

const TITLE: Readonly<Record<string, string>> = {
  ACTION: 'The bureau that must act comes first, in a telegram that came in',
  ORIGIN: 'The bureau that drafted it comes first, in a telegram that the Department sent',
  INFO: 'Offices that get copies for information',
  total: 'Number of copies in all',
};

function totalOf({ items, total }: DistributionBlock, role: string | null): (string | null)[] {
  if (total === null) return [role === 'total' ? null : 'The total is lost.'];
  if (total !== copiesOf(items)) return [null];
  const first = items.find((item) => item.role !== 'INFO');
  return [
    role === 'INFO' && first
      ? `With ${first.role} ${first.office}, ${counted(total, 'copy', 'copies')} in all, as the printed total says.`
      : `The printed total, ${total}, agrees.`,
  ];
}

/** The total is a sum and held in 422 of 422 sections: where it does not, a code is misread or lost. */
function disagreement({ items, total }: DistributionBlock): string[] {
  const sum = copiesOf(items);
  if (total === null || total === sum) return [];
  return [`The printed total is ${total}, the codes that can be read add up to ${sum}: a code is misread or lost.`];
}
