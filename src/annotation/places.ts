// The places of a text where a quote stands, or may stand, in offsets of its plain text.

import type { Range } from '../cable/model';
import { candidateRanges } from './candidates';

import type { FoldedText } from './foldedText';
import { type Candidate, candidateAt } from './likeness';
import { type Needle, wholeNeedle } from './needle';
import type { NotedText } from './notedText';
import type { Place } from './place';
import { inOtherCable, samePlace } from './place';
import { isReprint } from './reprints';
import { isInsideWord } from './wordEdges';

/** Where a quote stood when the note was written. */
export interface Whereabouts {
  readonly place: Place;
  /** Where it began, in the plain text; null when that is not known. */
  readonly start: number | null;
}

/** So many characters, and so much of the text, other edits may have moved what stands where it stood. */
const NEAR = 200;
const NEAR_SHARE = 0.02;
/** What stands more often than this tells no place, whichever of them was meant. */
const MOST_ALIKE = 1000;
/** And of a paragraph whose number stands more often, the number tells none. */
const MOST_WINDOWS = 40;
/** Where the words of a quote do not lead, its letters hardly will: to compare them takes time. */
const MOST_PLACES = 5;

/** Where quote and context stand word for word in one folding of the text, within the telegram that the place names; nowhere when that is everywhere. */
export function wordForWord(needle: Needle, place: Place, words: FoldedText, text: NotedText): Range[] {
  const hasContext = needle.prefix + needle.suffix !== '';
  const places = words.placesOf(wholeNeedle(needle), MOST_ALIKE + 1);
  if (places.length > MOST_ALIKE) return [];
  const ranges = places.map((at): Range => {
    const start = at + needle.prefix.length;
    return [start, start + needle.quote.length];
  });
  const whole = ranges.filter((range) => hasContext || !isInsideWord(range, words.text));
  const unfolded = whole.map((range) => tightest(words.unfolded(range), needle, text));
  return unfolded.filter(([start]) => !inOtherCable(place, text.placeAt(start)));
}

/** Where a page line was left out to find the quote, the part in which it stands as it is: it may hold a page line itself. */
function tightest(range: Range, { quote }: Needle, { folded: [words] }: NotedText): Range {
  const [from, to] = words!.foldedRange(range);
  const at = words!.text.slice(from, to).indexOf(quote);
  return at < 0 ? range : words!.unfolded([from + at, from + at + quote.length]);
}

/**
 * Where something like the quote stands within the telegram that the place names, the likeliest first and of equals the
 * shortest: it takes in no words but its own.
 * @param most At so many places of the text to look.
 */
export function likelyPlaces(needle: Needle, stood: Whereabouts, text: NotedText, most = MOST_PLACES): Candidate[] {
  const candidates = text.folded.flatMap((words) => likelyIn(words, needle, stood, text, most));
  return candidates.sort((a, b) => b.score - a.score || lengthOf(a.range) - lengthOf(b.range));
}

function likelyIn(words: FoldedText, needle: Needle, stood: Whereabouts, text: NotedText, most: number): Candidate[] {
  const { place } = stood;
  const paragraphs = text.paragraphsAt(place);
  const windows = paragraphs.length > MOST_WINDOWS ? [] : paragraphs.map(words.foldedRange);
  const passes = (part: Range): boolean => words === text.folded[0] || words.joins(part);
  return candidateRanges(needle, words, windows, passes, most).flatMap((range) => {
    const unfolded = words.unfolded(range);
    const there = text.placeAt(unfolded[0]);
    if (inOtherCable(place, there)) return [];
    const candidate = candidateAt(range, needle, words.text, samePlace(place, there), isNear(stood, unfolded[0], text));
    return candidate ? { ...candidate, range: tightest(unfolded, needle, text) } : [];
  });
}

/** Whether an offset is about as far from the text's beginning as the quote was. */
function isNear({ start }: Whereabouts, offset: number, text: NotedText): boolean {
  return start !== null && Math.abs(offset - start) <= NEAR + text.plain.text.length * NEAR_SHARE;
}

/** Whether two ranges are two readings of one passage: they share more than half of the shorter. */
export function samePassage(a: Range, b: Range): boolean {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared > Math.min(lengthOf(a), lengthOf(b)) / 2;
}

/** Whether what stands in one range is neither what stands in the other nor another print of it. */
export const isOther = (a: Range, b: Range, text: NotedText): boolean => !samePassage(a, b) && !isReprint(a, b, text);

const lengthOf = ([start, end]: Range): number => end - start;
