// Notes with what one needs to cite the passage that each is on, in the order of the text.

import type { Cable, CableDocument, Paragraph, Range } from '../cable/model';
import { citationOf } from '../view/citation';
import { cableAt, numberedIn, numberedParagraphAt } from '../view/places';
import { firstWhere } from '../view/ranges';
import { nameOf } from '../view/telegramNames';
import { type Anchor, anchorNotes } from './anchoring';
import { type Note, notePlace, noteQuote } from './note';
import { NotedText } from './notedText';
import { threadsOf } from './noteWriting';
import { cableKey } from './telegramMarks';

/** A cable file and the notes on it. */
export interface NotedFile {
  readonly fileName: string;
  readonly raw: string;
  readonly document: CableDocument;
  readonly notes: readonly Note[];
}

export interface Passage extends Anchor {
  readonly replies: readonly Note[];
  /** The words that the note was written on; null when it quotes none. */
  readonly quote: string | null;
  /** Counted from 1; null for an orphan. */
  readonly line: number | null;
  /** "LA PAZ 6550". */
  readonly messageReference: string | null;
  /** As printed: "232006Z AUG 79". */
  readonly dateTimeGroup: string | null;
  readonly paragraph: string | null;
  /** As FRUS cites: "Telegram 6550 from La Paz, August 23, 1979, 2006Z, paragraph 7"; the file's name without a telegram. */
  readonly citation: string;
}

/**
 * Orphans come last, with the place that they name themselves.
 * @param anchors Where the notes are, for an editor that has followed them; by default they are sought in the text.
 */
export function passagesOf(file: NotedFile, anchors: readonly Anchor[] = anchored(file)): Passage[] {
  const known = new Map(anchors.map((anchor) => [anchor.note.id, anchor]));
  const lineAt = lineCounter(file.raw);
  const placeOf = placeFinder(file);
  const passages = threadsOf(file.notes).map(({ note, replies }) => {
    const anchor = known.get(note.id) ?? { note, state: 'orphaned', range: null, score: 0 };
    const line = anchor.range && lineAt(anchor.range);
    return { ...anchor, replies, quote: noteQuote(note)?.exact ?? null, line, ...placeOf(anchor) };
  });
  const startOf = ({ range }: Passage): number => range?.[0] ?? Number.POSITIVE_INFINITY;
  return passages.sort((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)));
}

const anchored = ({ notes, raw, document }: NotedFile): Anchor[] => anchorNotes(notes, new NotedText(raw, document));

type PassagePlace = Pick<Passage, 'messageReference' | 'dateTimeGroup' | 'paragraph' | 'citation'>;

/** Tells where an anchor is; an orphan is where it names itself. */
function placeFinder({ fileName, document }: NotedFile): (anchor: Anchor) => PassagePlace {
  const named = namedPlaces(document);
  return ({ note, range }) => {
    const place = notePlace(note);
    const cable = range ? cableAt(document, range[0]) : named.cable(place.cable);
    const paragraph = range ? numberedParagraphAt(document, range[0]) : named.paragraph(cable, place.paragraph);
    const reference = cable?.messageReference;
    return {
      messageReference: reference ? nameOf(reference) : null,
      dateTimeGroup: cable?.dateTimeGroup?.text ?? null,
      paragraph: paragraph?.number ?? (range ? null : place.paragraph),
      citation: cable ? citationOf(cable, paragraph) : fileName,
    };
  };
}

interface NamedPlaces {
  cable(key: string | null): Cable | null;
  paragraph(cable: Cable | null, number: string | null): Paragraph | null;
}

/** Finds the only telegram or the first one of a key, and of its paragraphs the first one of a number. */
function namedPlaces({ cables }: CableDocument): NamedPlaces {
  const byKey = firstOfEach(cables, cableKey);
  const byNumber = new Map(cables.map((cable) => [cable, firstOfEach(numberedIn(cable), ({ number }) => number)]));
  return {
    cable: (key) => (cables.length === 1 ? cables[0]! : (key !== null && byKey.get(key)) || null),
    paragraph: (cable, number) => (cable && byNumber.get(cable)?.get(number)) ?? null,
  };
}

const firstOfEach = <Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item> =>
  new Map(items.map((item) => [keyOf(item), item] as const).reverse());

/** Finds the line of a range, counted from 1. */
function lineCounter(raw: string): (range: Range) => number {
  const starts = Array.from(raw.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length);
  return ([start]) => 1 + firstWhere(starts.length, (index) => starts[index]! > start);
}
