// Looks for a quote in a text that has changed. Precision first: what may belong to two places is found in none.

import type { Range } from '../cable/model';
import { isSure, LEAST_EVIDENCE, LEAST_RIVAL, worstRival } from './evidence';
import { contextAt } from './likeness';
import { endsOf, type Needle, needleFrom, wholeNeedle } from './needle';
import type { Quote } from './note';
import type { NotedText } from './notedText';
import { samePlace } from './place';
import { isOther, likelyPlaces, type Whereabouts, wordForWord } from './places';
import { isReprint } from './reprints';
import { numbersDiffer, sameWords } from './wording';

/** A quote and what else is known of its place. */
export interface Sought extends Whereabouts {
  readonly quote: Quote;
}

export interface Find {
  /** In the plain text. */
  readonly range: Range;
  /** Whether the words are the same; they may be wrapped or paged otherwise. */
  readonly sameWords: boolean;
  /** 0 to 1: how much of quote, context and paragraph number was found again. */
  readonly score: number;
}

/** In a quote shorter than this no number may have become another; in a longer one the other words tell enough. */
const NUMBERS_TELL = 100;

/** The one place where the quote stands or surely stood; null when there is none, or more than one. */
export function findQuote(sought: Sought, text: NotedText): Find | null {
  const needle = needleFrom(sought.quote);
  if (!needle.quote) return null;
  for (const words of text.folded) {
    const ranges = wordForWord(needle, sought.place, words, text);
    if (ranges.length) return theOne(ranges, needle, sought, text);
  }
  const ends = endsOf(sought.quote);
  return ends ? findByEnds(ends, needle, sought, text) : findByLikeness(needle, sought, text);
}

/**
 * Of places that look the same: the one in the note's paragraph, when no copy is gone; the same one of as many as before; of
 * those that came since, the unmoved one, or the first of several prints. None when the words stood once, and what stands
 * beside them would look the same were they gone; the rival of a long quote is only one of its ends.
 */
function theOne(
  ranges: readonly Range[],
  needle: Needle,
  { quote, place, start }: Sought,
  text: NotedText,
): Find | null {
  if (quote.copy.count === 1 && quote.rival >= 1 && !endsOf(quote)) return null;
  const own = ranges.filter((range) => samePlace(place, text.placeAt(range[0])));
  const [first, ...others] = ranges;
  const arePrints = others.length > 0 && others.every((range) => isReprint(range, first!, text));
  const unmoved = ranges.find((range) => range[0] === start) ?? (arePrints ? first : undefined);
  const { which, count } = quote.copy;
  const sameOfAll = isTelling(needle, quote) && ranges.length === count ? ranges[which - 1] : undefined;
  const range =
    own.length === 1 && ranges.length >= count ? own[0] : (sameOfAll ?? (count === 1 ? unmoved : undefined));
  return range ? { range, sameWords: true, score: 1 } : null;
}

/** Long enough to be no accident; a quote that came without any context has to do by itself. */
function isTelling(needle: Needle, { prefix, suffix }: Quote): boolean {
  return wholeNeedle(needle).length >= LEAST_EVIDENCE || prefix + suffix === '';
}

function findByLikeness(needle: Needle, sought: Sought, text: NotedText): Find | null {
  const candidates = likelyPlaces(needle, sought, text);
  const best = candidates[0];
  if (!best || hasOtherNumber(needle, best.words)) return null;
  const runnerUp = candidates.find(({ range }) => isOther(range, best.range, text));
  const rivals = [worstRival(Math.max(sought.quote.rival, LEAST_RIVAL), needle), ...(runnerUp ? [runnerUp] : [])];
  if (!isSure(best, rivals, needle)) return null;
  return { range: best.range, sameWords: sameWords(needle.quote, best.words), score: best.score };
}

/** "PAGE 02" is not "PAGE 01", though it is as like it as a misread line. */
const hasOtherNumber = ({ quote }: Needle, words: string): boolean =>
  quote.length < NUMBERS_TELL && numbersDiffer(quote, words);

/**
 * A long quote stands where its first and its last words stand, when they are about as far apart as before; and when the
 * words between differ, what stood around it stands there still.
 */
function findByEnds(
  [first, last]: readonly [Quote, Quote],
  needle: Needle,
  { quote, place, start }: Sought,
  text: NotedText,
): Find | null {
  const lastStart = start === null ? null : start + quote.exact.length - last.exact.length;
  const head = findQuote({ quote: first, place, start }, text);
  const tail = findQuote({ quote: last, place: { ...place, paragraph: null }, start: lastStart }, text);
  if (!head || !tail) return null;
  const range: Range = [head.range[0], tail.range[1]];
  const growth = (range[1] - range[0]) / quote.exact.length;
  if (growth <= 0.5 || growth >= 2) return null;
  const foldings = text.folded.map((words) => ({ words, within: words.foldedRange(range) }));
  const same = foldings.some(({ words, within }) => sameWords(words.text.slice(...within), needle.quote));
  const stands = foldings.some(({ words, within }) => contextAt(within, needle, words.text).sides > 0);
  return same || stands ? { range, sameWords: same, score: Math.min(head.score, tail.score) } : null;
}
