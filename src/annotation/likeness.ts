// How like a quote, and what stood around it, a place of a text is.

import search from 'approx-string-match';
import { distance } from 'fastest-levenshtein';
import type { Range } from '../cable/model';
import type { Needle } from './needle';

/** A place in the folded text where a quote may stand. */
export interface Candidate {
  readonly range: Range;
  /** The words that stand there, folded. */
  readonly words: string;
  /** Share of the quote's characters that are found again, 0 to 1. */
  readonly quote: number;
  /** Share of the context that is found again before and behind the place, 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** On how many of the two sides the context stands. */
  readonly sides: number;
  /** Whether it is about as far from the text's beginning as the quote was. */
  readonly inPlace: boolean;
  /** Share of all that speaks for the place (quote, context, paragraph number) that is found again, 0 to 1. */
  readonly score: number;
}

/** What is less like the quote than this is neither the quote nor its rival. */
const LEAST_LIKENESS = 0.5;
/** What the number of the paragraph weighs, in characters of quote or context. */
const PARAGRAPH_WEIGHT = 16;
/** Two lines of capitals that have nothing to do with each other still agree in a third of their letters. */
const UNRELATED = 2 / 3;
/** Context that stands: so much of it is found again, and it is so many characters, or all that there is to the text's rim. */
const STANDS = 0.35;
const LEAST_CONTEXT = 8;

/**
 * What speaks for a place; null when the words there are not like the quote.
 * @param sameParagraph Whether the place is in the paragraph that the note names; null when that is not known.
 * @param inPlace Whether it is about as far from the text's beginning as the quote was.
 */
export function candidateAt(
  range: Range,
  needle: Needle,
  text: string,
  sameParagraph: boolean | null,
  inPlace: boolean,
): Candidate | null {
  const [start, end] = range;
  const words = text.slice(start, end);
  const quote = 1 - distance(needle.quote, words) / Math.max(needle.quote.length, end - start);
  if (quote < LEAST_LIKENESS) return null;
  const { before, after, sides } = contextAt(range, needle, text);
  const evidence = [
    [quote, needle.quote.length],
    [before, needle.prefix.length],
    [after, needle.suffix.length],
    [Number(sameParagraph), sameParagraph === null ? 0 : PARAGRAPH_WEIGHT],
  ] as const;
  const found = evidence.reduce((sum, [share, weight]) => sum + share * weight, 0);
  const score = found / evidence.reduce((sum, [, weight]) => sum + weight, 0);
  return { range, words, quote, before, after, sides, inPlace, score };
}

/** How well what stood before and behind the quote is found again at a place of the folded text. */
export function contextAt(
  [start, end]: Range,
  { prefix, suffix }: Needle,
  text: string,
): Pick<Candidate, 'before' | 'after' | 'sides'> {
  const near = Math.ceil(Math.max(prefix.length, suffix.length) * 1.25);
  const before = agreementBefore(prefix, text.slice(Math.max(0, start - near), start));
  const after = agreementAfter(suffix, text.slice(end, end + near));
  const sides = Number(stands(prefix, before, start)) + Number(stands(suffix, after, text.length - end));
  return { before, after, sides };
}

/** @param toRim So many characters lie between the place and the text's rim. */
function stands({ length }: string, agreement: number, toRim: number): boolean {
  return agreement >= STANDS && (length >= LEAST_CONTEXT || toRim - length < LEAST_CONTEXT);
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
