import search from 'approx-string-match';
import { distance } from 'fastest-levenshtein';
import type { Range } from '../cable/model';
import type { Needle } from './needle';

/** A place in the folded text where a quote may stand. */
export interface Candidate {
  readonly range: Range;
  /** Share of the quote's characters that are found again, 0 to 1. */
  readonly quote: number;
  /** Share of the context that is found again on the side where less of it is, 0 to 1. */
  readonly context: number;
  /** Share of all that speaks for the place (quote, context, paragraph number) that is found again, 0 to 1. */
  readonly score: number;
}

/** What is less like the quote than this is neither the quote nor its rival. */
const LEAST_LIKENESS = 0.5;
/** What the number of the paragraph weighs, in characters of quote or context. */
const PARAGRAPH_WEIGHT = 16;
/** Two lines of capitals that have nothing to do with each other still agree in a third of their letters. */
const UNRELATED = 2 / 3;

/**
 * What speaks for a place; null when the words there are not like the quote.
 * @param sameParagraph Whether the place is in the paragraph that the note names; null when that is not known.
 */
export function candidateAt(
  range: Range,
  needle: Needle,
  text: string,
  sameParagraph: boolean | null,
): Candidate | null {
  const [start, end] = range;
  const quote = 1 - distance(needle.quote, text.slice(start, end)) / Math.max(needle.quote.length, end - start);
  if (quote < LEAST_LIKENESS) return null;
  const near = Math.ceil(Math.max(needle.prefix.length, needle.suffix.length) * 1.25);
  const before = agreementBefore(needle.prefix, text.slice(Math.max(0, start - near), start));
  const after = agreementAfter(needle.suffix, text.slice(end, end + near));
  const evidence = [
    [quote, needle.quote.length],
    [before, needle.prefix.length],
    [after, needle.suffix.length],
    [Number(sameParagraph), sameParagraph === null ? 0 : PARAGRAPH_WEIGHT],
  ] as const;
  const found = evidence.reduce((sum, [share, weight]) => sum + share * weight, 0);
  return {
    range,
    quote,
    context: Math.min(before, after),
    score: found / evidence.reduce((sum, [, weight]) => sum + weight, 0),
  };
}

/** How well a context is found again at the end of what stands before a place: 1 word for word, 0 not at all. */
export function agreementBefore(context: string, before: string): number {
  if (before.endsWith(context)) return 1;
  return agreement(context, before, (match) => before.length - match.end);
}

/** The same at the start of what stands behind a place. */
export function agreementAfter(context: string, after: string): number {
  if (after.startsWith(context)) return 1;
  return agreement(context, after, (match) => match.start);
}

function agreement(context: string, nearby: string, gap: (match: { start: number; end: number }) => number): number {
  const limit = Math.floor(context.length * UNRELATED);
  const errors = search(nearby, context, limit).map((match) => match.errors + gap(match));
  return Math.max(0, 1 - Math.min(...errors, context.length) / (context.length * UNRELATED));
}
