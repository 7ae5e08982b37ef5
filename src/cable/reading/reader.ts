import type { Container } from '../containers/container';
import { containers } from '../containers/containers';
import { type Field, isA, type LineKind, rowOf } from '../lines/kinds';
import type { Line, Zone } from '../lines/line';
import { stationLine } from '../lines/stationLine';
import { bareNumber } from '../words/misreadings';
import { readText } from './bodyReading';
import { readReferenceBelowHeading } from './damagedTextHeader';
import { readFurniture } from './furnitureReading';
import { labelOn, readHeading, readHeadingStart } from './headingReading';
import { isFirstLine, isUnlike, numberOn } from './printedNumber';
import { type Reading, type State, startState } from './state';
import { readLabelBelowHeading, readLateReferences, readTextHeader, readTextHeaderStart } from './textHeaderReading';

/**
 * Names every line of a text: by its kind first, by its position second (format.md 1.0). One pass, constant look-ahead;
 * a line that bears several fields gives several lines. A text known to be a body without header is read from `body`.
 */
export function readLines(lines: readonly Line[], zone: 'open' | 'body' = 'open'): Line[] {
  const reader = new Reader(lines, zone);
  while (reader.readNext());
  return reader.read;
}

const STAMP_LINES = 12;
const PAGE_TAIL_LINES = 4;

/** Reads line after line, and is the only one to write down what a line means for those after it. */
class Reader {
  readonly read: Line[] = [];
  private readonly state: State;
  private containers: readonly Container[] = containers();
  /** The name of the container that was asked last. */
  private asked = '';

  constructor(lines: readonly Line[], zone: 'open' | 'body') {
    this.state = startState(lines, zone);
  }

  /** Reads the next line; false when there is none. */
  readNext(): boolean {
    const { state } = this;
    const line = state.lines[state.index];
    if (!line) return false;
    if (line.text) this.readLine(line);
    else {
      this.take(line, false);
      if (!state.afterFurniture) state.gap++;
    }
    state.index++;
    return true;
  }

  private readLine(line: Line): void {
    const { state } = this;
    const start = this.readHeaderStart(line);
    const furniture = start ? null : readFurniture(state, line);
    if (furniture) {
      this.takeFurniture(furniture);
      return;
    }
    const reading = start ?? this.readByZone(line);
    this.apply(reading);
    if (!start && reading.zone === 'container') state.container = this.asked;
    let opens = reading.opens === true;
    for (const one of reading.lines) {
      this.take(one, opens);
      opens = false;
    }
    this.remember(line, reading.lines);
  }

  private take(line: Line, opens: boolean): void {
    const { zone, gap } = this.state;
    line.zone = zone;
    line.gap = gap;
    line.opens = opens;
    this.read.push(line);
  }

  /** The strict forms that open a header anywhere. */
  private readHeaderStart(line: Line): Reading | null {
    const { state } = this;
    if (this.isKept(line)) return null;
    const heading = readHeadingStart(state, line);
    if (heading) return { lines: heading, ...this.openHeader('heading') };
    const textHeader = readTextHeaderStart(state, line);
    return textHeader && { lines: textHeader, ...this.openHeader('textHeader') };
  }

  /** True for a line that a container does not let open a header. */
  private isKept(line: Line): boolean {
    for (const container of this.containers) if (container.keeps(this.state, line)) return true;
    return false;
  }

  private readByZone(line: Line): Reading {
    const { state } = this;
    const header = this.readContainer(line) ?? this.readHeader(line);
    if (header) return state.zone === 'open' && state.seen.size === 0 ? { ...header, opens: true } : header;
    const below = state.zone === 'textHeader' ? readTextHeader(state, line) : null;
    if (below) return { lines: below };
    return readLateReferences(state, line) ?? readText(state, line);
  }

  private readContainer(line: Line): Reading | null {
    for (const container of this.containers) {
      this.asked = container.name;
      const reading = container.read(this.state, line);
      if (reading) return reading;
    }
    return null;
  }

  private readHeader(line: Line): Reading | null {
    const { state } = this;
    if (state.zone !== 'heading' && state.zone !== 'open') return null;
    const reference = readReferenceBelowHeading(state, line);
    const heading = reference ? null : readHeading(state, line);
    return reference ?? (heading ? { lines: heading } : readLabelBelowHeading(state, line));
  }

  /** What a header's opening means: what follows is collected anew. */
  private openHeader(zone: 'heading' | 'textHeader'): Pick<Reading, 'zone' | 'field' | 'opens'> {
    const { state } = this;
    const opens = state.zone === 'body' || state.zone === 'open' || state.zone === 'notes';
    if (opens || state.zone === 'container') state.seen = new Set();
    const stays = zone === 'textHeader' && state.zone === 'heading' && opens;
    state.taken = 0;
    return { zone: stays ? state.zone : zone, field: null, opens };
  }

  private apply({ begins, zone, field }: Reading): void {
    const { state } = this;
    if (begins === 'telegram') this.beginTelegram();
    if (begins === 'print') {
      state.seen = new Set();
      state.met = new Set();
    }
    if (zone) state.zone = zone;
    if (field !== undefined) state.field = field;
  }

  /** Another telegram begins: nothing of the one before is known of it. */
  private beginTelegram(): void {
    const { lines, doubleSpaced, index } = this.state;
    Object.assign(this.state, startState(lines, 'open', doubleSpaced), { index });
    this.containers = containers();
  }

  private takeFurniture(line: Line): void {
    const { state } = this;
    const inText = state.zone === 'body' || state.zone === 'notes';
    this.rememberFurniture(line);
    this.take(line, inText && state.zone === 'heading'); // a page line or a format line opens one
    state.gap = 0;
    state.afterFurniture = true;
  }

  /** What page lines, stamps and titles of an export mean for the lines after them. */
  private rememberFurniture(line: Line): void {
    const { state } = this;
    const { kind } = line;
    const printed = numberOn(line);
    if (printed && isFirstLine(line) && state.number && isUnlike(state.number, printed)) this.beginTelegram();
    state.number ??= printed;
    const serial = line.field('station') && line.field('serial');
    if (serial) state.serials.add(bareNumber(serial.text));
    state.pageTail =
      kind === 'page' && !line.field('station') ? PAGE_TAIL_LINES : kind === 'pageTail' ? 0 : state.pageTail - 1;
    state.stamp = kind === 'reviewStamp' ? STAMP_LINES : state.stamp - 1;
    const zone = this.zoneBelow(kind);
    if (zone) this.apply({ lines: [], zone, field: null });
    if (opensHeading(kind, state.zone) && !this.isKept(line)) this.apply({ lines: [], ...this.openHeader('heading') });
  }

  /** Where the reader is below a title of an export, or below the break that ends the addresses (format.md 1.0, rule 4). */
  private zoneBelow(kind: LineKind): Zone | null {
    if (kind === 'aadText') return 'open';
    if (kind === 'aadAttrs') return 'attributes';
    return kind === 'bt' && this.state.zone === 'heading' && this.state.seen.has('to') ? 'textHeader' : null;
  }

  /** What a line of the telegram means for the lines after it. */
  private remember(line: Line, lines: readonly Line[]): void {
    const { state } = this;
    for (const one of lines) this.meet(one);
    const { kind, row } = lines[lines.length - 1]!;
    const { zone: layer, opens, continues } = row;
    if (state.zone === 'heading') state.field = fieldBelow(kind, state.field);
    else if (opens && layer === 'textHeader') state.field = opens;
    else if (state.zone === 'textHeader') state.field = null;
    state.taken = continues ? state.taken + 1 : 0;
    state.textLines = state.zone === 'body' ? state.textLines + 1 : 0;
    state.gap = 0;
    state.afterFurniture = false;
    state.last = line.text;
    state.label = kind === 'label' ? labelOn(line) : layer === 'heading' ? null : state.label;
    state.pageTail--;
    state.stamp--;
  }

  private meet(line: Line): void {
    const { state } = this;
    const { kind, row } = line;
    if (state.zone === 'container' && row.zone === 'textHeader') return; // the telegram prints its own below
    state.seen.add(row.damaged ?? kind);
    state.met.add(kind);
    if (kind === 'fm' && line.fields.plad) state.station = stationLine(line.fields.plad.text);
    if (kind === 'dist' && line.fields.role?.text === 'ORIGIN') state.seen.add('origin');
  }
}

/** Page lines stand above a header; format lines open one wherever they stand. */
function opensHeading(kind: LineKind, zone: Zone): boolean {
  if (isA(kind, 'page')) return zone === 'open';
  const { zone: layer, furniture } = rowOf(kind);
  return layer === 'transmission' && !furniture && zone !== 'heading';
}

/** The field that a line of the heading leaves open: an address list goes on, and so does the block of the drafters. */
function fieldBelow(kind: LineKind, open: Field | null): Field | null {
  if (rowOf(kind).opens === 'address') return 'address';
  return rowOf(kind).block === 'drafting' ? open : null;
}
