// Notes with what one needs to cite the passage that each is on, in the order of the text.

import type { Cable, CableDocument, Paragraph, Range } from '../cable/model';
import { citationOf } from '../view/citation';
import { cableAt, numberedParagraphAt } from '../view/places';
import { nameOf } from '../view/telegramNames';
import { type Anchor, anchorNotes } from './anchoring';
import { type Note, notePlace, noteQuote } from './note';
import { cableKey, NotedText } from './notedText';
import { threadsOf } from './noteWriting';

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
  const passages = threadsOf(file.notes).map(({ note, replies }) => {
    const anchor = known.get(note.id) ?? { note, state: 'orphaned', range: null, score: 0 };
    const line = anchor.range && lineAt(anchor.range);
    return { ...anchor, replies, quote: noteQuote(note)?.exact ?? null, line, ...placeOf(anchor, file) };
  });
  const startOf = ({ range }: Passage): number => range?.[0] ?? Number.POSITIVE_INFINITY;
  return passages.sort((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)));
}

const anchored = ({ notes, raw, document }: NotedFile): Anchor[] => anchorNotes(notes, new NotedText(raw, document));

type PassagePlace = Pick<Passage, 'messageReference' | 'dateTimeGroup' | 'paragraph' | 'citation'>;

function placeOf({ note, range }: Anchor, { fileName, document }: NotedFile): PassagePlace {
  const named = notePlace(note);
  const cable = range ? cableAt(document, range[0]) : namedCable(document, named.cable);
  const paragraph = range ? numberedParagraphAt(document, range[0]) : namedParagraph(cable, named.paragraph);
  const reference = cable?.messageReference;
  return {
    messageReference: reference ? nameOf(reference) : null,
    dateTimeGroup: cable?.dateTimeGroup?.text ?? null,
    paragraph: paragraph?.number ?? (range ? null : named.paragraph),
    citation: cable ? citationOf(cable, paragraph) : fileName,
  };
}

function namedParagraph(cable: Cable | null, number: string | null): Paragraph | null {
  return cable?.paragraphs.find((paragraph) => paragraph.level === 1 && paragraph.number === number) ?? null;
}

function namedCable({ cables }: CableDocument, key: string | null): Cable | null {
  return cables.length === 1 ? cables[0]! : (cables.find((cable) => key !== null && cableKey(cable) === key) ?? null);
}

/** Finds the line of a range, counted from 1. */
function lineCounter(raw: string): (range: Range) => number {
  const starts = [0, ...Array.from(raw.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
  return ([start]) => {
    const line = starts.findIndex((at) => at > start);
    return line < 0 ? starts.length : line;
  };
}
