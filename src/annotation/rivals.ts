// What else in a text looks like a quote. A note keeps this: when its own words are gone one day, nothing that is no more
// like them than what stood there from the start is taken for them.

import type { Range } from '../cable/model';
import { needleFrom } from './needle';
import type { Quote } from './note';
import type { NotedText } from './notedText';
import { isOther, likelyPlaces, samePassage, wordForWord } from './places';
import { endsOf } from './quoteEnds';

/** A stamp may stand on every page, and the one that is likest is not the one that most words speak for. */
const MOST_RIVALS = 40;

type Words = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/**
 * Which of how many places this is where the same words stand in the same context.
 * @param own Where the quote stands, in the plain text.
 */
export function copyOf(quote: Words, own: Range, text: NotedText): Quote['copy'] {
  const ranges = wordForWord(needleFrom(quote), text.placeAt(own[0]), text.folded[0]!, text);
  const which = ranges.findIndex((range) => samePassage(range, own));
  return which < 0 ? { which: 1, count: 1 } : { which: which + 1, count: ranges.length };
}

/**
 * How like the quote the most similar *other* place is, 0 to 1, as if it stood in a paragraph of the same number; of a long
 * quote, how like its first or its last words.
 * @param own Where the quote stands, in the plain text.
 */
export function likenessOfRival(quote: Words, own: Range, text: NotedText): number {
  const ends = endsOf(quote);
  if (ends) return Math.max(...ends.map((end) => likenessOfRival(end, own, text)));
  const place = { ...text.placeAt(own[0]), paragraph: null };
  const rivals = likelyPlaces(needleFrom(quote), place, text, MOST_RIVALS);
  return rivals.find(({ range }) => isOther(range, own, text))?.score ?? 0;
}
