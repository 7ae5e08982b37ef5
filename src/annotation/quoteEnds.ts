import type { Quote } from './note';

/** A quote longer than this is known by its two ends: comparing it letter by letter would take too long. */
const LONG_QUOTE = 600;
const END = 200;
const CONTEXT = 32;

type Words = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/** The first and the last words of a long quote, as quotes; null when it is not long. */
export function endsOf<T extends Words>(quote: T): readonly [first: T, last: T] | null {
  const { exact } = quote;
  if (exact.length <= LONG_QUOTE) return null;
  const cut = exact.length - END;
  const first = { ...quote, exact: exact.slice(0, END), suffix: exact.slice(END, END + CONTEXT) };
  const last = { ...quote, prefix: exact.slice(cut - CONTEXT, cut), exact: exact.slice(cut) };
  return [first, last];
}
