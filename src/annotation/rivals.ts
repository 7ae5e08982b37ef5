// What else in a text looks like a quote. A note keeps this: when its own words are gone one day, nothing that is no more
// like them than what stood there from the start is taken for them.

import type { Range } from '../cable/model';
import { holds } from './evidence';
import type { Candidate } from './likeness';
import { endsOf, type Needle, needleFrom, wholeNeedle } from './needle';
import type { Quote } from './note';
import { NotedText } from './notedText';
import { isOther, likelyPlaces, samePassage, wordForWord } from './places';
import { numbersDiffer } from './wording';

/** A stamp may stand on every page, and the one that is likest is not the one that most words speak for. */
const MOST_RIVALS = 40;
/** As far as this from the quote what stands around it is what stands around its neighbour too. */
const NEAR = 600;

/** Where quote and context stand as they were, nobody could tell, and they are the quote's. */
const MOST_WHEN_CUT = 0.99;

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
  const needle = needleFrom(quote);
  const rivals = likelyPlaces(needle, { place, start: own[0] }, text, MOST_RIVALS)
    .map((rival) => ({ ...rival, score: likenessWhenCut(rival, needle) }))
    .sort((a, b) => b.score - a.score);
  const other = rivals.find(({ range }) => isOther(range, own, text))?.score ?? 0;
  return Math.max(other, likenessOfNeighbour(quote, own, text));
}

/**
 * How like the quote a rival is when all is cut from the quote to where the rival stands: what goes with it on one side stays,
 * and on the other it comes to stand at the quote's own context. A page that is taken out brings the next page's banner there.
 */
function likenessWhenCut({ words, before, after, sides, score }: Candidate, needle: Needle): number {
  if (sides === 0 || numbersDiffer(needle.quote, words)) return score;
  const [other, lost] = before < after ? [needle.prefix, 1 - before] : [needle.suffix, 1 - after];
  return Math.max(score, Math.min(MOST_WHEN_CUT, score + (lost * other.length) / wholeNeedle(needle).length));
}

/**
 * The same of what stands beside the quote, when the quote or its lines are taken out: of two banners, one below the other,
 * the one that is left then stands where the other stood.
 */
function likenessOfNeighbour(quote: Words, [start, end]: Range, { plain: { text } }: NotedText): number {
  const lines: Range = [text.lastIndexOf('\n', start - 1) + 1, indexOr(text.indexOf('\n', end - 1), text.length)];
  const needle = needleFrom(quote);
  const cuts: Range[] = [[start, end], lines];
  return Math.max(
    ...cuts.map(([from, to]) => {
      const left = text.slice(Math.max(0, from - NEAR), from) + text.slice(to, to + NEAR);
      const stood = { place: { cable: null, paragraph: null }, start: Math.min(start, NEAR) };
      const places = likelyPlaces(needle, stood, new NotedText(left, { cables: [] }));
      return places.find((place) => holds(place, needle))?.score ?? 0;
    }),
  );
}

const indexOr = (index: number, otherwise: number): number => (index < 0 ? otherwise : index);
