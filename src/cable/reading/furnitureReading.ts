import { type Captured, captured, firstMatch, trimmed } from '../capture';
import { ARCHIVE_LINES } from '../lines/archiveLines';
import { damagedLevelOf } from '../lines/classificationWords';
import { OLD_FORM_FURNITURE } from '../lines/oldFormLines';
import { BANNER, PAGE_LINES, PAGE_TAIL, TORN_TAPE_PAGE } from '../lines/pageLines';
import { TRANSMISSION_LINES } from '../lines/transmissionLines';
import type { TextLine } from '../textLines';
import { isFirstLine, isUnlike, numberOn } from './printedNumber';
import { bareNumber, beginTelegram, openHeader, type State } from './state';

/** Stamps, page lines, banners and end marks: accepted anywhere (format.md 1.0, rules 1 and 2). */
export function readFurniture(state: State, line: TextLine): Captured | null {
  const found =
    firstMatch(ARCHIVE_LINES, line) ??
    firstMatch(TRANSMISSION_LINES, line) ??
    firstMatch(PAGE_LINES, line) ??
    firstMatch(OLD_FORM_FURNITURE, line) ??
    firstMatch([BANNER, TORN_TAPE_PAGE], line) ??
    readPageTail(state, line) ??
    readStamp(state, line) ??
    readDamagedBanner(state, line);
  if (found) afterFurniture(state, found);
  return found;
}

/** The second half of a split page line; an addressee with its number looks alike. */
function readPageTail(state: State, line: TextLine): Captured | null {
  if (state.pageTail-- <= 0 || /^\s*(?:TO|INFO|FM|SECSTATE)\b/.test(line.text)) return null;
  return firstMatch([PAGE_TAIL], line);
}

const STAMP_LINES = 12;

// REVIEWED BY _______ DATE      RDS or XDS EXT. DATE      TS AUTH.      REASON(S)      ENDORSE EXISTING MARKINGS
const BOX =
  /^\W*(?:REVIEWE?D\b|\(?\s?\)?\s?R?D?S? ?(?:or|OR) X?DS|TS AUTH|REASON\s?\(|[EC][NA][DR]O?RSE|.{0,12}EXT\. DATE|DECLASS|RELEASE|EXCISE|DENY|DELETE|NON-?RESP|CLASSIFY|DOWNGRADE|.{0,10}\b[FO]O[IA]\b.{0,20}EXEMPT|PA\b|.{0,16}\bDATE\b\W*\d{0,2}\W?\d{0,2}\W?\d{0,2}$|\W{0,3}[([|1]\s?[Xx]?\s?\))/i;

/** The boxes below the head of a reviewer's stamp, some struck out: short lines that begin nothing else. */
function readStamp(state: State, line: TextLine): Captured | null {
  if (state.stamp <= 0) return null;
  state.stamp--;
  return line.text.trim().length < 44 && BOX.test(line.text) ? captured('reviewStamp', line) : null;
}

/** "CONFIDEHTIAL", "GON-FIDENTIAL": a struck-through banner; its line holds nothing else. */
function readDamagedBanner(state: State, line: TextLine): Captured | null {
  const printed = line.text.trim();
  if (printed.length > 26 || state.zone === 'attributes' || state.field === 'address') return null;
  if (/^[A-Z][A-Z'-]+$/.test(printed) && printed.length < 8) return null; // a surname, a heading
  if (!damagedLevelOf(printed)) return null;
  return captured('bannerX', line, { cls: trimmed(line) });
}

function afterFurniture(state: State, found: Captured): void {
  const { kind, fields } = found;
  const serial = fields.serial?.text;
  if (serial && fields.station) state.serials.add(bareNumber(serial));
  const printed = numberOn(found);
  if (printed && isFirstLine(found) && state.number && isUnlike(state.number, printed)) beginTelegram(state);
  state.number ??= printed;
  if (kind === 'page' && !fields.station) state.pageTail = 4;
  if (kind === 'pageTail') state.pageTail = 0;
  if (kind === 'reviewStamp') state.stamp = STAMP_LINES;
  if (kind === 'aadText') Object.assign(state, { zone: 'open', field: null });
  if (kind === 'aadAttrs') Object.assign(state, { zone: 'attributes', field: null });
  // the break ends the addresses (format.md 1.0, rule 4)
  if (kind === 'bt' && state.zone === 'heading' && state.seen.has('to'))
    Object.assign(state, { zone: 'textHeader', field: null });
  if (/^(?:page|pageX)$/.test(kind) && state.zone === 'open') openHeader(state, 'heading');
  if (/^fl[1-4]$|^janap$/.test(kind) && state.zone !== 'whiteHouse' && state.zone !== 'heading')
    openHeader(state, 'heading');
}
