import type { CodeKind, Entry } from './entry';
import { byMerit, holds } from './merit';
import type { Shelf } from './shelf';

/**
 * Every code of a kind with its best meaning at a date, for lists to choose from: codes whose years hold the date, codes
 * without years, codes of another time; each group in the order of the alphabet.
 */
export function completionsFor(shelf: Shelf, kind: CodeKind, date: string | null): Entry[] {
  const best = shelf.codesOf(kind).flatMap((code) => byMerit(shelf.entriesOf(kind, code), date).slice(0, 1));
  const rank = (entry: Entry): number => (!entry.period ? 1 : date && holds(entry, date) ? 0 : 2);
  return best.sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1));
}
