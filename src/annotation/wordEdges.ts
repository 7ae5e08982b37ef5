// Where a found range begins and ends: at words, and at the quote's own.

import { distance } from 'fastest-levenshtein';
import type { Range } from '../cable/model';
import type { Needle } from './needle';

const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** Whether the range cuts a word in two. */
export function isInsideWord([start, end]: Range, text: string): boolean {
  const cuts = (at: number): boolean => isWordUnit(text[at - 1]) && isWordUnit(text[at]);
  return cuts(start) || cuts(end);
}

/** The range without blanks at its rim, out to whole words when the quote was whole words. */
export function wholeWords([start, end]: Range, { prefix, quote, suffix }: Needle, text: string): Range {
  let from = start;
  let to = end;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  const startsWord = !isWordUnit(quote[0]) || !isWordUnit(prefix.at(-1));
  const endsWord = !isWordUnit(quote.at(-1)) || !isWordUnit(suffix[0]);
  while (startsWord && from > 0 && isWordUnit(text[from]) && isWordUnit(text[from - 1])) from--;
  while (endsWord && isWordUnit(text[to - 1]) && isWordUnit(text[to])) to++;
  return [from, to];
}

/** The range without words at its rim that are not the quote's: of which half the letters or more serve for nothing. */
export function ownWords([start, end]: Range, { quote }: Pick<Needle, 'quote'>, text: string): Range {
  const found = text.slice(start, end);
  const first = found.search(/ |$/);
  const last = found.length - found.lastIndexOf(' ') - 1;
  if (first === found.length) return [start, end];
  const errors = distance(quote, found);
  const without = (from: number, to: number): number => distance(quote, found.slice(from, to)) - errors;
  if (!startsAlike(quote, found) && without(first + 1, found.length) <= first / 2)
    return ownWords([start + first + 1, end], { quote }, text);
  if (!endsAlike(quote, found) && without(0, found.length - last - 1) <= last / 2)
    return ownWords([start, end - last - 1], { quote }, text);
  return [start, end];
}

const startsAlike = (a: string, b: string): boolean => a.split(' ', 1)[0] === b.split(' ', 1)[0];

const endsAlike = (a: string, b: string): boolean => a.slice(a.lastIndexOf(' ')) === b.slice(b.lastIndexOf(' '));
