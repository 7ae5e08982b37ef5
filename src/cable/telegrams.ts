import { distance } from 'fastest-levenshtein';
import { FURNITURE, type Piece } from './reading/pieces';
import { bareNumber } from './reading/state';

/**
 * The pieces of each telegram of a file, in order. A header that shows another serial opens a new telegram; one that
 * repeats the serial is a further section; a quoted one has no transmission lines and opens nothing (format.md 1.0, rule 6,
 * traps 1, 18 and 28). Every piece belongs to exactly one telegram.
 */
export function groupTelegrams(pieces: readonly Piece[]): Piece[][] {
  const starts = [0];
  let serial = serialIn(headerFrom(pieces, 0));
  let begun = false; // text has come since the last start
  let quoted = false;
  for (const [i, piece] of pieces.entries()) {
    if (opensTelegram(piece, serial, begun)) {
      starts.push(firstOfRun(pieces, i));
      serial = serialIn(headerFrom(pieces, i));
      begun = false;
    }
    begun ||= piece.zone === 'body';
    quoted = isQuoted(piece, quoted);
    if (!piece.opens) continue;
    const header = headerFrom(pieces, i);
    const found = serialIn(header);
    const other = serial !== '' && found !== '' && isOther(serial, found);
    if (other && (quoted ? hasPage(header, found) : isTransmitted(header))) starts.push(firstOfRun(pieces, i));
    if (!serial || starts.at(-1) === firstOfRun(pieces, i)) serial = found || serial;
  }
  return starts.map((from, i) => pieces.slice(from, starts[i + 1]));
}

// THE FOLLOWING TELEGRAM IS REPEATED FOR YOUR INFORMATION: QUOTE
const OPENS_QUOTE = /^\s*(?:BEGIN\s+)?(?:QTE|QUOTE)\b(?!.*\bUNQ)|\b(?:QTE|QUOTE)\W{0,3}$/;
const ENDS_QUOTE = /\bUNQ(?:UOTE|TE)\b|\bEND QUOTE\b/;

/** True from QUOTE to UNQUOTE, or to the end of the telegram: a header between them is repeated there. */
function isQuoted({ kind, zone, text }: Piece, before: boolean): boolean {
  if (kind === 'nnnn' || kind === 'endOfDoc' || kind === 'aadText' || ENDS_QUOTE.test(text)) return false;
  return before || (zone === 'body' && OPENS_QUOTE.test(text));
}

/** A page line with the header's own number: only a telegram that was received bears one, not a quoted one. */
const hasPage = (header: readonly Piece[], serial: string): boolean =>
  header.some(({ kind, fields }) => kind === 'page' && bareNumber(fields.serial?.text ?? '') === serial);

/** The head of an archive's, an editor's or another system's print: it stands once above each telegram. */
function opensTelegram(piece: Piece, serial: string, begun: boolean): boolean {
  if (piece.kind === 'aadText') return serial !== '';
  if (piece.kind === 'frusHead' || piece.kind === 'nscHead') return begun;
  const other = piece.label === 'MRN' ? bareNumber(piece.fields.serial?.text ?? '') : '';
  return serial !== '' && other !== '' && serial !== other;
}

/** The header that begins here, with the page line just above it, up to the first line of the text. */
function headerFrom(pieces: readonly Piece[], from: number): Piece[] {
  const start = firstOfRun(pieces, from);
  let end = from + 1;
  while (end < pieces.length && pieces[end]?.zone !== 'body' && end - from < 120) end++;
  return pieces.slice(start, end);
}

/** Serial number of a header: the message reference first, then the page line. */
function serialIn(header: readonly Piece[]): string {
  const bearer =
    header.find((p) => p.kind === 'mrn') ??
    header.find((p) => p.kind === 'mrnX') ??
    header.find((p) => p.fields.serial);
  return bearer ? bareNumber(bearer.fields.serial?.text ?? '') : '';
}

/** One digit wrong is damage, not another telegram. */
const isOther = (a: string, b: string): boolean => distance(a, b) > 1 && !a.endsWith(b) && !b.endsWith(a);

const TRANSMITTED = /^(?:dtgX?|dist|relayX?|fm|fl3|page)$/;
const isTransmitted = (header: readonly Piece[]): boolean =>
  new Set(header.map((p) => p.kind).filter((k) => TRANSMITTED.test(k))).size >= 2;

/** The first of the furniture and blanks that stand right above a piece, after the end of the telegram before. */
function firstOfRun(pieces: readonly Piece[], at: number): number {
  let first = at;
  for (let i = at - 1; i >= 0; i--) {
    const kind = pieces[i]?.kind ?? '';
    if (kind === 'nnnn' || kind === 'endOfDoc' || !(kind === 'blank' || FURNITURE.has(kind))) break;
    if (kind !== 'blank') first = i;
  }
  return first;
}
