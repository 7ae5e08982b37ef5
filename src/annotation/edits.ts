import type { Range } from '../cable/model';
import { firstWhere } from '../view/ranges';
import { PlainText } from './plainText';

/** One edit, as an editor reports it: the UTF-16 units that were replaced, and by what. */
export interface ContentChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * Where the text of a range is after an edit. What is typed at its rim stays outside, what is typed inside belongs to it;
 * a deletion takes away what it covers. A range that is covered as a whole becomes empty, at the place of the edit.
 */
export function moveRange([start, end]: Range, { rangeOffset, rangeLength, text }: ContentChange): Range {
  const from = rangeOffset;
  const to = rangeOffset + rangeLength;
  const grown = text.length - rangeLength;
  if (to <= start) return [start + grown, end + grown];
  if (end <= from) return [start, end];
  if (from <= start && end <= to) return [from, from];
  if (from <= start) return [to + grown, end + grown];
  return to < end ? [start, end + grown] : [start, from];
}

/**
 * The same with their ranges moved along the edits of one event, in the order in which the event lists them (each counts
 * in the text that the ones before it left behind). An item whose range is null stays as it is; one whose range has become
 * empty has lost its words: anchor it anew by its quote, they may have been put back.
 */
export function followEdits<T extends { readonly range: Range | null }>(
  items: readonly T[],
  changes: readonly ContentChange[],
): T[] {
  const moved = moveAlong(changes);
  return items.map((item) => (item.range ? { ...item, range: moved(item.range) } : item));
}

type Move = (range: Range) => Range;

/** From the end of the text to its beginning, as VS Code lists what one act does in many places, no change moves another. */
function moveAlong(changes: readonly ContentChange[]): Move {
  const isBackwards = changes.every((change, i) => !i || endOf(change) <= changes[i - 1]!.rangeOffset);
  if (changes.length > 1 && isBackwards) return moveAtOnce([...changes].reverse());
  const moves = changes.map((change): Move => lineEndMove(change) ?? ((range) => moveRange(range, change)));
  return (range) => moves.reduce((at, move) => move(at), range);
}

/** @param changes Ascending, none over another: what lies before a range moves it by its sum, and is not looked at one by one. */
function moveAtOnce(changes: readonly ContentChange[]): Move {
  const grown = [0];
  for (const { text, rangeLength } of changes) grown.push(grown.at(-1)! + text.length - rangeLength);
  return (range) => {
    const first = firstWhere(changes.length, (index) => endOf(changes[index]!) > range[0]);
    const last = firstWhere(changes.length, (index) => changes[index]!.rangeOffset >= range[1]);
    const [start, end] = changes.slice(first, Math.max(first, last)).reduceRight(moveRange, range);
    return [start + grown[first]!, end + grown[first]!];
  };
}

const endOf = ({ rangeOffset, rangeLength }: ContentChange): number => rangeOffset + rangeLength;

/** Other line ends are reported as the whole text written anew, but the words are where they were; null for any other edit. */
function lineEndMove({ rangeOffset, rangeLength, text }: ContentChange): ((range: Range) => Range) | null {
  if (rangeOffset !== 0 || rangeLength === text.length) return null;
  const before = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
  if (before.length !== rangeLength || before === text) return null;
  const [from, to] = [new PlainText(before), new PlainText(text)];
  return ([start, end]) => [to.toRaw(from.fromRaw(start)), to.toRaw(from.fromRaw(end))];
}
