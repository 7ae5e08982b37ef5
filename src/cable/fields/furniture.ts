import { rowOf } from '../lines/kinds';
import type { Furniture } from '../model';
import type { Piece } from '../reading/pieces';

/** What machines and archives printed around the text, in order. */
export function readFurnitureNodes(pieces: readonly Piece[]): Furniture[] {
  return pieces.flatMap(({ kind, range }) => {
    const { furniture } = rowOf(kind);
    return furniture ? [{ kind: furniture, range }] : [];
  });
}
