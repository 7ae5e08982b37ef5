import type { DistributionItem, DraftingItem, DraftingRole } from '../../cable/model';
import { counted } from '../words';
import { type Asked, cardIn, explained } from './asked';
import { type FactGroup, fact, group } from './fact';

/** Who got it in Washington, with copies; offices that are listed without one last (format.md 1.4 dist). */
export function distribution(asked: Asked): FactGroup | null {
  const { distribution: items } = asked.cable;
  const inRole = (role: DistributionItem['role']): DistributionItem[] => items.filter((item) => item.role === role);
  const informed = inRole('INFO');
  return group(
    'Distribution',
    fact('In all', items.length > 0 && totalOf(items)),
    fact('Drafted by bureau', ...inRole('ORIGIN').map((item) => bureau(asked, item))),
    fact('For action', ...inRole('ACTION').map((item) => bureau(asked, item))),
    fact('For information', ...informed.filter(({ copies }) => copies !== 0).map((item) => bureau(asked, item))),
    fact('Listed, no copy', ...informed.filter(({ copies }) => copies === 0).map((item) => bureau(asked, item))),
  );
}

function totalOf(items: readonly DistributionItem[]): string {
  const copies = items.reduce((sum, item) => sum + (item.copies ?? 0), 0);
  return `${counted(items.length, 'office')}, ${counted(copies, 'copy', 'copies')}`;
}

function bureau(asked: Asked, node: DistributionItem): string {
  const name = explained(cardIn(asked, 'distribution', node.office, { range: node.range, node }));
  const doubt = node.certainty === 'certain' ? '' : ' (read through damage)';
  if (node.copies === null) return `${name}, copies unreadable${doubt}`;
  return node.copies ? `${name}, ${counted(node.copies, 'copy', 'copies')}${doubt}` : `${name}${doubt}`;
}

/** Who wrote, approved and cleared it, by office (format.md 1.4 drafted, approved, clearance). */
export function drafting(asked: Asked): FactGroup | null {
  const inRole = (role: DraftingRole): string[] =>
    asked.cable.drafting.filter((item) => item.role === role).map((item) => person(asked, item));
  return group(
    'Drafting',
    fact('Drafted by', ...inRole('drafted')),
    fact('Approved by', ...inRole('approved')),
    fact('Cleared by', ...inRole('cleared')),
  );
}

function person(asked: Asked, node: DraftingItem): string {
  const { office, name, note, range } = node;
  const of = office && explained(cardIn(asked, 'office', office, { range, node, role: node.role }));
  return [name, of, note].filter(Boolean).join(', ');
}
