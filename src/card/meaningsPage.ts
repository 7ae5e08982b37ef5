import type { Entry } from '../reference/entry';
import { isSeen } from '../reference/merit';
import type { Shelf } from '../reference/shelf';
import type { Card } from './card';
import { bodyOf, escaped } from './markdown';
import { parentLine, titleOf } from './meaningCard';
import { whyInferred, yearsLine } from './smallPrint';

/**
 * The page behind a card, as Markdown without HTML: what holds at the telegram's date, then every meaning that our tables have
 * at any time, with its years and all its sources. What comes from a cable or a table is escaped, as on the card.
 */
export function meaningsPage(card: Card, date: string | null, shelf: Shelf): string {
  const groups = groupsAt(card.meanings, date).filter(({ entries }) => entries.length);
  const parts = [
    `# ${escaped(card.code)}`,
    `**${escaped(card.title)}**`,
    ...bodyOf(card),
    ...groups.flatMap(({ title, entries }) => [
      `## ${escaped(title)}`,
      ...entries.flatMap((entry) => meaningOf(entry, date, shelf)),
    ]),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** In the order in which they answer for the date. */
function groupsAt(entries: readonly Entry[], date: string | null): Group[] {
  if (!date) return [{ title: 'All meanings', entries }];
  const year = date.slice(0, 4);
  const [undated, dated] = [entries.filter(({ period }) => !period), entries.filter(({ period }) => period)];
  return [
    { title: `Meanings in ${year}, the year of the telegram`, entries: dated.filter((one) => isSeen(one, date)) },
    { title: 'Meanings without years', entries: undated },
    { title: 'Meanings in other years', entries: dated.filter((one) => !isSeen(one, date)) },
  ];
}

function meaningOf(entry: Entry, date: string | null, shelf: Shelf): string[] {
  const { from, to, sources } = entry;
  const at = !date || isSeen(entry, date) ? date : (to ?? from);
  const why = whyInferred(entry);
  const facts = [
    yearsLine(entry),
    parentLine(entry, at, shelf),
    why ?? noteOf(entry),
    `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ') || 'none is named'}`,
  ];
  const items = facts.filter((fact) => fact !== null).map((fact) => `- ${escaped(fact)}`);
  return [`### ${escaped(titleOf(entry))}`, items.join('\n')];
}

/** That of a post is its place, its type and its routing indicator, which the card tells. */
const noteOf = ({ kind, note }: Entry): string | null => (note && kind !== 'post' ? `Note: ${note}` : null);
