// How much must be found again before a place is held to be a quote's. Precision first: what may belong to two places is
// found in none.

import type { Candidate } from './likeness';
import { type Needle, wholeNeedle } from './needle';

/** What speaks for a place, each from 0 to 1; see {@link Candidate}. */
type Evidence = Pick<Candidate, 'quote' | 'context' | 'score'>;
/** The same for the place that comes next, or for what stood beside the quote from the start. */
export type Rival = Pick<Evidence, 'quote' | 'score'>;

/** Characters that must be found again at the least: three letters alone prove nothing. */
export const LEAST_EVIDENCE = 24;
/** Share of the quote, and of all that speaks for the place. */
const QUOTE_FLOOR = 0.7;
const SCORE_FLOOR = 0.6;
/** A quote of so few letters may stand anywhere: its context must agree on both sides. */
const SHORT_QUOTE = 8;
const CONTEXT_FLOOR = 0.5;
/** Where the context is found again like this on both sides, what stands between is the quote, half misread: "OR." and "OF". */
const SURE_CONTEXT = 0.85;
const QUOTE_BETWEEN = 0.5;
/** A quote of so many letters found again so well needs no context: that may be lost in another release. */
const LONG_QUOTE = 24;
const SURE_QUOTE = 0.8;
/** A rival less like the quote than this is not worth a word: it loses against any place that is good enough. */
export const LEAST_RIVAL = 0.2;
/** The best place leads by this much, and the runner-up is this many times as doubtful. */
const MARGIN = 0.1;
const DOUBT_RATIO = 2;

/** Whether the place is the quote's, and no rival's words could be meant. */
export function isSure(best: Evidence, rivals: readonly Rival[], needle: Needle): boolean {
  if (best.score * wholeNeedle(needle).length < LEAST_EVIDENCE) return false;
  const clear = (by: keyof Rival): boolean => rivals.every((rival) => isClear(best[by], rival[by]));
  return (isLike(best, needle) && clear('score')) || (isTelling(best, needle) && clear('quote'));
}

/** What the likeness of a rival that a note keeps says at the worst: that all of it was the quote's. */
export function worstRival(score: number, needle: Needle): Rival {
  return { score, quote: Math.min(1, (score * wholeNeedle(needle).length) / needle.quote.length) };
}

function isLike(best: Evidence, { quote }: Needle): boolean {
  if (best.context >= SURE_CONTEXT) return best.quote >= QUOTE_BETWEEN;
  if (quote.length < SHORT_QUOTE && best.context < CONTEXT_FLOOR) return false;
  return best.quote >= QUOTE_FLOOR && best.score >= SCORE_FLOOR;
}

const isTelling = (best: Evidence, { quote }: Needle): boolean =>
  quote.length >= LONG_QUOTE && best.quote >= SURE_QUOTE;

/** Whether the best place leads by enough over another. */
function isClear(best: number, other: number): boolean {
  return best - other >= MARGIN && 1 - other >= DOUBT_RATIO * (1 - best);
}
