import type { LineKind } from '../lines/kinds';
import type { Line } from '../lines/line';
import { linesOf } from '../lines/ofKinds';

/**
 * The lines of some kinds that bear what is asked for: the telegram's own, or where it prints none what the labels of another
 * system say of it.
 */
export function ownOf(
  pieces: readonly Line[],
  kinds: Iterable<LineKind>,
  bears: (piece: Line) => boolean = () => true,
): readonly Line[] {
  const found = linesOf(pieces, kinds).filter(bears);
  const own = found.filter(({ zone }) => zone !== 'container');
  return own.length ? own : found;
}
