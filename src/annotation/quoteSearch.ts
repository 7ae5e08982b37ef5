// Looks for a quote in a text that has changed. Precision first: what may belong to two places is found in none.

import type { Range } from '../cable/model';
import { folded } from './foldedText';
import { type Needle, needleFrom, wholeNeedle } from './needle';
import type { Quote } from './note';
import type { NotedText } from './notedText';
import { numbersDiffer } from './numbers';
import { type Place, samePlace } from './place';
import { likelyPlaces, samePassage, wordForWord } from './places';
import { endsOf } from './quoteEnds';

/** A quote and what else is known of its place. */
export interface Sought {
  readonly quote: Quote;
  readonly place: Place;
  /** Where it began when the note was written, in the plain text. */
  readonly start: number | null;
}

export interface Find {
  /** In the plain text. */
  readonly range: Range;
  /** Whether the words are the same; they may be wrapped or paged otherwise. */
  readonly sameWords: boolean;
  /** 0 to 1: how much of quote, context and paragraph number was found again. */
  readonly score: number;
}

/** Least share of the quote, and of all that speaks for a place, that must be found again. */
const QUOTE_FLOOR = 0.7;
const SCORE_FLOOR = 0.6;
/** The best place leads by this much, and the runner-up is this many times as doubtful. */
const MARGIN = 0.1;
const DOUBT_RATIO = 2;
/** Characters that must be found again at the least: three letters alone prove nothing. */
const LEAST_EVIDENCE = 24;
/** A quote of so few letters may stand anywhere: its context must agree on both sides. */
const SHORT_QUOTE = 8;
const CONTEXT_FLOOR = 0.5;
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
  return ends ? findByEnds(ends, sought, text) : findByLikeness(needle, sought, text);
}

/** Of places that look the same: the one in the note's paragraph; the same one of as many as before; the unmoved one. */
function theOne(
  ranges: readonly Range[],
  needle: Needle,
  { quote, place, start }: Sought,
  text: NotedText,
): Find | null {
  const own = ranges.filter((range) => samePlace(place, text.placeAt(range[0])));
  const unmoved = ranges.find((range) => range[0] === start);
  const { which, count } = quote.copy;
  const sameOfAll = isTelling(needle, quote) && ranges.length === count ? ranges[which - 1] : undefined;
  const range = own.length === 1 ? own[0] : (sameOfAll ?? (count === 1 ? unmoved : undefined));
  return range ? { range, sameWords: true, score: 1 } : null;
}

/** Long enough to be no accident; a quote that came without any context has to do by itself. */
function isTelling(needle: Needle, { prefix, suffix }: Quote): boolean {
  return wholeNeedle(needle).length >= LEAST_EVIDENCE || prefix + suffix === '';
}

function findByLikeness(needle: Needle, { quote, place }: Sought, text: NotedText): Find | null {
  const candidates = likelyPlaces(needle, place, text);
  const best = candidates[0];
  if (!best || best.quote < QUOTE_FLOOR || best.score < SCORE_FLOOR) return null;
  if (best.score * wholeNeedle(needle).length < LEAST_EVIDENCE) return null;
  if (needle.quote.length < SHORT_QUOTE && best.context < CONTEXT_FLOOR) return null;
  if (needle.quote.length < NUMBERS_TELL && numbersDiffer(needle.quote, foldedWords(best.range, text))) return null;
  const runnerUp = candidates.find(({ range }) => !samePassage(range, best.range));
  if (!isClear(best.score, Math.max(runnerUp?.score ?? 0, quote.rival))) return null;
  return { range: best.range, sameWords: best.quote === 1, score: best.score };
}

const foldedWords = ([start, end]: Range, { plain }: NotedText): string => folded(plain.text.slice(start, end)).text;

/** Whether the best place leads by enough over another. */
function isClear(best: number, other: number): boolean {
  return best - other >= MARGIN && 1 - other >= DOUBT_RATIO * (1 - best);
}

/** A long quote stands where its first and its last words stand, when they are about as far apart as before. */
function findByEnds([first, last]: readonly [Quote, Quote], { quote, place }: Sought, text: NotedText): Find | null {
  const head = findQuote({ quote: first, place, start: null }, text);
  const tail = findQuote({ quote: last, place: { ...place, paragraph: null }, start: null }, text);
  if (!head || !tail) return null;
  const range: Range = [head.range[0], tail.range[1]];
  const growth = (range[1] - range[0]) / quote.exact.length;
  return growth > 0.5 && growth < 2 ? { range, sameWords: false, score: Math.min(head.score, tail.score) } : null;
}
