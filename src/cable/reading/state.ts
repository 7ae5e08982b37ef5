import type { Field, LineKind } from '../lines/kinds';
import type { Line, Zone } from '../lines/line';
import type { StationLine } from '../lines/stationLine';
import type { PrintedNumber } from './printedNumber';

/** What the reader remembers from line to line. It alone writes it; the readers of a line are given it to read. */
export interface State {
  readonly lines: readonly Line[];
  /** True when blank lines stand between most lines, as some scans have it: then a blank line means nothing. */
  readonly doubleSpaced: boolean;
  index: number;
  zone: Zone;
  /** The name of the container whose labels were read last. */
  container: string | null;
  /** The field that may go on over the next line. */
  field: Field | null;
  /** Lines that the open field has taken so far. */
  taken: number;
  /** Lines of text since the header ended. */
  textLines: number;
  /** Blank lines since the last line that was neither blank nor furniture. */
  gap: number;
  /** True right after page furniture: blank lines there say nothing. */
  afterFurniture: boolean;
  /** Text of that last line. */
  last: string;
  /** Kinds met since this header opened. */
  seen: Set<string>;
  /** Kinds met since this telegram began, so that a quoted SUBJECT does not open a header. */
  met: Set<string>;
  /** "FM", where it stood alone: its value is still to come. */
  label: LineKind | null;
  /** Lines left in which the second half of a split page line may come. */
  pageTail: number;
  /** Lines left in which the boxes of a reviewer's stamp may come. */
  stamp: number;
  /** Serial numbers that page lines and the like have shown, without leading zeros. */
  readonly serials: Set<string>;
  /** Station and number of this telegram, as it showed them first. */
  number: PrintedNumber | null;
  /** What the originator's own message reference looks like, once FM has named it. */
  station: StationLine | null;
}

/** What the readers of a line see. */
export type Context = Readonly<
  Omit<State, 'seen' | 'met' | 'serials'> & Record<'seen' | 'met' | 'serials', ReadonlySet<string>>
>;

/** What a line was read as, and what that means for the lines after it; what is left out stays as it is. */
export interface Reading {
  /** The line, or its parts where it bears several fields. */
  readonly lines: readonly Line[];
  readonly zone?: Zone;
  readonly field?: Field | null;
  /** Another telegram begins, of which nothing is known yet; or the print of one, whose kinds have not been met. */
  readonly begins?: 'telegram' | 'print';
  /** A header begins with it. */
  readonly opens?: boolean;
}

export const startState = (lines: readonly Line[], zone: Zone, doubleSpaced = isDoubleSpaced(lines)): State => ({
  lines,
  doubleSpaced,
  index: 0,
  zone,
  container: null,
  field: null,
  taken: 0,
  textLines: 0,
  gap: 0,
  afterFurniture: false,
  last: '',
  seen: new Set(),
  met: new Set(),
  label: null,
  pageTail: 0,
  stamp: 0,
  serials: new Set(),
  number: null,
  station: null,
});

function isDoubleSpaced(lines: readonly Line[]): boolean {
  let filled = 0;
  let alone = 0;
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i]!.text) continue;
    filled++;
    if (!lines[i + 1]?.text) alone++;
  }
  return filled > 8 && alone > filled * 0.8;
}

/** True when the line stands right below the one before, as far as this file's spacing tells. */
export const followsDirectly = ({ gap, doubleSpaced }: Context): boolean => gap === 0 || (doubleSpaced && gap === 1);

/** The next lines that are not blank, at most `count`; looks at most at three times as many lines. */
export function linesAhead({ lines, index }: Context, count: number): Line[] {
  const ahead: Line[] = [];
  const stop = Math.min(lines.length, index + 1 + count * 3);
  for (let i = index + 1; i < stop && ahead.length < count; i++) if (lines[i]!.text) ahead.push(lines[i]!);
  return ahead;
}
