import type { Entry, Meaning } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import { holds, isSeen, NEAR } from '../reference/merit';
import type { Shelf } from '../reference/shelf';
import { type Card, card, NOT_IN_SOURCES, sentences } from './card';
import { longDate } from './dates';
import { REUSED, smallPrint, yearsOf } from './smallPrint';

/** How many other meanings of its time a card lists; all of them are a command away. */
const MOST_OTHERS = 3;

/** What the shelf says of a code at the cable's date: the best name, others of that time, and the small print. */
export function meaningCard(meaning: Meaning, shelf: Shelf, lines: readonly (string | null)[] = []): Card {
  if (meaning.parts.length) return compositeCard(meaning, lines);
  const [best] = meaning.entries;
  return best && isFar(best, meaning.date) ? unknownCard(meaning, lines) : bestCard(meaning, shelf, lines);
}

/** The same, for names that nobody uses anew: an agency is the same however long after a source names it. */
export function bestCard(meaning: Meaning, shelf: Shelf, lines: readonly (string | null)[] = []): Card {
  const { code, date, entries } = meaning;
  const [best, ...others] = entries;
  if (!best) return unknownCard(meaning, lines);
  const rivals = others.filter((other) => sameName(other) !== sameName(best) && (best.period === null || other.period));
  return card(code, titleOf(best), {
    lines: sentences(parentLine(best, date, shelf), ...lines),
    doubts: sentences(dateDoubt(best, date)),
    also: ofTime(rivals, date),
    small: smallPrint(best, date),
    meanings: entries,
  });
}

/** A code that nothing explains at the cable's date; that it meant something at another time is told, but not what. */
export function unknownCard({ code, date, entries }: Meaning, lines: readonly (string | null)[] = []): Card {
  const also = ofTime(entries, date);
  const title = entries.length && date ? `${NOT_IN_SOURCES} for ${date.slice(0, 4)}` : NOT_IN_SOURCES;
  return card(code, title, {
    known: false,
    lines: sentences(...lines),
    also,
    small: entries.length && !also.length ? [OTHER_YEARS] : [],
    meanings: entries,
  });
}

const OTHER_YEARS = 'Our sources have it for other years only.';

/** True when the years of an entry are too far from a date for symbols that are used anew. */
export function isFar(entry: Entry, date: string | null): boolean {
  if (!date || entry.period === null || !REUSED.has(entry.kind)) return false;
  return Math.max(yearsBetween(date, entry.from), yearsBetween(entry.ends, date)) > NEAR;
}

/** Years from one date to a later one; 0 where one of them is open. */
const yearsBetween = (earlier: string | null, later: string | null): number =>
  earlier && later ? Number(later.slice(0, 4)) - Number(earlier.slice(0, 4)) : 0;

/** A reading that no source states is said to be one. */
export const titleOf = ({ name, certainty }: Entry): string => (certainty === 'inferred' ? `${name} (inferred)` : name);

/** "Part of EUR, Bureau of European Affairs.": the office above is named; not where the name says it already. */
export function parentLine({ parent, kind, name }: Entry, date: string | null, shelf: Shelf): string | null {
  if (!parent) return null;
  if (kind === 'distribution') return parent.includes('/') ? `Written ${parent} in other lines.` : null;
  if (kind !== 'office') return null;
  const [above] = lookUp(shelf, parent, { kind: 'office', date }).entries;
  if (!above || isFar(above, date)) return `Part of ${parent}, which is not in our sources.`;
  return name.includes(above.name) ? null : `Part of ${parent}, ${above.name}.`;
}

/** Sources differ in commas: "Office of Munitions Control Bureau of Politico-Military Affairs". */
const sameName = ({ name }: Entry): string => name.toLowerCase().replace(/[^a-z0-9]+/g, ' ');

/** Those that are seen at the date, and those without years; a name that is told with its years is not told once more without. */
const ofTime = (entries: readonly Entry[], date: string | null): string[] =>
  entries
    .filter((entry) => !date || entry.period === null || isSeen(entry, date))
    .filter((entry, _, all) => yearsOf(entry) || !all.some((one) => yearsOf(one) && sameName(one) === sameName(entry)))
    .slice(0, MOST_OTHERS)
    .map(otherOf);

const otherOf = (entry: Entry): string => {
  const years = yearsOf(entry);
  return years ? `${titleOf(entry)} (${years})` : titleOf(entry);
};

/** "EUR: Bureau of European Affairs. KI: not in our sources." */
function compositeCard({ code, parts }: Meaning, lines: readonly (string | null)[]): Card {
  const known = parts.map(({ entries: [best], date }) => (best && !isFar(best, date) ? best : null));
  if (known.every((best) => best === null)) return unknownCard({ ...EMPTY, code }, lines);
  const said = parts.map((part, i) => {
    const best = known[i];
    return `${part.code}: ${best ? titleOf(best) : NOT_IN_SOURCES.toLowerCase()}.`;
  });
  return card(code, `${NOT_IN_SOURCES} as a whole`, {
    lines: sentences(...said, ...lines),
    small: known.flatMap((best, i) => (best ? smallPrint(best, parts[i]?.date ?? null) : [])),
  });
}

const EMPTY: Omit<Meaning, 'code'> = { kind: 'office', date: null, entries: [], parts: [] };

/** A telegram before a meaning was seen, or after it ended, makes it doubtful; so do many years in which nobody lists a part of a bureau. */
function dateDoubt(entry: Entry, date: string | null): string | null {
  if (!date || (inside(entry, date) && !isLongUnseen(entry, date))) return null;
  const years = yearsOf(entry);
  return `Our sources have it ${/^\d/.test(years) ? `for ${years}` : years}; the telegram is of ${longDate(date)}.`;
}

const inside = (entry: Entry, date: string): boolean => holds(entry, date.slice(0, 4));

const isLongUnseen = ({ code, kind, to }: Entry, date: string): boolean =>
  kind === 'office' && code.includes('/') && yearsBetween(to, date) > NEAR;
