import type { Ranged } from '../cable/model';

/** The last of some items, in the order of the text, that begins at an offset or before it; null when all begin behind it. */
export function lastFrom<T extends Ranged>(items: readonly T[], offset: number): T | null {
  return items[firstWhere(items.length, (index) => items[index]!.range[0] > offset) - 1] ?? null;
}

/** The first of some items, in the order of the text, that ends at an offset or behind it; null when all end before it. */
export function firstTo<T extends Ranged>(items: readonly T[], offset: number): T | null {
  return items[firstWhere(items.length, (index) => items[index]!.range[1] >= offset)] ?? null;
}

/** The first index below `count` that passes, or `count`; all before it must fail and all behind it pass. */
export function firstWhere(count: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
