// Passages that stand in a file more than once: of a page that was scanned once and read twice both readings are there, one
// page after the other.

import type { Range } from '../cable/model';
import { pairsIn } from './foldedText';
import type { NotedText } from './notedText';

/** So many characters before and behind tell a passage that is printed again from one that has some words in common. */
const AROUND = 400;
/** And among them so many words in a row: beside the text's ends there may be few. */
const LEAST_PAIRS = 20;
/** Of two readings of a bad scan a third of the words are in the same company, or half of them on one side of a page's end. */
const SHARED = 0.3;
/** Words that stand in the same company more often than this are a stamp's or a form's. */
const MOST_PRINTS = 4;
/**
 * Each section of a telegram repeats its header, and that is another place: "INFO OCT-01  ISO-00  SS-15  /010 W",
 * "FM AMEMBASSY LA PAZ", "TO SECSTATE WASHDC PRIORITY 3021", "E.O. 12065: GDS 8/23/85", "TAGS: PINT, BL".
 */
const HEADER = /(?:\b[A-Z]{1,5}-\d\d\b\s*){3}|\bFM\s[A-Z]{4}|\b(?:SECSTATE|AMEMBASSY|TAGS)\b|\bE\.O\./;
/** As near as this a header is the passage's own, though what is around the passage be text. */
const NEAR = 100;

/** Whether two ranges are two prints of one passage: what stands around them is the same text. */
export function isReprint(a: Range, b: Range, noted: NotedText): boolean {
  const { text } = noted.plain;
  if (Math.abs(a[0] - b[0]) < 2 * AROUND) return false;
  if ([a, b].some(([start, end]) => HEADER.test(text.slice(Math.max(0, start - NEAR), end + NEAR)))) return false;
  const [before, otherBefore] = [a, b].map(([start]) => text.slice(Math.max(0, start - AROUND), start));
  const [after, otherAfter] = [a, b].map(([, end]) => text.slice(end, end + AROUND));
  const shared = sharedPairs(before!, otherBefore!, noted) + sharedPairs(after!, otherAfter!, noted);
  return shared / 2 >= SHARED;
}

/** Share of the pairs of neighbouring words of two texts that stand in both. */
function sharedPairs(a: string, b: string, { pairs: all }: NotedText): number {
  if (HEADER.test(a) || HEADER.test(b)) return 0;
  const [pairs, others] = [a, b].map(
    (text) => new Set(pairsIn(text).filter((pair) => (all.get(pair) ?? 0) <= MOST_PRINTS)),
  );
  if (Math.min(pairs!.size, others!.size) < LEAST_PAIRS) return 0;
  return (2 * [...pairs!].filter((pair) => others!.has(pair)).length) / (pairs!.size + others!.size);
}
