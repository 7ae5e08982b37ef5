// Notes with what one needs to cite the passage that each is on, in the order of the text.

import { citationOf } from '../cable/citation';
import type { Cable, CableDocument, Paragraph, Range } from '../cable/model';
import { cableAt, numberedParagraphAt } from '../cable/places';
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

/** Orphans come last, with the place that they name themselves. */
export function passagesOf(file: NotedFile): Passage[] {
  const anchors = new Map(anchorNotes(file.notes, new NotedText(file.raw, file.document)).map((a) => [a.note.id, a]));
  const passages = threadsOf(file.notes).map(({ note, replies }) => {
    const anchor = anchors.get(note.id) ?? { note, state: 'orphaned', range: null, score: 0 };
    return { ...anchor, replies, quote: noteQuote(note)?.exact ?? null, ...placeOf(anchor, file) };
  });
  const startOf = ({ range }: Passage): number => range?.[0] ?? Number.POSITIVE_INFINITY;
  return passages.sort((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)));
}

type PassagePlace = Pick<Passage, 'line' | 'messageReference' | 'dateTimeGroup' | 'paragraph' | 'citation'>;

function placeOf({ note, range }: Anchor, { fileName, raw, document }: NotedFile): PassagePlace {
  const named = notePlace(note);
  const cable = range ? cableAt(document, range[0]) : namedCable(document, named.cable);
  const paragraph = range ? numberedParagraphAt(document, range[0]) : namedParagraph(cable, named.paragraph);
  const reference = cable?.messageReference;
  return {
    line: range && lineAt(raw, range),
    messageReference: reference ? [reference.post, reference.number].filter(Boolean).join(' ') : null,
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

const lineAt = (raw: string, [start]: Range): number => raw.slice(0, start).split(/\r\n|\r|\n/).length;
