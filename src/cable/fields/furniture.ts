import { rowOf } from '../lines/kinds';
import type { Line } from '../lines/line';
import type { Furniture } from '../model';

/** What machines and archives printed around the text, in order. */
export function readFurnitureNodes(pieces: readonly Line[]): Furniture[] {
  return pieces.flatMap(({ kind, range }) => {
    const { furniture } = rowOf(kind);
    return furniture ? [{ kind: furniture, range }] : [];
  });
}
