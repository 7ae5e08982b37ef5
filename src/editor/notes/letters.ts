import type { ContentChange } from '../../annotation/edits';
import type { Range } from '../../cable/model';

/** More at once nobody types: a file that was read anew, or words that were put in. */
const MOST_AT_ONCE = 20;

/** What was typed into a text, and how it is taken back. */
export interface Typed {
  readonly letters: string;
  /** `[start, end)` in UTF-16 units of the text as it is now. */
  readonly range: Range;
  /** What stood there before. */
  readonly words: string;
}

/** What was typed so far, and what the next letter takes the place of. */
interface Hand {
  readonly letters: string;
  readonly selection: Range;
}

/**
 * The letters that reached a text while somebody typed with the cursor there: the first takes the place of what is selected.
 * Null where something else changed the text, which is then nobody's to take back.
 * @param before the text as it was
 * @param selection `[start, end)` in UTF-16 units of it
 * @param changes what happened since, event by event
 */
export function typedInto(
  before: string,
  [start, end]: Range,
  changes: readonly (readonly ContentChange[])[],
): Typed | null {
  let hand: Hand | null = { letters: '', selection: [start, end] };
  for (const event of changes) {
    hand = after(hand, event);
    if (!hand) return null;
  }
  const grown = changes.flat().reduce((sum, { text, rangeLength }) => sum + text.length - rangeLength, 0);
  return {
    letters: hand.letters.replaceAll('\r\n', '\n'),
    range: [start, end + grown],
    words: before.slice(start, end),
  };
}

function after({ letters, selection: [start, end] }: Hand, event: readonly ContentChange[]): Hand | null {
  const [change, opening] = event;
  if (!change || event.length > 2 || event.some(({ text }) => text.length > MOST_AT_ONCE)) return null;
  if (opening)
    return isAround(change, opening, [start, end]) ? wrapped({ letters, selection: [start, end] }, opening.text) : null;
  const { rangeOffset, rangeLength, text } = change;
  const caret = rangeOffset + text.length;
  const selection: Range = [caret, caret];
  if (rangeOffset === start && rangeLength === end - start) return { letters: letters + text, selection };
  const isBackspace = text === '' && start === end && caret + rangeLength === start && rangeLength <= letters.length;
  return isBackspace ? { letters: letters.slice(0, letters.length - rangeLength), selection } : null;
}

/** A bracket that is typed with words selected is put around them, and they stay selected. */
const isAround = (closing: ContentChange, opening: ContentChange, [start, end]: Range): boolean =>
  start < end &&
  closing.rangeOffset === end &&
  opening.rangeOffset === start &&
  !closing.rangeLength &&
  !opening.rangeLength;

const wrapped = ({ letters, selection: [start, end] }: Hand, opening: string): Hand => ({
  letters: letters + opening,
  selection: [start + opening.length, end + opening.length],
});
