import type { CableDocument, Paragraph, Portion, Range } from '../cable/model';
import { markOf } from './outline/speech';

/** A portion mark that was read through damage: "(G)", read as CONFIDENTIAL. */
export interface DamagedMark {
  readonly paragraph: Paragraph;
  readonly portion: Portion;
}

/** The marks that were read through damage, in the order of the text, each where it is printed. One that nobody can read is none. */
export const damagedMarksIn = ({ cables }: CableDocument): DamagedMark[] =>
  cables
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => {
      const { portion } = paragraph;
      return portion && !portion.inherited && portion.certainty !== 'certain' ? [{ paragraph, portion }] : [];
    })
    .sort((a, b) => a.portion.range[0] - b.portion.range[0]);

/** "C" of a mark that is read as (C); "C?" where the reading is a guess. */
export const shortReading = ({ portion: { level, certainty } }: DamagedMark): string =>
  `${markOf(level).replace(/[()]/g, '')}${certainty === 'guess' ? '?' : ''}`;

/** What a reader decides of a damaged mark. */
export interface MarkReading {
  readonly mark: DamagedMark;
  /** The mark that is to stand in its place; null: what is printed stays. */
  readonly becomes: string | null;
}

/** What the parser proposes, for a reader to decide on: the reading, or that what is printed stays where the reading is a guess. */
export const proposedReadings = (document: CableDocument): MarkReading[] =>
  damagedMarksIn(document).map((mark) => ({
    mark,
    becomes: mark.portion.certainty === 'guess' ? null : markOf(mark.portion.level),
  }));

/** What is to be put in which place of the text, in its order, none overlapping another. */
export const replacementsOf = (readings: readonly MarkReading[]): { readonly range: Range; readonly text: string }[] =>
  readings.flatMap(({ mark: { portion }, becomes }) =>
    becomes === null || becomes === portion.text ? [] : [{ range: portion.range, text: becomes }],
  );
