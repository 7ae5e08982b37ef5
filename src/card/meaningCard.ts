import type { Entry, Meaning } from '../reference/entry';
import { type Card, card, NOT_IN_SOURCES, sentences } from './card';
import { longDate } from './dates';

/** How many other meanings a card lists; all of them are a command away. */
const MOST_OTHERS = 3;
const MOST_SOURCES = 3;

/** What the shelf says of a code at the cable's date: the best name, others, and the small print. */
export function meaningCard(meaning: Meaning, lines: readonly (string | null)[] = []): Card {
  if (meaning.parts.length) return compositeCard(meaning, lines);
  const [best, ...others] = meaning.entries;
  if (!best) return card(meaning.code, NOT_IN_SOURCES, { known: false, lines: sentences(...lines) });
  return card(meaning.code, titleOf(best), {
    lines: sentences(parentOf(best), ...lines),
    also: others.slice(0, MOST_OTHERS).map(otherOf),
    small: smallPrint(best, meaning.date),
    onShelf: true,
  });
}

/** A reading that no source states is said to be one. */
const titleOf = ({ name, certainty }: Entry): string => (certainty === 'inferred' ? `${name} (inferred)` : name);

const parentOf = ({ parent, kind }: Entry): string | null => {
  if (!parent) return null;
  return kind === 'office' ? `Part of ${parent}.` : kind === 'distribution' ? `Office symbol ${parent}.` : null;
};

const otherOf = (entry: Entry): string => {
  const years = yearsOf(entry);
  return years ? `${titleOf(entry)} (${years})` : titleOf(entry);
};

/** "EUR: Bureau of European Affairs. KI: not in our sources." */
function compositeCard({ code, parts }: Meaning, lines: readonly (string | null)[]): Card {
  const [known] = parts;
  const said = parts.map(
    (part) => `${part.code}: ${part.entries[0] ? titleOf(part.entries[0]) : NOT_IN_SOURCES.toLowerCase()}.`,
  );
  return card(code, `${NOT_IN_SOURCES} as a whole`, {
    lines: sentences(...said, ...lines),
    small: known?.entries[0] ? smallPrint(known.entries[0], known.date) : [],
    onShelf: true,
  });
}

/** Years, whether they hold the cable's date, sources. */
export function smallPrint(entry: Entry, date: string | null): string[] {
  const years = yearsOf(entry);
  const label = entry.period === 'true' ? 'In use' : 'Listed by sources of';
  const sources = entry.sources.slice(0, MOST_SOURCES).join('; ');
  return sentences(
    years
      ? `${label} ${years}${date && !inside(entry, date) ? `; the cable is of ${longDate(date)}` : ''}`
      : 'Years not known',
    sources && `Source: ${sources}`,
  );
}

function inside({ from, to }: Entry, date: string): boolean {
  const year = date.slice(0, 4);
  return (!from || from.slice(0, 4) <= year) && (!to || year <= to.slice(0, 4));
}

/** "1949-1983", "from 1994", "until 2005", or nothing. */
export function yearsOf({ from, to }: Entry): string {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  if (first && last) return first === last ? first : `${first}-${last}`;
  return first ? `from ${first}` : last ? `until ${last}` : '';
}
