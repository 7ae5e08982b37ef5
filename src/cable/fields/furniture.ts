import type { Furniture, FurnitureKind } from '../model';
import { FURNITURE, type Piece } from '../reading/pieces';

/** What machines and archives printed around the text, in order. */
export function readFurnitureNodes(pieces: readonly Piece[]): Furniture[] {
  return pieces.flatMap(({ kind, range }) => (FURNITURE.has(kind) ? [{ kind: kindOf(kind), range }] : []));
}

function kindOf(kind: string): FurnitureKind {
  if (/^(?:pageX?|oldPage|cxPage|pageTail|pageNo)$/.test(kind)) return 'page';
  if (/^(?:bannerX?|classificationFoot)$/.test(kind)) return 'banner';
  return /^(?:nnnn|bt|eomCheck|endOfDoc)$/.test(kind) ? 'end' : 'stamp';
}
