import { distance } from 'fastest-levenshtein';
import { bitsOf } from './lines/characters';
import { PASSED_OVER } from './lines/kinds';
import type { Line } from './lines/line';
import { isFirstLine, isUnlike, numberOn, type PrintedNumber } from './reading/printedNumber';
import { endsTelegram, headersIn, type TelegramHeader } from './telegramHeaders';
import { bareNumber } from './words/misreadings';

/**
 * The pieces of each telegram of a file, in order. A header that shows another serial opens a new telegram; one that
 * repeats the serial is a further section; a quoted one has no transmission lines and opens nothing (format.md 1.0, rule 6,
 * traps 1, 18 and 28). Every piece belongs to exactly one telegram. One pass.
 */
export function groupTelegrams(pieces: readonly Line[]): Line[][] {
  const headerAt = headersIn(pieces);
  const starts = [0];
  let own = headerAt(0, 0);
  let number: PrintedNumber | null = null; // station and number, as this telegram shows them first
  let begun = false; // text has come since the last start
  let quoted = false;
  let above: number | null = null; // the first of the furniture right above
  const start = (at: number, header: TelegramHeader): void => {
    starts.push(at);
    own = header;
    number = null;
    begun = false;
  };
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const from = above ?? i;
    if (opensTelegram(piece, own.serial, begun) || opensPage(piece, number)) start(from, headerAt(i, from));
    else if (piece.row.heads === 'export') own = headerAt(i, from); // the first one, below an archive's stamps
    number ??= numberOn(piece);
    begun ||= piece.zone === 'body';
    quoted = isQuoted(piece, quoted);
    above = isAround(piece) ? (above ?? (piece.kind === 'blank' ? null : i)) : null;
    if (!piece.opens) continue;
    const header = headerAt(i, from);
    if (isOther(own, header) && (quoted ? header.page === header.serial : isTransmitted(header, number)))
      start(from, header);
    if (!own.serial || starts.at(-1) === from) own = header.serial ? header : own;
  }
  return starts.map((from, i) => pieces.slice(from, starts[i + 1]));
}

// THE FOLLOWING TELEGRAM IS REPEATED FOR YOUR INFORMATION: QUOTE
const OPENS_QUOTE = /^\s*(?:BEGIN\s+)?(?:QTE|QUOTE)\b(?!.*\bUNQ)|\b(?:QTE|QUOTE)\W{0,3}$/;
const ENDS_QUOTE = /\bUNQ(?:UOTE|TE)\b|\bEND QUOTE\b/;

/** True from QUOTE to UNQUOTE, or to the end of the telegram: a header between them is repeated there. */
function isQuoted(line: Line, before: boolean): boolean {
  const { zone, text, holds } = line;
  if (endsTelegram(line)) return false;
  if ((holds & Q) === 0) return before; // each of these words has a Q
  return !ENDS_QUOTE.test(text) && (before || (zone === 'body' && OPENS_QUOTE.test(text)));
}

const Q = bitsOf('Q');

/** The head of an archive's, an editor's or another system's print: it stands once above each telegram. */
function opensTelegram(piece: Line, serial: string, begun: boolean): boolean {
  const { heads } = piece.row;
  if (heads) return begun || (heads === 'export' && serial !== '');
  if (piece.kind !== 'mrn' || piece.zone !== 'container') return false;
  const other = bareNumber(piece.fields.serial?.text ?? '');
  return other === '' ? begun : serial !== '' && serial !== other;
}

/** A first page line, or an archive's head, of another station and another number. */
function opensPage(piece: Line, own: PrintedNumber | null): boolean {
  const printed = own && isFirstLine(piece) ? numberOn(piece) : null;
  return own !== null && printed !== null && isUnlike(own, printed);
}

/** One digit wrong is damage, not another telegram; where a number is lost, another sender at another time tells it. */
function isOther(own: TelegramHeader, { serial, from, sent }: TelegramHeader): boolean {
  if (own.serial && serial)
    return distance(own.serial, serial) > 1 && !own.serial.endsWith(serial) && !serial.endsWith(own.serial);
  return (
    own.from !== '' && from !== '' && own.sent !== '' && sent !== '' && isFar(own.from, from) && isFar(own.sent, sent)
  );
}

const isFar = (a: string, b: string): boolean => distance(a, b) * 3 > Math.max(a.length, b.length);

/** Sent or received, not repeated in a text: lines of the transmission, or a sender of its own with another number. */
const isTransmitted = ({ transmitted, from, number }: TelegramHeader, own: PrintedNumber | null): boolean =>
  transmitted >= 2 || (from !== '' && number !== null && own !== null && isUnlike(own, number));

/** Furniture and blanks that may stand right above a header; the end of the telegram before does not. */
const isAround = ({ kind, row }: Line): boolean => !row.last && PASSED_OVER.has(kind);
