import { OLD_FORM_FURNITURE } from '../containers/oldFormLines';
import { ARCHIVE_LINES } from '../lines/archiveLines';
import type { Line } from '../lines/line';
import { LinePatterns } from '../lines/linePatterns';
import { BANNER, PAGE_LINES, PAGE_TAIL, TORN_TAPE_PAGE } from '../lines/pageLines';
import { TRANSMISSION_LINES } from '../lines/transmissionLines';
import { damagedLevelOf } from '../words/damagedLevels';
import type { Context } from './state';

/** Stamps, page lines, banners and end marks: accepted anywhere (format.md 1.0, rules 1 and 2). */
export const readFurniture = (context: Context, line: Line): Line | null =>
  FURNITURE_LINES.read(line) ??
  readPageTail(context, line) ??
  readStamp(context, line) ??
  readDamagedBanner(context, line);

const FURNITURE_LINES = new LinePatterns(
  ARCHIVE_LINES,
  TRANSMISSION_LINES,
  PAGE_LINES,
  OLD_FORM_FURNITURE,
  BANNER,
  TORN_TAPE_PAGE,
);

/** The second half of a split page line; an addressee with its number looks alike. */
function readPageTail({ pageTail }: Context, line: Line): Line | null {
  if (pageTail <= 0 || /^\s*(?:TO|INFO|FM|SECSTATE)\b/.test(line.text)) return null;
  return PAGE_TAIL.read(line);
}

// REVIEWED BY _______ DATE      RDS or XDS EXT. DATE      TS AUTH.      REASON(S)      ENDORSE EXISTING MARKINGS
const BOX =
  /^\W*(?:REVIEWE?D\b|\(?\s?\)?\s?R?D?S? ?(?:or|OR) X?DS|TS AUTH|REASON\s?\(|[EC][NA][DR]O?RSE|.{0,12}EXT\. DATE|DECLASS|RELEASE|EXCISE|DENY|DELETE|NON-?RESP|CLASSIFY|DOWNGRADE|.{0,10}\b[FO]O[IA]\b.{0,20}EXEMPT|PA\b|.{0,16}\bDATE\b\W*\d{0,2}\W?\d{0,2}\W?\d{0,2}$|\W{0,3}[([|1]\s?[Xx]?\s?\))/i;

/** The boxes below the head of a reviewer's stamp, some struck out: short lines that begin nothing else. */
const readStamp = ({ stamp }: Context, line: Line): Line | null =>
  stamp > 0 && line.text.trim().length < 44 && BOX.test(line.text) ? line.as('reviewStamp') : null;

/** "CONFIDEHTIAL", "GON-FIDENTIAL": a struck-through banner; its line holds nothing else. */
function readDamagedBanner(context: Context, line: Line): Line | null {
  if (context.zone === 'attributes' || context.field === 'address') return null;
  const printed = line.text.trim();
  if (printed.length > 26) return null;
  if (printed.length < 8 && /^[A-Z][A-Z'-]+$/.test(printed)) return null; // a surname, a heading
  if (!damagedLevelOf(printed)) return null;
  return line.as('bannerX', { cls: line.trimmed() });
}
