import type { Cable } from '../cable/model';
import type { Entry, Meaning } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import type { CodeOf } from '../view/codes/code';
import { meaningOf } from './abbreviationMeaning';
import { type Card, card } from './card';
import { bestCard, meaningCard } from './meaningCard';

/** A TAG: subject, place or organization, by the table of its time (format.md B.7); a name in brackets is a person. */
export function tagCard({ code, cable }: CodeOf<'tag'>, shelf: Shelf): Card {
  if (!/^[A-Z0-9]{2,5}$/.test(code)) return card(code, 'A name that the telegram is filed under');
  const meaning = lookUp(shelf, code, { kind: 'tags', date: cable?.date });
  const entries = nearestFirst(meaning.entries, cable?.date ?? null);
  const [best] = entries;
  const organization = best ? null : organizationCard(code, cable, shelf);
  if (organization) return organization;
  return meaningCard({ ...meaning, entries }, shelf, [
    'TAGS: Traffic Analysis by Geography and Subject.',
    best?.note ? `Kind: ${best.note}.` : null,
  ]);
}

/** Country codes were given anew to other countries: of two tables the one nearer in time speaks for a year between. */
function nearestFirst(entries: readonly Entry[], date: string | null): Entry[] {
  const year = Number(date?.slice(0, 4));
  const distance = ({ from, to }: Entry): number =>
    Math.max(Number(from?.slice(0, 4) ?? year) - year, year - Number(to?.slice(0, 4) ?? year), 0);
  return date ? [...entries].sort((a, b) => distance(a) - distance(b)) : [...entries];
}

/** Telegrams were also filed under organizations, by their abbreviation; one of the telegram's own places is told, or one beyond doubt. */
function organizationCard(code: string, cable: Cable | null, shelf: Shelf): Card | null {
  const { entries, by, sure } = meaningOf(code, cable, shelf);
  const meaning: Meaning = { code, kind: 'abbreviation', date: cable?.date ?? null, entries, parts: [] };
  return by === 'place' || sure ? bestCard(meaning, shelf, ['Filed under an organization.']) : null;
}
