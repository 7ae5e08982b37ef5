import type { CodeKind, Entry } from './entry';

/**
 * The last day or year of a meaning, or null while nothing says that it ended. A list ends with the volume that bears it: what
 * is attested stays open until the office above it ends, the same code is listed with another meaning, or later lists of its
 * kind pass it over. Days of the registers are true, and so are those of posts and orders.
 * @param rivals every entry of the same code and kind
 * @param above the end of the office that it is a part of; null when that is not known or still there
 */
export function endOf(entry: Omit<Entry, 'ends'>, rivals: readonly Omit<Entry, 'ends'>[], above: string | null) {
  const { period, kind, to, name } = entry;
  if (period !== 'attested' || kind === 'post' || kind === 'eo') return to;
  if (name.startsWith('Government of ')) return null; // it outlives every list
  const ends = [passedOver(entry), above && later(above, to), successorOf(entry, rivals)].filter((end) => end !== null);
  return earliest(ends);
}

const earliest = (dates: readonly string[]): string | null => [...dates].sort()[0] ?? null;

const later = (a: string, b: string | null): string => (b && b > a ? b : a);

/**
 * Up to when our lists are so dense that what they no longer have was gone: of offices to 1976, of words to the end of the
 * occupations of Germany and Japan.
 */
const DENSE: Partial<Record<CodeKind, string>> = { office: '1976', distribution: '1976', abbreviation: '1955' };

function passedOver({ kind, to }: Omit<Entry, 'ends'>): string | null {
  const dense = DENSE[kind];
  return to && dense && to < dense ? to : null;
}

/** The first year of the next other meaning of the same code. */
function successorOf(entry: Omit<Entry, 'ends'>, rivals: readonly Omit<Entry, 'ends'>[]): string | null {
  const last = (entry.to ?? entry.from ?? '').slice(0, 4);
  const begun = rivals.flatMap((one) =>
    one.from && one.from.slice(0, 4) > last && isOther(one, entry) ? one.from : [],
  );
  return earliest(begun);
}

const isOther = (a: { name: string }, b: { name: string }): boolean => plain(a.name) !== plain(b.name);

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
