import type { LineKind } from '../../../../src/cable/lines/kinds';
import type { Piece } from '../../../../src/cable/reading/pieces';
import { readLines } from '../../../../src/cable/reading/reader';
import { splitLines } from '../../../../src/cable/textLines';

/** What the lines of a text are read as, in order; blank lines are left out. */
export const piecesOf = (lines: readonly string[]): Piece[] =>
  readLines(splitLines(lines.join('\n'))).filter(({ kind }) => kind !== 'blank');

export const kindsOf = (lines: readonly string[]): LineKind[] => piecesOf(lines).map(({ kind }) => kind);

/** What the last lines are read as, after others that set the scene: "kind zone" of each. */
export function after(above: readonly string[], ...lines: string[]): string[] {
  const from = above.length;
  return piecesOf([...above, ...lines])
    .filter(({ line }) => line >= from)
    .map(({ kind }) => kind);
}
