import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import type { CodeOf } from '../view/codes/code';
import { designatorOf } from './addressShapes';
import { type Card, card } from './card';
import { meaningCard, unknownCard } from './meaningCard';
import { smallPrint } from './smallPrint';

const WHAT = 'Routing indicator: where the circuits took the telegram.';

/** A routing indicator: the station that the circuits knew. A name printed beside it says more than any table (format.md 1.3). */
export function routingCard({ code, node, cable }: CodeOf<'routingIndicator'>, shelf: Shelf): Card {
  const meaning = lookUp(shelf, code, { kind: 'routing', date: cable?.date });
  const printed = node && designatorOf(node.text.replace(`${code}/`, ''));
  if (!printed || meaning.entries[0]?.own) return meaningCard(meaning, shelf, [WHAT]);
  const same = meaning.entries.find(({ name }) => isSame(name, printed));
  const others = meaning.entries.filter((entry) => entry !== same);
  return card(code, printed, {
    lines: [WHAT, 'The telegram prints this name beside it.'],
    also: unknownCard({ ...meaning, entries: others }).also,
    small: same ? smallPrint(same, meaning.date) : ['No source of ours lists it so.'],
    meanings: meaning.entries,
  });
}

// USMISSION USUN NEW YORK     in the table: USMISSION USUN NEW YORK NY
const isSame = (name: string, printed: string): boolean => wordsOf(name).startsWith(wordsOf(printed));

const wordsOf = (name: string): string => name.replace(/[^A-Z0-9]+/g, ' ').trim();
