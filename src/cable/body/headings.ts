import type { Piece } from '../reading/pieces';
import { FURNITURE } from '../reading/pieces';
import { INLINE_HEADINGS } from '../vocabulary';
import type { Numbered } from './paragraphNumbers';

/**
 * The places of the pieces that are headings: a line by itself in capitals (or title case), ruled, underlined or followed
 * by a numbered paragraph (format.md 2.6).
 */
export function headingsIn(pieces: readonly Piece[], numbered: Numbered): ReadonlySet<number> {
  const anyNumber = [...numbered.values()].includes(1);
  const found = new Set<number>();
  pieces.forEach((piece, at) => {
    if (piece.zone === 'body' && isHeading(pieces, at, numbered, anyNumber)) found.add(at);
  });
  return found;
}

function isHeading(pieces: readonly Piece[], at: number, numbered: Numbered, anyNumber: boolean): boolean {
  const piece = pieces[at];
  if (!piece || numbered.has(at)) return false;
  if (piece.kind === 'ruleHead' || piece.kind === 'begin' || /^\s*BEGIN [A-Z ]+:\s*$/.test(piece.text)) return true;
  if (!/^(?:text|summaryOpen)$/.test(piece.kind) || !looksLikeHeading(piece.text)) return false;
  const next = nextOf(pieces, at);
  if (next === null) return false;
  if (pieces[next]?.kind === 'rule' && next === at + 1) return true;
  if (!standsAlone(pieces, at, anyNumber)) return false;
  if (/^[A-Z][A-Z '/&-]{2,44}:$/.test(piece.text.trim())) return leadsToLines(piece, pieces[next]);
  return anyNumber ? leadsToNumber(pieces, piece, next, numbered) : leadsToText(piece, pieces[next]);
}

/** A numbered paragraph follows, perhaps after the heading's second line. */
function leadsToNumber(pieces: readonly Piece[], piece: Piece, next: number, numbered: Numbered): boolean {
  if (numbered.get(next) === 1) return true;
  const second = pieces[next];
  const third = nextOf(pieces, next);
  return (
    piece.gap > 0 &&
    second?.gap === 0 &&
    isCapitals(second.text) &&
    looksLikeHeading(second.text) &&
    third !== null &&
    numbered.get(third) === 1
  );
}

/** "BUSINESS CLASS TRAVEL:" above lines of prose. */
const leadsToLines = (piece: Piece, next: Piece | undefined): boolean =>
  piece.gap > 0 && next?.kind === 'text' && /^\s*\D/.test(next.text) && next.text.trim().length > 40;

/** In a text without numbers only capitals between blank lines, above a longer line, are a heading. */
function leadsToText(piece: Piece, next: Piece | undefined): boolean {
  if (!next || !isCapitals(piece.text) || piece.text.trim().length > 45) return false;
  return piece.gap > 0 && next.gap > 0 && next.text.trim().length > 40;
}

const isCapitals = (text: string): boolean => text === text.toUpperCase();

/** Short, in capitals or title case, without the full stop of a sentence. */
function looksLikeHeading(text: string): boolean {
  const line = text.trim().replace(/^\((?:C|S|U|SBU|LOU|C\/NF|S\/NF)\)\s*/, '');
  if (line.length < 3 || line.length > 72 || /[.,;•·]$|^[-•]|^[^A-Za-z"']*$/.test(line)) return false;
  if (/\bEND (?:OF )?[A-Z]+$|^(?:END|UNQUOTE)\b|^\(|\S\s{3,}\S+(?: \S+)*\s{3,}\S/.test(line)) return false; // a closer, an aside, a table's row
  if ((line.match(/\b\d+(?:\.\d+)?\b/g)?.length ?? 0) > 1) return false;
  if (isCapitals(line)) return (line.match(/[A-Z]/g)?.length ?? 0) >= 3;
  return line.split(/\s+/).every((word) => /^[^a-z]/.test(word) || word.length <= 4);
}

/** What stands above has ended, with a blank line or a page break between. */
function standsAlone(pieces: readonly Piece[], at: number, anyNumber: boolean): boolean {
  const gap = pieces[at]?.gap ?? 0;
  let before = at - 1;
  while (before >= 0 && (pieces[before]?.kind === 'blank' || FURNITURE.has(pieces[before]?.kind ?? ''))) before--;
  const above = pieces[before];
  if (above?.zone !== 'body') return true;
  const ended = /[.:!?"')\]]\s*$/.test(above.text);
  if (gap > 0) return ended || (anyNumber && above.text.trim().length < 50);
  return before < at - 1 ? ended : /[.)]\s*$/.test(above.text) && (pieces[at]?.text.trim().length ?? 99) <= 40;
}

/** The next piece that is neither blank nor furniture, or null. */
function nextOf(pieces: readonly Piece[], at: number): number | null {
  const stop = Math.min(pieces.length, at + 30);
  for (let i = at + 1; i < stop; i++) {
    const kind = pieces[i]?.kind ?? '';
    if (kind !== 'blank' && !FURNITURE.has(kind)) return i;
  }
  return null;
}

const KNOWN = new RegExp(
  `^(?:BEGIN )?(${INLINE_HEADINGS.join('|')})(?: AND (?:${INLINE_HEADINGS.join('|')}))?[.:]`,
  'i',
);
// 5. CURRENT SITUATION: BOLIVIA'S FINANCIAL SITUATION
const LABEL = /^([A-Z][A-Z'/&-]*(?: [A-Z'/&-]+){0,6}):(?:\s|$)/;

/** The heading that a paragraph's text begins with: "SUMMARY" of "SUMMARY: THE MINISTER SAID", or null. */
export function inlineHeading(text: string): string | null {
  const known = KNOWN.exec(text);
  if (known)
    return known[0]
      .slice(0, -1)
      .replace(/^BEGIN /i, '')
      .toUpperCase();
  return LABEL.exec(text)?.[1] ?? null;
}
