// Where in a folded text a quote may stand that is not found word for word.

import search from 'approx-string-match';
import type { Range } from '../cable/model';
import type { FoldedText } from './foldedText';
import { likelyWindows } from './likelyWindows';
import { type Needle, wholeNeedle } from './needle';
import { ownWords, wholeWords } from './wordEdges';

/** Letters that may differ in a quote that is still the same, and in a context that tells where it begins or ends. */
const QUOTE_ERRORS = 0.4;
const CONTEXT_ERRORS = 0.25;
/** A quote that stands more often than this says nothing about its place; its context must. */
const MOST_COPIES = 40;
/** A quote shorter than this is also looked for beside its context: there may be too many of its like. */
const SHORT_QUOTE = 32;
/** Of the equally good matches in one window, so many are looked at. */
const MOST_MATCHES = 4;

/**
 * @param windows Where to look in any case: the paragraphs of the number that the note names, in folded offsets.
 * @param passes Which parts of the text to look at.
 * @param most At so many other places to look, the likeliest.
 */
export function candidateRanges(
  needle: Needle,
  text: FoldedText,
  windows: readonly Range[],
  passes: (part: Range) => boolean,
  most: number,
): Range[] {
  const copies = copiesIn(text, needle).filter(([start, end]) => {
    return passes([Math.max(0, start - needle.prefix.length), end + needle.suffix.length]);
  });
  const likely = [...windows, ...likelyWindows(wholeNeedle(needle), text, most)].filter(passes);
  const found = likely.flatMap((window) => rangesIn(window, needle, text.text));
  const trimmed = found.map((range) => ownWords(wholeWords(range, needle, text.text), needle, text.text));
  const ranges = [...copies, ...trimmed].filter(([start, end]) => start < end);
  return [...new Map(ranges.map((range) => [range.join(), range])).values()];
}

function copiesIn(text: FoldedText, { quote }: Needle): Range[] {
  const places = text.placesOf(quote, MOST_COPIES + 1);
  return places.length > MOST_COPIES ? [] : places.map((at) => [at, at + quote.length]);
}

/** The quote's nearest likes in a window, and what stands there beside its context. */
function rangesIn([from, to]: Range, needle: Needle, text: string): Range[] {
  const window = text.slice(from, to);
  const beside = needle.quote.length < SHORT_QUOTE ? besideContext(window, needle) : [];
  const ranges = [...likes(window, needle.quote), ...beside];
  return ranges.map(([start, end]) => [start + from, end + from]);
}

function likes(window: string, quote: string): Range[] {
  const matches = search(window, quote, Math.floor(quote.length * QUOTE_ERRORS)).slice(0, MOST_MATCHES);
  return matches.map(({ start, end }) => [start, end]);
}

/** What stands behind the prefix, before the suffix, and between the two. */
function besideContext(window: string, { prefix, quote, suffix }: Needle): Range[] {
  const start = search(window, prefix, Math.floor(prefix.length * CONTEXT_ERRORS))[0]?.end;
  const end = search(window, suffix, Math.floor(suffix.length * CONTEXT_ERRORS)).at(-1)?.start;
  const behind: Range[] = start === undefined ? [] : [[start, start + quote.length]];
  const before: Range[] = end === undefined ? [] : [[Math.max(0, end - quote.length), end]];
  if (start === undefined || end === undefined || end - start > 2 * quote.length) return [...behind, ...before];
  return [...behind, ...before, [start, end]];
}
