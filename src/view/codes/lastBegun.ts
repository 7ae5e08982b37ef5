import type { Ranged } from '../../cable/model';

/** The last of the nodes that begins at or before a place; undefined when none does. They are sorted by start. */
export function lastBegun<T extends Ranged>(nodes: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.range[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return nodes[low - 1];
}
