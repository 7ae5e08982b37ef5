import { SIGNATURE } from '../lines/bodyLines';
import { bitsOf } from '../lines/characters';
import { FURNITURE, kindsWhere } from '../lines/kinds';
import type { Line } from '../lines/line';
import { linesOf } from '../lines/ofKinds';
import type { Text } from '../model';
import type { Headings } from './headings';

/** Words that end a text in capitals without being a name. */
const NO_NAME =
  /^(?:END|TEXT|SUMMARY|COMMENT|QUOTE|UNQUOTE|UNQTE|QTE|BT|GDS|EXEMPT|ADMIN|DECON\w*|DECLAS\w*|DECAPTIONED|UNCLAS\w*|CONFIDENTIAL|SECRET|LIMITED|OFFICIAL|USE|REGARDS|FYI|STOP|NODIS|EXDIS|LIMDIS|NOFORN|SENSITIVE|ORIGINAL|COPY|OMITTED|ETC|UNITED STATES|USG|GOVERNMENT)\b/;

// AND IRAN HAS BEEN A FACTOR IN THE LAST YEAR. SAMPLE
// … THIS WEEK.SAMPLE
const GLUED = /(?:[.!?"']|[A-Z0-9.,]{2}\))\s*(?<name>[A-Z][A-Z'’-]{2,}(?: [A-Z][A-Z'’-]{2,})?)\s{0,9}#{0,2}\s{0,9}$/d;
// … GP-4. SAMPLE.                    but THE U.S. SAYS.
const GLUED_SENTENCE = /[A-Z0-9-][A-Z0-9][.!?"']\s{1,9}(?<name>[A-Z][A-Z'’-]{2,})\.\s{0,9}$/d;

/**
 * The surname under the text: head of post, Secretary or acting (format.md 2.7). It stands alone on the last line, or glued
 * to the last sentence, with nothing but furniture and notes after it. A formality: not the drafter. `endOf` gives the last
 * characters of a line, however long the line is.
 */
export function readSignature(
  pieces: readonly Line[],
  headings: Headings,
  endOf: (piece: Line) => string,
): Text | null {
  const labelled = linesOf(pieces, ['signed']).find((p) => p.fields.name)?.fields.name;
  if (labelled) return labelled;
  const isStray = strayIn(pieces);
  let looked = 0;
  let alone: Text | null = null; // the uppermost line so far that may be one
  let atEnd = true; // only furniture and blanks since the piece after
  for (let at = pieces.length - 1; at >= 0 && looked < 24; at--) {
    const piece = pieces[at];
    if (!piece || piece.kind === 'blank') continue;
    const text: boolean = piece.zone === 'body' && TEXT.has(piece.kind) && !(atEnd && isStray(piece.text));
    const found: Text | null = text && atEnd && !headings.has(at) ? signatureOf(pieces, at, endOf(piece)) : null;
    if (found && !isAlone(piece, found)) return alone ?? found;
    if (text && alone && !found && !isWord(piece.text) && !isTail(piece.text)) return alone; // the text ends here
    alone = found ?? alone;
    if (piece.zone === 'body') looked++;
    atEnd = !text || found !== null || isTail(piece.text) || (alone !== null && isWord(piece.text));
  }
  return alone;
}

const isAlone = (piece: Line, found: Text): boolean => bareName(piece.text).length <= found.text.length + 4;

/** One word in capitals: a scan leaves such scraps of stamps below the surname, and the surname is the first of them. */
const isWord = (text: string): boolean => /^\W*[A-Z]{3,}\W*$/.test(text.trim());

/**
 * The same pieces, the line that holds nothing but the signature as a blank: it belongs to no paragraph and no section.
 * SMART prints the name once more, below a label. Places stay as they are.
 */
export function withoutSignature(pieces: readonly Line[], signature: Text | null): readonly Line[] {
  if (!signature) return pieces;
  const last = pieces.findLastIndex(({ kind, zone }) => zone === 'body' && kind !== 'blank' && !FURNITURE.has(kind));
  const name = bareName(signature.text);
  const alone = pieces.findIndex(
    ({ range, text }, at) =>
      ((range[0] <= signature.range[0] && signature.range[1] <= range[1]) || at === last) && bareName(text) === name,
  );
  const tail = alone < 0 ? alone : endOfTail(pieces, alone);
  return pieces.map((piece, at) => (at >= alone && at <= tail && alone >= 0 ? piece.as('blank') : piece));
}

/** The place of the last of the clerk's marks right below a signature: "AJD", "(28)". */
function endOfTail(pieces: readonly Line[], from: number): number {
  let end = from;
  for (let at = from + 1; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.zone !== 'body' || FURNITURE.has(piece.kind)) break;
    if (piece.kind !== 'blank' && !isTail(piece.text)) break;
    if (piece.kind === 'text') end = at;
  }
  return end;
}

const bareName = (text: string): string =>
  text
    .trim()
    .replace(/\s*#+$/, '')
    .toUpperCase();

const TEXT = kindsWhere(({ endsText }) => endsText === true);
const AFTER_TEXT = kindsWhere(({ zone, furniture }) => zone === 'transmission' && furniture === 'end');

/** What may follow the signature: "GDS", "UNQUOTE", and a clerk's number ("(28)", "LIR/ 2"), a line of figures to compare ("CFN 18"). */
const isTail = (text: string): boolean =>
  NO_NAME.test(text.trim()) || /^CFN\b/.test(text) || /^\W*(?:[A-Z]{0,4}\W*\d{1,4}|[A-Z]{2,3})?\W*$/.test(text);

function signatureOf(pieces: readonly Line[], at: number, end: string): Text | null {
  const piece = pieces[at];
  const above = pieces[at - 1];
  if (!piece) return null;
  const start = piece.range[0];
  const alone = piece.kind === 'text' ? SIGNATURE.exec(piece.text) : null;
  const own = alone && !isTypist(alone, pieces, at) ? nameIn(alone, start) : null;
  const sentence = own?.text.includes(' ') && piece.text.trimEnd().endsWith('.');
  if (own && !sentence && (piece.gap > 0 || endsText(above) || isBeforeEnd(pieces, at))) return own;
  const glued = GLUED.exec(end) ?? GLUED_SENTENCE.exec(end);
  return glued && nameIn(glued, piece.range[1] - end.length);
}

/** What a signature may stand below: a blank, furniture, the end of a sentence, of a quotation or of a text. */
const endsText = (above: Line | undefined): boolean =>
  above?.zone !== 'body' ||
  above.kind === 'blank' ||
  above.kind === 'quoteEnd' ||
  FURNITURE.has(above.kind) ||
  /[^A-Z,]\s*$/.test(above.text);

/** Right above BT or NNNN. */
const isBeforeEnd = (pieces: readonly Line[], at: number): boolean =>
  AFTER_TEXT.has(pieces.slice(at + 1, at + 4).find(({ kind }) => kind !== 'blank')?.kind ?? 'blank');

/**
 * What scanners and clerks left below the text: in a telegram in capitals a short line with a small letter ("Page L130", "File"),
 * in any other one a single such word; NNNN read otherwise.
 */
function strayIn(pieces: readonly Line[]): (text: string) => boolean {
  const lines = lastOfText(pieces, 60);
  const small = lines.filter(({ holds, text }) => (holds & SMALL) !== 0 && /[a-z]{3}/.test(text)).length;
  const isCapital = small * 3 < lines.length;
  return (text) => {
    const printed = text.trim();
    if (/^[IN]{3,4}$/.test(printed)) return true;
    return isCapital ? printed.length <= 40 && /[a-z]/.test(printed) : /^[A-Z]?[a-z]+$/.test(printed);
  };
}

const SMALL = bitsOf('a');

/** The last lines of the text that are not blank. */
function lastOfText(pieces: readonly Line[], most: number): Line[] {
  const lines: Line[] = [];
  for (let at = pieces.length - 1; at >= 0 && lines.length < most; at--) {
    const piece = pieces[at]!;
    if (piece.zone === 'body' && piece.kind !== 'blank') lines.push(piece);
  }
  return lines;
}

/** "AJD" below the surname: who typed it, on forms before 1967. */
function isTypist(alone: RegExpExecArray, pieces: readonly Line[], at: number): boolean {
  const above = pieces.slice(Math.max(0, at - 4), at).findLast(({ kind }) => kind !== 'blank');
  return (alone.groups?.name?.length ?? 0) <= 3 && above?.zone === 'body' && SIGNATURE.test(above.text);
}

function nameIn(found: RegExpExecArray, start: number): Text | null {
  const name = found.groups?.name;
  const place = found.indices?.groups?.name;
  if (!name || !place || NO_NAME.test(name)) return null;
  return { text: name, range: [start + place[0], start + place[1]] };
}
