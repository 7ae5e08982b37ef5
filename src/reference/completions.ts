import type { CodeKind, Entry } from './entry';
import { byMerit, holds } from './merit';
import type { Shelf } from './shelf';

/** A code to choose, with its best meaning at the date. */
export interface Completion {
  readonly entry: Entry;
  /** False where the years of the meaning do not hold the date; without years it may be of any time. */
  readonly isOfDate: boolean;
}

/**
 * The codes of a kind, each with its best meaning at a date, for lists to choose from: codes whose years hold the date, codes
 * without years, codes of another time; each group in the order of the alphabet. Without a date the alphabet alone orders.
 * @param codes only these; without them all of the kind
 */
export function completionsFor(
  shelf: Shelf,
  kind: CodeKind,
  date: string | null,
  codes: readonly string[] = shelf.codesOf(kind),
): Completion[] {
  const best = codes.flatMap((code) => byMerit(shelf.entriesOf(kind, code), date).slice(0, 1));
  const rank = (entry: Entry): number => (!date ? 0 : !entry.period ? 1 : holds(entry, date) ? 0 : 2);
  return best
    .sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1))
    .map((entry) => ({ entry, isOfDate: rank(entry) < 2 }));
}
