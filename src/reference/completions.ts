import type { CodeKind, Entry } from './entry';
import { byMerit, isSeen } from './merit';
import type { Shelf } from './shelf';

/** A code to choose, with its best meaning at the date. */
export interface Completion {
  readonly entry: Entry;
  /** False where the years of the meaning do not hold the date; without years it may be of any time. */
  readonly isOfDate: boolean;
}

/**
 * The codes of a kind, each with its best meaning at a date, for lists to choose from: codes that sources have at the date or
 * without years, then codes of another time; both in the order of the alphabet. Without a date the alphabet alone orders.
 * @param codes only these; without them all of the kind
 */
export function completionsFor(
  shelf: Shelf,
  kind: CodeKind,
  date: string | null,
  codes: readonly string[] = shelf.codesOf(kind),
): Completion[] {
  const best = codes.flatMap((code) => byMerit(shelf.entriesOf(kind, code), date).slice(0, 1));
  const isOfDate = (entry: Entry): boolean => !date || !entry.period || isSeen(entry, date);
  return best
    .map((entry) => ({ entry, isOfDate: isOfDate(entry) }))
    .sort((a, b) => Number(b.isOfDate) - Number(a.isOfDate) || (a.entry.code < b.entry.code ? -1 : 1));
}
