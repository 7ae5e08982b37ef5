import type { Line } from '../lines/line';
import type { Range } from '../model';

/**
 * The runs of lines that the drafter wrote: page lines, stamps and the headers of further sections stand between them, blank
 * lines inside.
 */
export function bodyRanges(pieces: readonly Line[]): Range[] {
  const runs: [number, number][] = [];
  let open = false;
  for (const { kind, row, zone, range } of pieces) {
    if (kind === 'blank') continue;
    const written = zone === 'body' && !row.furniture;
    const last = runs.at(-1);
    if (written && open && last) last[1] = range[1];
    else if (written) runs.push([range[0], range[1]]);
    open = written;
  }
  return runs;
}
