// What is looked for in a folded text: a quote between its contexts, folded too.

import { folded } from './foldedText';
import type { Quote } from './note';

/** A quote and its context, folded. */
export interface Needle {
  readonly prefix: string;
  readonly quote: string;
  readonly suffix: string;
}

type Words = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/** Blanks at the rim of the quote go to its context, blanks at the rim of the context are left out. */
export function needleFrom({ exact, prefix, suffix }: Words): Needle {
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

/** A quote longer than this is known by its two ends: comparing it letter by letter would take too long. */
const LONG_QUOTE = 600;
const END = 200;
const CONTEXT = 32;

/** The first and the last words of a long quote, as quotes; null when it is not long. */
export function endsOf<T extends Words>(quote: T): readonly [first: T, last: T] | null {
  const { exact } = quote;
  if (exact.length <= LONG_QUOTE) return null;
  const cut = exact.length - END;
  const first = { ...quote, exact: exact.slice(0, END), suffix: exact.slice(END, END + CONTEXT) };
  const last = { ...quote, prefix: exact.slice(cut - CONTEXT, cut), exact: exact.slice(cut) };
  return [first, last];
}
