import type { Cable } from '../cable/model';
import type { Entry } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import { isSeen } from '../reference/merit';
import type { Shelf } from '../reference/shelf';
import { isFar } from './meaningCard';

/** What a word of the prose stands for, and how sure that is. */
export interface Reading {
  /** Its meanings, the one taken first. */
  readonly entries: readonly Entry[];
  /** `place`: the telegram's places tell it; `weight`: its sources outweigh all others; `open`: nothing tells it. */
  readonly by: 'place' | 'weight' | 'open';
  readonly sure: boolean;
}

/** The meaning of an abbreviation, or of an office's symbol without a slash, in a telegram, or of a day. */
export function meaningOf(
  word: string,
  cable: Cable | null,
  shelf: Shelf,
  date: string | null = cable?.date ?? null,
): Reading {
  const entries = entriesOf(word, date, shelf);
  const places = cable && (entries.length > 0 || /^GO[A-Z]/.test(word)) ? placesOf(cable, shelf) : [];
  const here =
    entries.find((entry) => !isFar(entry, date) && places.some((place) => entry.name.includes(place))) ??
    governmentOf(word, places);
  if (here) return { entries: first(here, entries), by: 'place', sure: word.length > 2 };
  const best = outweighing(entries, date);
  if (!best) return { entries, by: 'open', sure: false };
  return { entries: first(best, entries), by: 'weight', sure: isSure(best, word, date) };
}

/** GOI in a telegram from Dublin: no list has it, but GO and the initial are the government of the post's country everywhere. */
function governmentOf(word: string, places: readonly string[]): Entry | null {
  const [, initials = ''] = /^GO([A-Z]{1,3})$/.exec(word) ?? [];
  const country = initials && places.find((place) => initialsOf(place) === initials);
  return country ? { ...INFERRED, code: word, name: `Government of ${country}` } : null;
}

/** "UK" of United Kingdom, "I" of Ireland. */
const initialsOf = (country: string): string =>
  country
    .replace(/^The /, '')
    .split(/[ -]/)
    .map(([letter = '']) => letter)
    .join('')
    .replace(/[^A-Z]/g, '');

const INFERRED: Omit<Entry, 'code' | 'name'> = {
  kind: 'abbreviation',
  parent: null,
  from: null,
  to: null,
  ends: null,
  period: null,
  certainty: 'inferred',
  sources: ['by the shape of the code'],
  note: 'inferred: GO and the initials of a country of the telegram',
  own: false,
};

/** Abbreviations, and symbols of offices that were there at the date. */
function entriesOf(word: string, date: string | null, shelf: Shelf): readonly Entry[] {
  const offices = lookUp(shelf, word, { kind: 'office', date }).entries.filter((office) => isOf(office, date));
  return [...lookUp(shelf, word, { kind: 'abbreviation', date }).entries, ...offices];
}

const isOf = (entry: Entry, date: string | null): boolean =>
  date !== null && entry.period !== null && isSeen(entry, date);

const first = (best: Entry, entries: readonly Entry[]): readonly Entry[] => [
  best,
  ...entries.filter((entry) => entry !== best),
];

/** What the best meaning must weigh against all others together. */
const CLEAR = 3;

/** The meaning that weighs far more than all that mean something else; null when none does. */
function outweighing(entries: readonly Entry[], date: string | null): Entry | null {
  const weighed = entries
    .map((entry) => ({ entry, weight: weightOf(entry, date) }))
    .sort((a, b) => b.weight - a.weight);
  const best = weighed[0];
  if (!best?.weight) return null;
  const total = (all: typeof weighed): number => all.reduce((sum, { weight }) => sum + weight, 0);
  const same = weighed.filter(({ entry }) => isSameName(entry.name, best.entry.name));
  return total(same) >= CLEAR * (total(weighed) - total(same)) ? best.entry : null;
}

/** Sources count; those of the telegram's own years count double, those of another time nothing. */
function weightOf(entry: Entry, date: string | null): number {
  const count = entry.own ? OWN : entry.sources.length;
  if (isOf(entry, date)) return (entry.period === 'true' ? count + SEVERAL : count) * 2;
  return isFar(entry, date) ? 0 : count;
}

const SEVERAL = 3;
const OWN = 1000;

/**
 * Two letters are too few to be sure of, one list alone may be mistaken or name something else, and without a place GOR may
 * be any government of an R, listed or not.
 */
const isSure = (best: Entry, word: string, date: string | null): boolean =>
  word.length > 2 &&
  !/^GO[A-Z]$/.test(word) &&
  (best.own || best.sources.length >= SEVERAL || (best.period === 'true' && isOf(best, date)));

/** "Embassy officer" and "Embassy official(s)" are one meaning, the governments of India and Italy are two. */
function isSameName(a: string, b: string): boolean {
  const [shorter, longer] = [stemsOf(a), stemsOf(b)].sort((x, y) => x.size - y.size);
  return [...(shorter ?? [])].every((stem) => longer?.has(stem));
}

const stemsOf = (name: string): Set<string> =>
  new Set((name.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !SMALL.has(word)).map(stemOf));
const SMALL: ReadonlySet<string> = new Set('the of for and in on to a s agency directorate'.split(' '));
const stemOf = (word: string): string => word.slice(0, 4);

/** The countries that a telegram is about or comes from: those of its TAGS, then that of its post; ours tells nothing. */
function placesOf({ tags, from, date }: Cable, shelf: Shelf): string[] {
  const tagged = tags.flatMap(({ code }) => {
    const [entry] = lookUp(shelf, code, { kind: 'tags', date }).entries;
    return entry?.note?.startsWith('country') ? [entry.name] : [];
  });
  const [post] = from?.post ? lookUp(shelf, from.post, { kind: 'post', date }).entries : [];
  return [...tagged, ...(post?.parent ? [post.parent] : [])].filter((place) => place !== HOME);
}

const HOME = 'United States';
