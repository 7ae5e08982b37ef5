import { folded } from './foldedText';
import type { Quote } from './note';

/** A quote and its context, folded: what is looked for in a folded text. */
export interface Needle {
  readonly prefix: string;
  readonly quote: string;
  readonly suffix: string;
}

/** Blanks at the rim of the quote go to its context, blanks at the rim of the context are left out. */
export function needleFrom({ exact, prefix, suffix }: Pick<Quote, 'exact' | 'prefix' | 'suffix'>): Needle {
  const whole = folded(prefix + exact + suffix);
  let start = whole.folded(prefix.length);
  let end = whole.folded(prefix.length + exact.length);
  while (start < end && whole.text[start] === ' ') start++;
  while (end > start && whole.text[end - 1] === ' ') end--;
  return {
    prefix: whole.text.slice(0, start).trimStart(),
    quote: whole.text.slice(start, end),
    suffix: whole.text.slice(end).trimEnd(),
  };
}

export const wholeNeedle = ({ prefix, quote, suffix }: Needle): string => prefix + quote + suffix;

/** Where `part` begins in `text`, at most `limit` times; overlapping ones too. */
export function placesOf(part: string, text: string, limit = Number.POSITIVE_INFINITY): number[] {
  const places: number[] = [];
  if (!part) return places;
  for (let at = text.indexOf(part); at >= 0 && places.length < limit; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}
