// How a note holds on to its words. In the text that it was measured in, by position; in any other, by its quote.

import type { Range } from '../cable/model';
import { type Note, noteDigest, notePlace, notePosition, noteQuote, noteTelegram, repliesTo } from './note';
import type { NotedText } from './notedText';
import { findQuote } from './quoteSearch';
import { sameWords } from './wording';

/**
 * `exact`: the words stand where they stood. `moved`: the same words elsewhere, or wrapped or paged otherwise.
 * `changed`: found by what they are like, or edited since. `orphaned`: not found, or not with certainty.
 */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'orphaned';

export interface Anchor {
  readonly note: Note;
  readonly state: AnchorState;
  /** `[start, end)` in UTF-16 units of the raw text; null for an orphan. */
  readonly range: Range | null;
  /** 0 to 1: how much of quote, context and paragraph number was found again. */
  readonly score: number;
}

type Found = Pick<Anchor, 'state' | 'range' | 'score'>;

const ORPHANED: Found = { state: 'orphaned', range: null, score: 0 };

/** Anchors the notes on the text; answers to notes have no place of their own and are left out. */
export function anchorNotes(notes: readonly Note[], text: NotedText): Anchor[] {
  return notes.filter((note) => repliesTo(note) === null).map((note) => anchorNote(note, text));
}

export function anchorNote(note: Note, text: NotedText): Anchor {
  const found = byPosition(note, text) ?? byQuote(note, text) ?? byPlace(note, text);
  return { note, ...found, range: found.range && text.rawRange(found.range) };
}

/** In the very text that the note was measured in the position is right, whatever the words: edits were followed. */
function byPosition(note: Note, text: NotedText): Found | null {
  const range = measuredRange(note, text);
  if (!range || noteDigest(note) !== text.digest) return null;
  const words = text.plain.text.slice(...range);
  return { state: sameWords(words, noteQuote(note)?.exact ?? words) ? 'exact' : 'changed', range, score: 1 };
}

function byQuote(note: Note, text: NotedText): Found | null {
  const quote = noteQuote(note);
  if (!quote) return null;
  if (text.isOfOthers(noteTelegram(note))) return ORPHANED;
  const stood = notePosition(note);
  const start = stood && text.plain.fromCharacters(stood[0]);
  const found = findQuote({ quote, place: text.known(notePlace(note)), start }, text);
  if (!found) return ORPHANED;
  const { range, score } = found;
  const stands = range[0] === start && text.plain.text.slice(...range) === quote.exact;
  return { state: stands ? 'exact' : found.sameWords ? 'moved' : 'changed', range, score };
}

/** A note that quotes nothing is on its paragraph, or on the file as a whole. */
function byPlace(note: Note, text: NotedText): Found {
  const place = text.known(notePlace(note));
  if (place.paragraph === null && notePosition(note) === null) return { state: 'exact', range: [0, 0], score: 1 };
  const [range, other] = text.paragraphsAt(place);
  return range && !other ? { state: 'moved', range, score: 1 } : ORPHANED;
}

/** The stored position in offsets of the plain text; null when it lies outside. */
function measuredRange(note: Note, { plain }: NotedText): Range | null {
  const [start, end] = notePosition(note) ?? [-1, -1];
  const range: Range = [plain.fromCharacters(start), plain.fromCharacters(end)];
  return start >= 0 && start <= end && range[1] <= plain.text.length ? range : null;
}
