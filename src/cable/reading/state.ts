import type { LinePattern } from '../capture';
import type { Field } from '../lines/kinds';
import type { TextLine } from '../textLines';
import type { Zone } from './pieces';
import type { PrintedNumber } from './printedNumber';

/** The field that may go on over the next line. */
export type OpenField = Field | 'drafting' | 'label' | null;

/** What the reader remembers from line to line. One object a text; nothing outside `reading/` sees it. */
export interface State {
  readonly lines: readonly TextLine[];
  /** True when blank lines stand between most lines, as some scans have it: then a blank line means nothing. */
  readonly doubleSpaced: boolean;
  index: number;
  zone: Zone;
  field: OpenField;
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
  /** Lines left in which the second half of a split page line may come. */
  pageTail: number;
  /** Lines left in which the boxes of a reviewer's stamp may come. */
  stamp: number;
  /** Serial numbers that page lines and the like have shown, without leading zeros. */
  readonly serials: Set<string>;
  /** Station and number of this telegram, as it showed them first. */
  number: PrintedNumber | null;
  /** What the originator's own message reference looks like, once FM has named it. */
  station: LinePattern | null;
  /** Labels that stood without a value, waiting for theirs (SMART prints in scans). */
  waiting: string[];
  smart: boolean;
  /** In an edited print: whether its place and date have come. */
  frus: 'title' | 'dated' | null;
  /** Lines left over which the place and date go on. */
  frusLines: number;
  /** True below the text, where SMART prints who signed, drafted, cleared and approved. */
  smartTail: boolean;
  /** The label whose value was read last. */
  label: string;
}

export function startState(lines: readonly TextLine[], zone: Zone, doubleSpaced = isDoubleSpaced(lines)): State {
  return {
    lines,
    doubleSpaced,
    index: 0,
    zone,
    field: null,
    taken: 0,
    textLines: 0,
    gap: 0,
    afterFurniture: false,
    last: '',
    seen: new Set(),
    met: new Set(),
    pageTail: 0,
    stamp: 0,
    serials: new Set(),
    number: null,
    station: null,
    waiting: [],
    smart: false,
    frus: null,
    frusLines: 0,
    smartTail: false,
    label: '',
  };
}

function isDoubleSpaced(lines: readonly TextLine[]): boolean {
  let filled = 0;
  let alone = 0;
  lines.forEach((line, i) => {
    if (!line.text.trim()) return;
    filled++;
    if (!lines[i + 1]?.text.trim()) alone++;
  });
  return filled > 8 && alone > filled * 0.8;
}

/** True when the line stands right below the one before, as far as this file's spacing tells. */
export function followsDirectly(state: State): boolean {
  return state.gap === 0 || (state.doubleSpaced && state.gap === 1);
}

/** The next lines that are not blank, at most `count`; looks at most at three times as many lines. */
export function linesAhead(state: State, count: number): TextLine[] {
  const ahead: TextLine[] = [];
  const stop = Math.min(state.lines.length, state.index + 1 + count * 3);
  for (let i = state.index + 1; i < stop && ahead.length < count; i++) {
    const line = state.lines[i];
    if (line?.text.trim()) ahead.push(line);
  }
  return ahead;
}

/** Serial numbers are padded differently in the lines of one telegram (370, 00370): compare them as numbers. */
export const bareNumber = (printed: string): string =>
  printed.replace(/[OØ]/g, '0').replace(/\D/g, '').replace(/^0+/, '');

/** Opens a header: what follows is collected anew. */
export function openHeader(state: State, zone: 'heading' | 'textHeader'): boolean {
  const opens = state.zone === 'body' || state.zone === 'open' || state.zone === 'frus' || state.zone === 'notes';
  if (opens) state.seen = new Set();
  if (zone === 'heading' || state.zone !== 'heading' || !opens) state.zone = zone;
  state.field = null;
  state.taken = 0;
  return opens;
}

/** Another telegram begins: nothing of the one before is known of it. */
export function beginTelegram(state: State): void {
  const { lines, doubleSpaced, index } = state;
  Object.assign(state, startState(lines, 'open', doubleSpaced), { index });
}
