import { type Captured, captured } from '../capture';
import { stationLine } from '../lines/stationLine';
import type { TextLine } from '../textLines';
import { readBody } from './bodyReading';
import { readAttribute, readCiaLabel, readContainer } from './containerReading';
import { readFurniture } from './furnitureReading';
import { afterHeading, readHeading, readHeadingStart } from './headingReading';
import type { Piece } from './pieces';
import { isSmartLabel } from './smartReading';
import { type OpenField, openHeader, type State, startState } from './state';
import {
  isMessageReference,
  readDamagedReference,
  readLateReferences,
  readTextHeader,
  readTextHeaderStart,
} from './textHeaderReading';

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
    pieces.push(pieceOf(state, captured('blank', line), false));
    if (!state.afterFurniture) state.gap++;
    return;
  }
  const reference = state.zone === 'attributes' ? null : readHeaderStart(state, line);
  const furniture = reference ? null : readFurniture(state, line);
  if (furniture) {
    pieces.push(pieceOf(state, furniture, false));
    Object.assign(state, { gap: 0, afterFurniture: true });
    return;
  }
  const { found, opens } = reference ?? readByZone(state, line);
  for (const [i, one] of found.entries()) pieces.push(pieceOf(state, one, opens && i === 0));
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
  return readText(state, line);
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

/** The text itself; it begins with the first line that is no header's. */
function readText(state: State, line: TextLine): Reading {
  const cia = readCiaLabel(state, line);
  if (cia) return { found: [cia], opens: false };
  const found = readBody(state, line);
  const paragraph = /^(?:para|entireText|entireTextX)$/.test(found.kind) && line.text.trim().length > 8;
  const lost = state.zone === 'heading' && !paragraph; // noise between the lines of a damaged heading
  const before = state.zone === 'open' && !paragraph; // what precedes a cable: a mail, a cover sheet
  if (lost || before || state.zone === 'notes') return { found: [captured('noise', line, found.fields)], opens: false };
  if (state.zone === 'oldForm' && !paragraph && line.text.trim().length < 45) {
    return { found: [captured('noise', line)], opens: false };
  }
  state.zone = 'body';
  state.field = null;
  return { found: [found], opens: false };
}

/** The field that a kind leaves open for the next line. */
const LEAVES_OPEN: Readonly<Record<string, OpenField>> = {
  subject: 'subject',
  subjectX: 'subject',
  subjectCont: 'subject',
  ref: 'ref',
  refX: 'ref',
  refItem: 'ref',
  refCont: 'ref',
  tags: 'tags',
  tagsCont: 'tags',
  eo: 'eo',
  eoX: 'eo',
  eoCont: 'eo',
  pass: 'pass',
  passCont: null,
};

function remember(state: State, line: TextLine, found: readonly Captured[]): void {
  const kind = found.at(-1)?.kind ?? '';
  for (const one of found) {
    state.seen.add(one.kind.replace(/^(eo|subject|dtg|mrn|ref)X$/, '$1'));
    state.met.add(one.kind);
    if (one.kind === 'fm' && one.fields.plad) state.station = stationLine(one.fields.plad.text);
    if (one.fields.role?.text === 'ORIGIN') state.seen.add('origin');
  }
  if (state.zone === 'heading') afterHeading(state, kind);
  else if (kind in LEAVES_OPEN) state.field = LEAVES_OPEN[kind] ?? null;
  else if (state.zone === 'textHeader') state.field = null;
  state.taken = kind.endsWith('Cont') ? state.taken + 1 : 0;
  state.textLines = state.zone === 'body' ? state.textLines + 1 : 0;
  Object.assign(state, { gap: 0, afterFurniture: false, last: line.text });
}

const pieceOf = (state: State, found: Captured, opens: boolean): Piece => ({
  ...found,
  zone: state.zone,
  line: state.index,
  gap: state.gap,
  opens,
});
