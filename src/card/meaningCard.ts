import type { CodeKind, Entry, Meaning } from '../reference/entry';
import { type Card, card, NOT_IN_SOURCES, sentences } from './card';
import { longDate } from './dates';

/** How many other meanings a card lists; all of them are a command away. */
const MOST_OTHERS = 3;
const MOST_SOURCES = 3;

/** What the shelf says of a code at the cable's date: the best name, others, and the small print. */
export function meaningCard(meaning: Meaning, lines: readonly (string | null)[] = []): Card {
  if (meaning.parts.length) return compositeCard(meaning, lines);
  const [best] = meaning.entries;
  return best && isFar(best, meaning.date) ? unknownCard(meaning, lines) : bestCard(meaning, lines);
}

/** The same, for names that nobody uses anew: an agency is the same however long after a source names it. */
export function bestCard(meaning: Meaning, lines: readonly (string | null)[] = []): Card {
  const { code, date, entries } = meaning;
  const [best, ...others] = entries;
  if (!best) return unknownCard(meaning, lines);
  return card(code, titleOf(best), {
    lines: sentences(parentOf(best), ...lines),
    doubts: sentences(dateDoubt(best, date)),
    also: othersOf(others.filter((other) => sameName(other) !== sameName(best))),
    small: smallPrint(best),
    onShelf: true,
  });
}

/** A code that nothing explains at the cable's date; what it meant at other times is told as such. */
export function unknownCard({ code, date, entries }: Meaning, lines: readonly (string | null)[] = []): Card {
  const title = entries.length && date ? `${NOT_IN_SOURCES} for ${date.slice(0, 4)}` : NOT_IN_SOURCES;
  return card(code, title, {
    known: false,
    lines: sentences(...lines),
    also: othersOf(entries),
    onShelf: entries.length > 0,
  });
}

/** Symbols that offices and writers use anew: years apart, the same letters are another thing. */
const REUSED: ReadonlySet<CodeKind> = new Set<CodeKind>(['office', 'distribution', 'abbreviation']);
/** Lists of symbols end with the volume that bears them, not with the office: so many years they are still believed. */
const NEAR = 15;

/** True when the years of an entry are too far from a date for symbols that are used anew. */
export function isFar(entry: Entry, date: string | null): boolean {
  if (!date || entry.period === null || !REUSED.has(entry.kind)) return false;
  const year = Number(date.slice(0, 4));
  const [first, last] = [entry.from, entry.to].map((end) => Number(end?.slice(0, 4) ?? year));
  return Math.max((first ?? year) - year, year - (last ?? year)) > NEAR;
}

/** A reading that no source states is said to be one. */
const titleOf = ({ name, certainty }: Entry): string => (certainty === 'inferred' ? `${name} (inferred)` : name);

const parentOf = ({ parent, kind }: Entry): string | null => {
  if (!parent) return null;
  return kind === 'office' ? `Part of ${parent}.` : kind === 'distribution' ? `Office symbol ${parent}.` : null;
};

/** Sources differ in commas: "Office of Munitions Control Bureau of Politico-Military Affairs". */
const sameName = ({ name }: Entry): string => name.toLowerCase().replace(/[^a-z0-9]+/g, ' ');

/** A name that is told with its years is not told once more without. */
const othersOf = (entries: readonly Entry[]): string[] =>
  entries
    .filter((entry) => yearsOf(entry) || !entries.some((one) => yearsOf(one) && sameName(one) === sameName(entry)))
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
    small: known.flatMap((best) => (best ? smallPrint(best) : [])),
  });
}

const EMPTY: Omit<Meaning, 'code'> = { kind: 'office', date: null, entries: [], parts: [] };

/** Years and sources of one meaning. */
export function smallPrint(entry: Entry): string[] {
  const years = yearsOf(entry);
  const sources = entry.sources.slice(0, MOST_SOURCES).join('; ');
  return sentences(
    years ? `${labelOf(entry)} ${/^\d/.test(years) ? `in ${years}` : years}` : 'Years not known',
    whyInferred(entry),
    sources && `Source: ${sources}`,
  );
}

// "symbol assumed unchanged"   "inferred (abbreviation + E)"   "before: EA; EAP in a 1985 cable, start year inferred"
function whyInferred({ kind, certainty, note }: Entry): string | null {
  const after = /\binferred\b[:;]?\s*(\S.*)$/.exec(note ?? '')?.[1] ?? note?.replace(/^inferred$/, '');
  const why = after?.replace(/^\((.*)\)$/, '$1');
  return certainty === 'inferred' && REUSED.has(kind) && why ? `Inferred: ${why}` : null;
}

/** The years of a place are those of any post there: of an embassy, a legation, a consulate. */
const labelOf = ({ kind, period }: Entry): string =>
  period !== 'true' ? 'Listed by sources' : kind === 'post' ? 'A post in this town' : 'In use';

/** Names are shown with the years that sources give them; a cable of another year makes them doubtful. */
function dateDoubt(entry: Entry, date: string | null): string | null {
  if (!date || inside(entry, date)) return null;
  const years = yearsOf(entry);
  return `Our sources have it ${/^\d/.test(years) ? `for ${years}` : years}; the telegram is of ${longDate(date)}.`;
}

function inside({ from, to }: Entry, date: string): boolean {
  const year = date.slice(0, 4);
  return (!from || from.slice(0, 4) <= year) && (!to || year <= to.slice(0, 4));
}

/** "1949-1983", "from 1994 on", "until 2005", or nothing. */
export function yearsOf({ from, to }: Entry): string {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  if (first && last) return first === last ? first : `${first}-${last}`;
  return first ? `from ${first} on` : last ? `until ${last}` : '';
}
