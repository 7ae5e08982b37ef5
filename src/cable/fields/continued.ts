import { PASSED_OVER } from '../lines/kinds';
import type { Line } from '../lines/line';
import type { LineKind, Text } from '../model';

/**
 * What a field says on the lines of the kind `further` below the line at `at`, in their order: page lines, stamps and blank lines
 * may stand between (format.md 1.0, rule 1), anything else ends it.
 */
export function continued(pieces: readonly Line[], at: number, further: LineKind): Text[] {
  const found: Text[] = [];
  for (let i = at + 1; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const more = piece.kind === further ? piece.fields.more : undefined;
    if (more) found.push(more);
    else if (!PASSED_OVER.has(piece.kind)) break;
  }
  return found;
}
