// Anchors in an open text: they follow the edits as they are typed, and are told by their words once the hand rests.

import { type Anchor, anchorNote } from './anchoring';
import { sameJson } from './json';
import { type Note, noteQuote, repliesTo } from './note';
import type { NotedText } from './notedText';
import { rebased } from './target';
import { sameWords } from './wording';

/** Words that are down to this part of their length are lost. */
const LEFT = 8;

/**
 * The anchors of these notes: a note whose target is as it was stays where it is, whatever else was said in it; others
 * are sought in the text.
 */
export function anchorsFor(notes: readonly Note[], anchors: readonly Anchor[], text: () => NotedText): Anchor[] {
  const known = new Map(anchors.map((anchor) => [anchor.note.id, anchor]));
  return notes
    .filter((note) => repliesTo(note) === null)
    .map((note) => {
      const anchor = known.get(note.id);
      return anchor && sameJson(anchor.note.target, note.target) ? { ...anchor, note } : anchorNote(note, text());
    });
}

/** After edits that were followed: who lost the words is sought anew; of the others, the words say the state. */
export function restedAnchors(anchors: readonly Anchor[], text: NotedText): Anchor[] {
  return anchors.map((anchor) => {
    if (!anchor.range || isSpent(anchor)) return anchorNote(anchor.note, text);
    const same = holdsQuote(anchor, text);
    if (same === null || same === (anchor.state !== 'changed')) return anchor;
    return { ...anchor, state: same ? 'moved' : 'changed' };
  });
}

/**
 * The notes as they are to be stored with this text. Where the words themselves were edited the quote may not lead there
 * again, so the position is measured anew; all others stay as they are, and no line of the sidecar changes.
 */
export function remeasured(anchors: readonly Anchor[], text: NotedText): Note[] {
  return anchors.flatMap((anchor) => {
    if (!anchor.range || isSpent(anchor) || found(anchor, text)) return [];
    return [rebased(anchor.note, anchor.range, text)];
  });
}

/** Whether anybody who reads sidecar and text finds the note where it is now. */
function found(anchor: Anchor, text: NotedText): boolean {
  if (holdsQuote(anchor, text) === false) return false;
  const { range } = anchorNote(anchor.note, text);
  return range?.[0] === anchor.range?.[0] && range?.[1] === anchor.range?.[1];
}

/** Null for a note without a quote. */
function holdsQuote({ note, range }: Anchor, text: NotedText): boolean | null {
  const quote = noteQuote(note);
  return quote && range && sameWords(text.plain.text.slice(...text.plainRange(range)), quote.exact);
}

/** Whether nothing to speak of is left of the words: all of them were deleted, or all but a letter or two. */
function isSpent({ note, range }: Anchor): boolean {
  if (range === null || range[1] === 0) return false;
  return (range[1] - range[0]) * LEFT < (noteQuote(note)?.exact.length ?? 1);
}
