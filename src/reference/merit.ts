import type { Entry } from './entry';

/** Dates and years compare as far as both are known: "1983" and "1983-09-15" are the same. */
const compare = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** True when the years of an entry hold a date ("2000-03-30" or "1986"); open ends hold everything on their side. */
export function holds({ from, to }: Entry, date: string): boolean {
  return (!from || compare(from, date) <= 0) && (!to || compare(date, to) <= 0);
}

/** Years between a date and the nearest year of an entry. */
function distanceTo({ from, to }: Entry, date: string): number {
  const year = Number(date.slice(0, 4));
  const distances = [from, to].filter((end) => end !== null).map((end) => Math.abs(Number(end.slice(0, 4)) - year));
  return distances.length ? Math.min(...distances) : 0;
}

/**
 * Best first at a date: the reader's own, then name periods with true dates that hold it, then years attested that hold it or, in
 * several sources, come near it, then undated, then
 * inferred, then the others, nearest in time first. Without a date the sourced and the latest come first.
 */
export function byMerit(entries: readonly Entry[], date: string | null): Entry[] {
  const ranked = entries.map((entry, i) => ({ entry, i, rank: date ? rankAt(entry, date) : rankWithout(entry) }));
  return ranked.sort((a, b) => a.rank - b.rank || later(a.entry, b.entry) || a.i - b.i).map(({ entry }) => entry);
}

/** Years after which an office that several sources list may still be meant: the volumes that list it end, not the office. */
const NEAR = 15;

function rankAt(entry: Entry, date: string): number {
  if (entry.own && holds(entry, date)) return -1;
  const inside = entry.period !== null && holds(entry, date);
  if (inside && entry.period === 'true') return 0;
  if (inside) return entry.certainty === 'sourced' ? 1 : 3;
  if (entry.period === 'attested' && entry.sources.length >= 3 && distanceTo(entry, date) <= NEAR) return 1.5;
  if (entry.period === null) return entry.certainty === 'sourced' ? 2 : 3;
  return 4 + distanceTo(entry, date) / 1000;
}

const rankWithout = (entry: Entry): number =>
  (entry.own ? -2 : 0) + (entry.certainty === 'sourced' ? 0 : 1) - (entry.period === 'true' ? 0.5 : 0);

/** The entry that begins later first: of two name periods that meet on a day, the new name. */
const later = (a: Entry, b: Entry): number =>
  -compare(a.from ?? '0', b.from ?? '0') || b.sources.length - a.sources.length;
