import { bitsOf } from '../lines/characters';
import { type LineKind, PASSED_OVER } from '../lines/kinds';
import type { Line } from '../lines/line';
import { isCapitals, isMarked, looksLikeHeading } from './headingShape';
import type { Numbered } from './paragraphNumbers';
import { isSwitch } from './portionSwitches';

/** The headings among the pieces of one telegram: the place of the first line of each, to that of its last. */
export type Headings = ReadonlyMap<number, number>;

/**
 * A heading is a line or two by itself in capitals (or title case), ruled, underlined, marked, or followed by a numbered
 * paragraph (format.md 2.6).
 */
export function headingsIn(pieces: readonly Line[], numbered: Numbered): Headings {
  const anyNumber = [...numbered.values()].includes(1);
  const found = new Map<number, number>();
  let end = -1;
  pieces.forEach((piece, at) => {
    if (at <= end || piece.zone !== 'body' || numbered.has(at)) return;
    end = endOfHeading(pieces, at, numbered, anyNumber);
    if (end >= 0) found.set(at, end);
  });
  return found;
}

/** The place of the last line of the heading that begins here; -1 when none does. */
function endOfHeading(pieces: readonly Line[], at: number, numbered: Numbered, anyNumber: boolean): number {
  const piece = pieces[at];
  if (!piece) return -1;
  const begins = piece.text.includes('BEGIN');
  if (begins && isSwitch(piece.text)) return -1;
  if (piece.kind === 'ruleHead' || piece.kind === 'begin' || (begins && BEGINS.test(piece.text))) return at;
  if (!TITLES.has(piece.kind) || !mayStand(pieces, at, anyNumber) || !isTitle(piece)) return -1;
  const ends = secondLine(pieces, at, numbered) ? [at + 1, at] : [at];
  return ends.find((end) => isHeading(pieces, at, end, numbered, anyNumber)) ?? -1;
}

// BEGIN TEXT OF LETTER:
const BEGINS = /^\s*BEGIN [A-Z ]+:\s*$/;

const TITLES: ReadonlySet<LineKind> = new Set(['text', 'summaryOpen', 'subAlpha']);

/** A cheap look at what stands around a line before its letters are looked at: most lines stand in a paragraph. */
const mayStand = (pieces: readonly Line[], at: number, anyNumber: boolean): boolean =>
  pieces[at + 1]?.kind === 'rule' ||
  pieces[at + 2]?.kind === 'rule' ||
  standsAlone(pieces, at, anyNumber) ||
  ((pieces[at]!.holds & BRACKET) !== 0 && isMarked(pieces[at]!.text));

const BRACKET = bitsOf('(');

// V.     "THE MINISTER TAKES HIS TIME"
const ROMAN = /^\s*[IVX]{1,4}\.\s+(?=\S)/;

const isTitle = ({ kind, text }: Line): boolean =>
  kind === 'subAlpha' ? ROMAN.test(text) && looksLikeHeading(text.replace(ROMAN, '')) : looksLikeHeading(text);

function isHeading(pieces: readonly Line[], at: number, end: number, numbered: Numbered, anyNumber: boolean): boolean {
  const piece = pieces[at];
  const next = nextOf(pieces, end);
  const below = next === null ? undefined : pieces[next];
  if (!piece || next === null || !below) return false;
  if (below.kind === 'rule' && next === end + 1) return true;
  if (isMarked(piece.text) && numbered.get(next) === 1) return true;
  if (!standsAlone(pieces, at, anyNumber)) return false;
  if (/^[A-Z][A-Z '/&-]{2,44}:$/.test(piece.text.trim())) return leadsToLines(piece, below);
  if (anyNumber && !ROMAN.test(piece.text)) return numbered.get(next) === 1;
  return leadsToText(piece, below);
}

/** A title that is too long for one line goes on right below, in the same letters. */
function secondLine(pieces: readonly Line[], at: number, numbered: Numbered): boolean {
  const first = pieces[at];
  const second = pieces[at + 1];
  if (!first || !second || second.kind !== 'text' || second.gap > 0 || numbered.has(at + 1)) return false;
  if (isMarked(second.text) || isCapitals(first.text) !== isCapitals(second.text)) return false;
  return (
    second.zone === 'body' &&
    first.text.trim().length >= 30 &&
    (looksLikeHeading(second.text) || /^[A-Z]\S+$/.test(second.text))
  );
}

/** "BUSINESS CLASS TRAVEL:" above lines of prose; "JET FUEL:" above a table's row is none. */
const leadsToLines = (piece: Line, next: Line): boolean =>
  piece.gap > 0 &&
  next.kind === 'text' &&
  /^\s*\D/.test(next.text) &&
  next.text.trim().length > 40 &&
  !/\d\s{3,}\S*\d/.test(next.text);

/** In a text without numbers only capitals between blank lines, above a longer line, are a heading. */
function leadsToText(piece: Line, next: Line): boolean {
  if (!isCapitals(piece.text) || piece.text.trim().length > 45) return false;
  return (piece.gap > 0 || ROMAN.test(piece.text)) && next.gap > 0 && next.text.trim().length > 40;
}

/** What stands above has ended, with a blank line or a page break between. */
function standsAlone(pieces: readonly Line[], at: number, anyNumber: boolean): boolean {
  const piece = pieces[at];
  let before = at - 1;
  while (before >= 0 && PASSED_OVER.has(pieces[before]!.kind)) before--;
  const above = pieces[before];
  if (!piece || above?.zone !== 'body') return true;
  const last = above.text.at(-1) ?? '';
  const ended = '.:!?"\')]'.includes(last);
  if (piece.gap > 0) return ended || (anyNumber && above.text.trim().length < 50);
  if (before < at - 1) return ended;
  return (last === '.' || last === ')') && isKnownTitle(piece.text.trim());
}

/** Where a scan keeps no blank lines, a title is known by its words: "COMMENT", "MEETING WITH THE MINISTER". */
const isKnownTitle = (line: string): boolean =>
  line.length <= 40 &&
  (/^(?:SUMMARY|COMMENT|BACKGROUND|INTRODUCTION|CONCLUSIONS?|DISCUSSION)$/.test(line) || line.includes(' '));

/** The next piece that is neither blank nor furniture, or null. */
function nextOf(pieces: readonly Line[], at: number): number | null {
  const stop = Math.min(pieces.length, at + 30);
  for (let i = at + 1; i < stop; i++) if (!PASSED_OVER.has(pieces[i]!.kind)) return i;
  return null;
}
