// Whether a note stands on its own words, told by what became of each of their characters.

import type { Anchor, AnchorState } from '../../../src/annotation/anchoring';
import { needleFrom, wholeNeedle } from '../../../src/annotation/needle';
import { noteQuote, type Quote } from '../../../src/annotation/note';
import type { Cable, Range } from '../../../src/cable/model';
import type { TrackedText } from './trackedText';

/**
 * The anchor's state where it is on its own words, or what is left of them. `in their place`: on the like of them, with a
 * true neighbour beside. `copy`: on a copy that the edits made of them, while they do not stand untouched. `twin`: on the
 * same words between the same words, and nobody could tell which are the true ones. `other print`: on the same words of the
 * same page, where the file holds two readings of each page. Else `wrong`; `not the same` when the words were called the
 * same and differ.
 */
export type Verdict = AnchorState | 'in their place' | 'copy' | 'twin' | 'other print' | 'wrong' | 'not the same';

/** Characters on both sides by which a print of a page is known, and the share of letters in threes that it has in common. */
const PAGE = 400;
const SAME_PAGE = 0.5;

/**
 * @param before The text that the note was written in, and where.
 * @param now The text after the edits.
 * @param furniture Its page lines, banners and stamps: they may stand inside what was found.
 * @param followed Whether an editor followed the note: once on a copy it stays with it, whatever happens to either.
 */
export function judge(
  { note, range, state }: Anchor,
  before: TrackedText,
  quoted: Range,
  now: TrackedText,
  furniture: readonly Range[],
  followed = false,
): Verdict {
  if (!range) return 'orphaned';
  const quote = before.slice(...quoted);
  const ids = new Set(quote.ids);
  const isOwn = (at: number): boolean => ids.has(now.ids[at]!);
  const isPage = (at: number): boolean => furniture.some(([start, end]) => start <= at && at < end);
  const ink = inkIn(now, range);
  const words = ink.filter((at) => isOwn(at) || !isPage(at));
  const found = words.length ? words : ink;
  const half = found.length / 2;
  if (found.filter(isOwn).length >= half || (isOwn(range[0]) && isOwn(range[1] - 1))) {
    const same = [found, ink].some((all) => all.map((at) => now.text[at]).join('') === quote.text.replace(/\s/g, ''));
    return same || state === 'changed' ? state : 'not the same';
  }
  if (meets(range, before, quoted, now)) return 'in their place';
  if (isTwin(noteQuote(note)!, range, now)) return 'twin';
  const isCopied = (at: number): boolean => isOwn(at) || ids.has(-now.ids[at]!);
  const isCopy = found.filter(isCopied).length >= half || (followed && isCopied(range[0]) && isCopied(range[1] - 1));
  if (isCopy && (followed || !standsUntouched(noteQuote(note)!, before, quoted, now))) return 'copy';
  return isOtherPrint(before, quoted, now, range) ? 'other print' : 'wrong';
}

/** What a reader of cables takes for the furniture of pages. */
export const furnitureOf = (cables: readonly Cable[]): Range[] =>
  cables.flatMap((cable) => cable.furniture.map(({ range }) => range));

/** Offsets of what is not blank. */
function inkIn({ text }: TrackedText, [start, end]: Range): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i).filter((at) => /\S/.test(text[at]!));
}

/** Whether the range begins or ends where the quote did: with its first or last letter, or beside its old neighbour. */
function meets([start, end]: Range, before: TrackedText, [from, to]: Range, now: TrackedText): boolean {
  const first = nextInk(before, from, 1);
  const last = nextInk(before, to - 1, -1);
  const [left, right] = [nextInk(before, from - 1, -1), nextInk(before, to, 1)];
  return (
    [first, left].some((id) => id !== null && [nextInk(now, start, 1), nextInk(now, start - 1, -1)].includes(id)) ||
    [last, right].some((id) => id !== null && [nextInk(now, end - 1, -1), nextInk(now, end, 1)].includes(id))
  );
}

/** The id of the first letter that is not blank, from an offset on. */
function nextInk({ text, ids }: TrackedText, from: number, step: 1 | -1): number | null {
  let at = from;
  while (at >= 0 && at < text.length && !/\S/.test(text[at]!)) at += step;
  return ids[at] ?? null;
}

function isTwin({ exact, prefix, suffix }: Quote, [start, end]: Range, { text }: TrackedText): boolean {
  const here = needleFrom({ exact: text.slice(start, end), prefix: text.slice(0, start), suffix: text.slice(end) });
  const sought = needleFrom({ exact, prefix, suffix });
  return wholeNeedle(here).startsWith(wholeNeedle(sought), here.prefix.length - sought.prefix.length);
}

/** Whether the words and all the context that the note keeps are as they were. */
function standsUntouched(
  { prefix, suffix }: Quote,
  before: TrackedText,
  [start, end]: Range,
  now: TrackedText,
): boolean {
  const whole = before.ids.slice(Math.max(0, start - prefix.length), end + suffix.length);
  const at = now.ids.indexOf(whole[0]!);
  return at >= 0 && whole.every((id, i) => now.ids[at + i] === id);
}

/** Whether what was found stood, before the edits, on another print of the quote's page: the text before or behind is the same. */
export function isOtherPrint(before: TrackedText, [from, to]: Range, now: TrackedText, [start, end]: Range): boolean {
  const places = [...now.ids.slice(start, end)].map((id) => before.ids.indexOf(id)).filter((at) => at >= 0);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const shared = (a: string, b: string): number => {
    const [page, other] = [a, b].map(threes);
    return (2 * [...page!].filter((three) => other!.has(three)).length) / (page!.size + other!.size);
  };
  const { text } = before;
  const beforeBoth = shared(text.slice(Math.max(0, from - PAGE), to), text.slice(Math.max(0, first - PAGE), last));
  const behindBoth = shared(text.slice(from, to + PAGE), text.slice(first, last + PAGE));
  return places.length > 0 && Math.abs(first - from) >= PAGE && Math.max(beforeBoth, behindBoth) >= SAME_PAGE;
}

/** Every three letters in a row. */
function threes(text: string): Set<string> {
  const letters = text.replace(/[^A-Za-z]/g, '').toUpperCase();
  return new Set(Array.from({ length: letters.length }, (_, i) => letters.slice(i, i + 3)));
}
