// How much must speak for a place before it is held to be a quote's. Precision first: what may belong to two places is found
// in none.
//
// The rule: the more the words differ, and the fewer they are, the more of what stood around them must stand there still.
//
//     the words are                                on so many sides the context stands
//     the same, and many enough to tell            none
//     the same or misread                          one
//     few                                          both
//     others in part, by an edit                   both, and about where they stood
//
// And no other place may come near: none in the text, and none of which the note knows that it stood there from the start.

import type { Candidate } from './likeness';
import { type Needle, wholeNeedle } from './needle';
import { type Wording, wordingOf } from './wording';

/** What comes next to the best place, or stood beside the quote from the start. */
export type Rival = Pick<Candidate, 'quote' | 'score'>;

/** Characters that must be found again at the least: three letters alone prove nothing. */
export const LEAST_EVIDENCE = 24;
/** So many letters, found again as they were, tell a place by themselves: the context may be lost in another release. */
const TELLING = 24;
/** Fewer letters than this may stand anywhere, also behind the same words or before them. */
const FEW = 8;
/** Share of the quote, and of all that speaks for the place. */
const QUOTE_FLOOR = 0.7;
const SCORE_FLOOR = 0.6;
/** Where the context is found again like this on both sides, what stands between is the quote, half misread: "OR." and "OF". */
const SURE_CONTEXT = 0.85;
const QUOTE_BETWEEN = 0.5;
/** A rival less like the quote than this is not worth a word: it loses against any place that is good enough. */
export const LEAST_RIVAL = 0.2;
/** The best place leads by this much, and the runner-up is this many times as doubtful. */
const MARGIN = 0.1;
const DOUBT_RATIO = 2;

/** Whether the place is the quote's, and no rival's words could be meant. */
export function isSure(best: Candidate, rivals: readonly Rival[], needle: Needle): boolean {
  if (best.score * wholeNeedle(needle).length < LEAST_EVIDENCE) return false;
  const clear = (by: keyof Rival): boolean => rivals.every((rival) => isClear(best[by], rival[by]));
  const wording = wordingOf(needle.quote, best.words);
  const isTelling = wording === 'same' && needle.quote.length >= TELLING;
  return (isTelling && clear('quote')) || (holds(best, needle, wording) && clear('score'));
}

/** What the likeness of a rival that a note keeps says at the worst: that all of it was the quote's. */
export function worstRival(score: number, needle: Needle): Rival {
  return { score, quote: Math.min(1, (score * wholeNeedle(needle).length) / needle.quote.length) };
}

/** Whether enough stands around the words; see above. */
export function holds(
  { words, quote, before, after, sides, score, inPlace }: Candidate,
  needle: Needle,
  wording: Wording = wordingOf(needle.quote, words),
): boolean {
  if (wording === 'other' && !(inPlace && sides === 2)) return false;
  if (sides === 2 && Math.min(before, after) >= SURE_CONTEXT) return quote > QUOTE_BETWEEN;
  return quote >= QUOTE_FLOOR && score >= SCORE_FLOOR && sides >= (needle.quote.length < FEW ? 2 : 1);
}

/** Whether the best place leads by enough over another. */
function isClear(best: number, other: number): boolean {
  return best - other >= MARGIN && 1 - other >= DOUBT_RATIO * (1 - best);
}
