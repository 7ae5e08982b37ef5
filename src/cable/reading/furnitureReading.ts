import { type Captured, captured, firstMatch, trimmed } from '../capture';
import { ARCHIVE_LINES } from '../lines/archiveLines';
import { damagedLevelOf } from '../lines/classificationWords';
import { BANNER, PAGE_LINES, PAGE_TAIL, TORN_TAPE_PAGE } from '../lines/pageLines';
import { TRANSMISSION_LINES } from '../lines/transmissionLines';
import type { TextLine } from '../textLines';
import { bareNumber, openHeader, type State } from './state';

/** Stamps, page lines, banners and end marks: accepted anywhere (format.md 1.0, rules 1 and 2). */
export function readFurniture(state: State, line: TextLine): Captured | null {
  const found =
    firstMatch(ARCHIVE_LINES, line) ??
    firstMatch(TRANSMISSION_LINES, line) ??
    firstMatch(PAGE_LINES, line) ??
    firstMatch([BANNER, TORN_TAPE_PAGE], line) ??
    readPageTail(state, line) ??
    readDamagedBanner(state, line);
  if (found) afterFurniture(state, found);
  return found;
}

/** The second half of a split page line; an addressee with its number looks alike. */
function readPageTail(state: State, line: TextLine): Captured | null {
  if (state.pageTail-- <= 0 || /^\s*(?:TO|INFO|FM|SECSTATE)\b/.test(line.text)) return null;
  return firstMatch([PAGE_TAIL], line);
}

/** "CONFIDEHTIAL", "GON-FIDENTIAL": a struck-through banner; its line holds nothing else. */
function readDamagedBanner(state: State, line: TextLine): Captured | null {
  const printed = line.text.trim();
  if (printed.length > 26 || state.zone === 'attributes' || state.field === 'address') return null;
  if (/^[A-Z][A-Z'-]+$/.test(printed) && printed.length < 8) return null; // a surname, a heading
  if (!damagedLevelOf(printed)) return null;
  return captured('bannerX', line, { cls: trimmed(line) });
}

function afterFurniture(state: State, { kind, fields }: Captured): void {
  const serial = fields.serial?.text;
  if (serial && fields.station) state.serials.add(bareNumber(serial));
  if (kind === 'page' && !fields.station) state.pageTail = 4;
  if (kind === 'pageTail') state.pageTail = 0;
  if (kind === 'aadText') Object.assign(state, { zone: 'open', field: null });
  if (kind === 'aadAttrs') Object.assign(state, { zone: 'attributes', field: null });
  if (/^(?:page|pageX)$/.test(kind) && state.zone === 'open') openHeader(state, 'heading');
  if (/^fl[1-4]$|^janap$/.test(kind) && state.zone !== 'whiteHouse' && state.zone !== 'heading')
    openHeader(state, 'heading');
}
