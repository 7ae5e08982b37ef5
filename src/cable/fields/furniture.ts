import type { Line } from '../lines/line';
import type { Furniture } from '../model';

/** What machines and archives printed around the text, in order. */
export function readFurnitureNodes(pieces: readonly Line[]): Furniture[] {
  const found: Furniture[] = [];
  for (const { row, range } of pieces) if (row.furniture) found.push({ kind: row.furniture, range });
  return found;
}
