import type { LineKind } from '../../../../src/cable/lines/kinds';
import type { Line } from '../../../../src/cable/lines/line';
import { splitLines } from '../../../../src/cable/lines/splitLines';
import { readLines } from '../../../../src/cable/reading/reader';

/** What the lines of a text are read as, in order; blank lines are left out. */
export const piecesOf = (lines: readonly string[]): Line[] =>
  readLines(splitLines(lines.join('\n'))).filter(({ kind }) => kind !== 'blank');

export const kindsOf = (lines: readonly string[]): LineKind[] => piecesOf(lines).map(({ kind }) => kind);

/** What the last lines are read as, after others that set the scene. */
export function after(above: readonly string[], ...lines: string[]): string[] {
  const from = [...above, ''].join('\n').length;
  return piecesOf([...above, ...lines])
    .filter(({ start }) => start >= from)
    .map(({ kind }) => kind);
}
