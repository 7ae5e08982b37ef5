import { type Captured, captured } from '../capture';
import type { TextLine } from '../textLines';
import { readText } from './bodyReading';
import { readAttribute, readContainer } from './containerReading';
import { readDamagedReference } from './damagedTextHeader';
import { readFurniture } from './furnitureReading';
import { readHeading, readHeadingStart } from './headingReading';
import { remember } from './memory';
import type { Piece } from './pieces';
import { isSmartLabel } from './smartReading';
import { openHeader, type State, startState } from './state';
import { isMessageReference, readLateReferences, readTextHeader, readTextHeaderStart } from './textHeaderReading';

/**
 * Names every line of a text: by its kind first, by its position second (format.md 1.0). One pass, constant look-ahead;
 * a line that bears several fields gives several pieces. A text known to be a body without header is read from `body`.
 */
export function readLines(lines: readonly TextLine[], zone: 'open' | 'body' = 'open'): Piece[] {
  const state = startState(lines, zone);
  const pieces: Piece[] = [];
  for (const line of lines) {
    readLine(state, line, pieces);
    state.index++;
  }
  return pieces;
}

function readLine(state: State, line: TextLine, pieces: Piece[]): void {
  if (!line.text.trim()) {
    pieces.push(pieceOf(captured('blank', line), state, false));
    if (!state.afterFurniture) state.gap++;
    return;
  }
  const reference = state.zone === 'attributes' ? null : readHeaderStart(state, line);
  const inText = state.zone === 'body' || state.zone === 'notes';
  const furniture = reference ? null : readFurniture(state, line);
  if (furniture) {
    pieces.push(pieceOf(furniture, state, inText && state.zone === 'heading')); // a page line or a format line opens one
    Object.assign(state, { gap: 0, afterFurniture: true });
    return;
  }
  const { found, opens } = reference ?? readByZone(state, line);
  for (const [i, one] of found.entries()) pieces.push(pieceOf(one, state, opens && i === 0));
  remember(state, line, found);
}

interface Reading {
  readonly found: readonly Captured[];
  readonly opens: boolean;
}

/** The strict forms that open a header anywhere. */
function readHeaderStart(state: State, line: TextLine): Reading | null {
  if (state.zone === 'smart' && isSmartLabel(line)) return null;
  if (state.zone === 'whiteHouse' && !isMessageReference(line)) return null;
  const heading = readHeadingStart(state, line);
  if (heading) return { found: heading, opens: openHeader(state, 'heading') };
  const textHeader = readTextHeaderStart(state, line);
  if (textHeader) return { found: textHeader, opens: openHeader(state, 'textHeader') };
  return null;
}

function readByZone(state: State, line: TextLine): Reading {
  if (state.zone === 'attributes') return { found: [readAttribute(line)], opens: false };
  const opening = state.seen.size === 0 && state.zone === 'open';
  const container = readContainer(state, line);
  if (container) return { found: container, opens: opening };
  if (state.zone === 'heading' || state.zone === 'open') {
    const found =
      readReferenceFromHeading(state, line) ?? readHeading(state, line) ?? readLabelFromHeading(state, line);
    if (found) return { found, opens: opening };
  }
  if (state.zone === 'textHeader') {
    const found = readTextHeader(state, line);
    if (found) return { found, opens: false };
  }
  const late = readLateReferences(state, line);
  if (late) {
    state.zone = 'textHeader';
    return { found: late, opens: false };
  }
  return { found: [readText(state, line)], opens: false };
}

/** The message reference in a damaged form: the heading ends here. */
function readReferenceFromHeading(state: State, line: TextLine): Captured[] | null {
  const found = state.zone === 'heading' ? readDamagedReference(state, line) : null;
  if (!found) return null;
  state.zone = 'textHeader';
  return [found];
}

/** A label of the text header, where the message reference itself is lost. */
function readLabelFromHeading(state: State, line: TextLine): Captured[] | null {
  const addressed = state.seen.has('fm') || state.seen.has('to');
  const found = addressed && state.zone === 'heading' ? readDamagedOnly(state, line) : null;
  if (found) state.zone = 'textHeader';
  return found;
}

function readDamagedOnly(state: State, line: TextLine): Captured[] | null {
  const found = readTextHeader({ ...state, field: null }, line);
  return found && /^(?:eoX?|tags|subjectX|caption)$/.test(found[0]?.kind ?? '') ? found : null;
}

/** Written out: a file may have a million lines, and a copy of an object takes three times as much memory as a new one. */
const pieceOf = ({ kind, fields, range, text, label }: Captured, { zone, index, gap }: State, opens: boolean): Piece =>
  label === undefined
    ? { kind, fields, range, text, zone, line: index, gap, opens }
    : { kind, fields, range, text, label, zone, line: index, gap, opens };
