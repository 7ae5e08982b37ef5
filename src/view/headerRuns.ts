import type { Line, LineKind, Range } from '../cable/model';
import { FURNITURE, kindsWhere, PASSED_OVER } from '../cable/model';

/** What a header is made of; furniture, blank lines and noise neither make one nor end one. */
const HEADER = kindsWhere(
  ({ zone, furniture }) => !furniture && !['body', 'ending', 'attributes', 'other'].includes(zone),
);

const PAGES = kindsWhere(({ furniture }) => furniture === 'page');

const isNeutral = (kind: LineKind): boolean => PASSED_OVER.has(kind) || kind === 'noise';

/**
 * Where the header of one telegram stands, in runs of lines: usually one at its top; a further one for each section that
 * repeats it, and one for each place to which a scan or a form has moved a part of it (format.md 1.0, traps 1 and 7). A run
 * begins with the page line above it, or with what else machines printed right above, and ends with its own last line.
 */
export function headerRunsIn(lines: readonly Line[]): Range[] {
  const runs: Range[] = [];
  let open = false;
  let above: Line | null = null;
  for (const line of lines) {
    if (isNeutral(line.kind)) {
      if (FURNITURE.has(line.kind) && !(above && PAGES.has(above.kind))) above = line;
      continue;
    }
    const belongs = HEADER.has(line.kind);
    if (belongs) runs.push([open ? (runs.pop()?.[0] ?? 0) : (above ?? line).range[0], line.range[1]]);
    open = belongs;
    above = null;
  }
  return runs;
}
