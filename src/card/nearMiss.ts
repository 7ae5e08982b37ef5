import { nearMisses } from '../reference/nearMisses';
import type { Shelf } from '../reference/shelf';
import type { Code } from '../view/codes/code';
import type { Card } from './card';
import { shelfKindOf } from './shelfKind';

/** Codes that stand in lists of their like, which a scan may have misread: of offices and prose every letter may be meant. */
const KINDS: ReadonlySet<Code['kind']> = new Set<Code['kind']>(['distribution', 'tag', 'addressee', 'originator']);

/**
 * The card of a code that no source has, with the codes that a scan may have made it from, as a doubt beside what is printed.
 * It stays unexplained.
 */
export function withNearMiss(card: Card, code: Code, shelf: Shelf): Card {
  const kind = shelfKindOf(code);
  if (card.known || card.meanings.length || !kind || !KINDS.has(code.kind)) return card;
  const near = nearMisses(shelf, card.code, kind, code.cable?.date ?? null);
  if (!near.length) return card;
  const names = near.map(({ code, name }) => `${code} (${name})`).join(', or ');
  return { ...card, doubts: [...card.doubts, `Printed ${card.code}: no entry. Near: ${names}.`] };
}
