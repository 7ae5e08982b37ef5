import type { Captured } from '../capture';

/** Where in a file the reader is; a line's meaning depends on it (format.md 1.0). */
export type Zone =
  | 'open' // before anything is known
  | 'heading' // distribution, drafting, date-time group, addressees
  | 'textHeader' // message reference, captions, E.O., TAGS, SUBJECT, REF
  | 'body'
  | 'attributes' // NARA's block
  | 'smart' // labels of the SMART system
  | 'whiteHouse' // labels of the White House copy
  | 'oldForm' // the telegram form before 1967
  | 'frus' // head of an edited print
  | 'notes'; // footnotes of an edited print

/** A line, or the part of one that bears a field of its own, with what it is. */
export interface Piece extends Captured {
  readonly zone: Zone;
  /** Number of the line in the file, from 0. */
  readonly line: number;
  /** Blank lines before it that no page break explains. */
  readonly gap: number;
  /** True for the first piece of a header: a telegram, a section, or a quoted telegram begins here. */
  readonly opens: boolean;
}
