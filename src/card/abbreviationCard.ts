import type { CodeOf } from '../cable/codes/code';
import type { Cable } from '../cable/model';
import type { Entry } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import { holds } from '../reference/merit';
import type { Shelf } from '../reference/shelf';
import type { Card } from './card';
import { meaningCard, unknownCard } from './meaningCard';

/**
 * A capital word of the prose. The same letters stand for many things: GOB is the government of Bolivia in a telegram from
 * La Paz. The places of the telegram tell which, else its date; where neither does, the card leaves it open.
 */
export function abbreviationCard({ code, cable }: CodeOf<'abbreviation'>, shelf: Shelf): Card {
  const date = cable?.date ?? null;
  const entries = entriesOf(shelf, code, date);
  const meaning = { code, kind: 'abbreviation' as const, date, entries, parts: [] };
  const chosen = entries.length > 1 ? choose(entries, cable, shelf) : entries[0];
  if (chosen) return meaningCard({ ...meaning, entries: [chosen, ...entries.filter((entry) => entry !== chosen)] });
  const card = unknownCard(meaning);
  return entries.length ? { ...card, title: 'Several meanings; which one, the text must tell' } : card;
}

/** The meaning that names a place of the telegram, or the only one of its years. */
function choose(entries: readonly Entry[], cable: Cable | null, shelf: Shelf): Entry | undefined {
  if (!cable) return undefined;
  const places = placesOf(cable, shelf);
  const here = entries.find((entry) => isAbout(entry, places));
  const then = entries.filter((entry) => isOf(entry, cable.date));
  return here ?? (then.length === 1 ? then[0] : undefined);
}

/** Abbreviations, and symbols of offices that were there at the date. */
function entriesOf(shelf: Shelf, code: string, date: string | null): readonly Entry[] {
  const offices = lookUp(shelf, code, { kind: 'office', date }).entries.filter((office) => isOf(office, date));
  return [...lookUp(shelf, code, { kind: 'abbreviation', date }).entries, ...offices];
}

const isOf = (entry: Entry, date: string | null): boolean =>
  date !== null && entry.period !== null && holds(entry, date);

const isAbout = ({ name }: Entry, places: readonly string[]): boolean => places.some((place) => name.includes(place));

/** The countries that a telegram is about or comes from: those of its TAGS, then that of its post. */
function placesOf({ tags, from, date }: Cable, shelf: Shelf): string[] {
  const tagged = tags.flatMap(({ code }) => {
    const [entry] = lookUp(shelf, code, { kind: 'tags', date }).entries;
    return entry?.note?.startsWith('country') ? [entry.name] : [];
  });
  const [post] = from?.post ? lookUp(shelf, from.post, { kind: 'post', date }).entries : [];
  return [...tagged, ...(post?.parent ? [post.parent] : [])];
}
