import type { Entry } from './entry';

/** Dates and years compare as far as both are known: "1983" and "1983-09-15" are the same. */
const compare = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** True when an entry may hold at a date ("2000-03-30" or "1986"): it has begun and nothing says that it has ended. */
export const holds = ({ from, ends }: Entry, date: string): boolean =>
  (!from || compare(from, date) <= 0) && (!ends || compare(date, ends) <= 0);

/** True when the years in which sources have it hold a date; what was in force from and to a day is seen all the time. */
export const isSeen = (entry: Entry, date: string): boolean =>
  holds(entry, date) && (!entry.to || compare(date, entry.to) <= 0);

/** Years between a date and the nearest year of an entry. */
function distanceTo({ from, to }: Entry, date: string): number {
  const year = Number(date.slice(0, 4));
  const distances = [from, to].filter((end) => end !== null).map((end) => Math.abs(Number(end.slice(0, 4)) - year));
  return distances.length ? Math.min(...distances) : 0;
}

/** Best first, in the order of `MERIT`; among equals those of several lists, then the one that begins later, then the one that more sources have. */
export function byMerit(entries: readonly Entry[], date: string | null): readonly Entry[] {
  if (entries.length < 2) return entries;
  const ranked = entries.map((entry, i) => ({ entry, i, rank: date ? rankAt(entry, date) : rankWithout(entry) }));
  return ranked.sort((a, b) => a.rank - b.rank || later(a.entry, b.entry) || a.i - b.i).map(({ entry }) => entry);
}

/** How well an entry answers for a date. */
const MERIT = {
  ownAtDate: 0,
  trueAtDate: 1,
  attestedAtDate: 2,
  inferredAtDate: 3,
  livesOn: 4,
  wellKnownNearby: 5,
  undated: 6,
  inferred: 7,
  ofAnotherTime: 8,
} as const;

/** Lists of symbols end with the volume that bears them, not with the office: so many years they are still believed. */
export const NEAR = 15;
const SEVERAL = 3;

function rankAt(entry: Entry, date: string): number {
  const { own, period, certainty, sources } = entry;
  if (own && holds(entry, date)) return MERIT.ownAtDate;
  if (period === null) return certainty === 'sourced' ? MERIT.undated : MERIT.inferred;
  if (isSeen(entry, date)) {
    if (period === 'true') return MERIT.trueAtDate;
    return certainty === 'sourced' ? MERIT.attestedAtDate : MERIT.inferredAtDate;
  }
  const distance = distanceTo(entry, date);
  if (holds(entry, date)) return MERIT.livesOn + distance / 1000;
  const isWellKnown = period === 'true' || sources.length >= SEVERAL;
  return (isWellKnown && distance <= NEAR ? MERIT.wellKnownNearby : MERIT.ofAnotherTime) + distance / 1000;
}

/** True when an entry says nothing about a date: it is of another time. */
export const isOfAnotherTime = (entry: Entry, date: string | null): boolean =>
  date !== null && rankAt(entry, date) >= MERIT.ofAnotherTime;

const rankWithout = (entry: Entry): number =>
  (entry.own ? -2 : 0) + (entry.certainty === 'sourced' ? 0 : 1) - (entry.period === 'true' ? 0.5 : 0);

const later = (a: Entry, b: Entry): number =>
  alone(a) - alone(b) || -compare(a.from ?? '0', b.from ?? '0') || b.sources.length - a.sources.length;

/** The years of a list are those of its volume: what one alone has, often a person's post, is not the usual meaning. */
const alone = ({ kind, period, sources }: Entry): number =>
  Number((kind === 'office' && period === 'attested' && sources.length < 2) || sources.every(isUnofficial));

/** A list that anyone may have made has a meaning in other words than the manuals. */
const isUnofficial = (source: string): boolean => source.startsWith('public ');
