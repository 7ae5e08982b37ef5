import type { LineKind } from '../lines/kinds';
import type { Line } from '../lines/line';

/** An item inside a paragraph: "A.", "(1)", "--". */
export interface ListItem {
  readonly at: number;
  /** Letter or number; null for a dash or a bullet. */
  readonly number: string | null;
  /** 2 for the first style that a paragraph uses, 3 for the next inside it (format.md 2.5). */
  readonly level: number;
}

interface Mark {
  readonly at: number;
  readonly style: 'letter.' | '(letter)' | '(number)' | '(roman)' | 'dash';
  readonly number: string | null;
  readonly order: number;
  /** True when the line above ends in a colon. */
  readonly introduced: boolean;
}

/** The items among the pieces from `from` up to `to`, one paragraph's; levels by order of first appearance. */
export function itemsIn(pieces: readonly Line[], from: number, to: number): ListItem[] {
  const marks = marksIn(pieces, from, to);
  const open: { style: Mark['style']; order: number }[] = [];
  return marks.flatMap((mark, i) => {
    const depth = open.findIndex((list) => list.style === mark.style);
    const goesOn = depth >= 0 && (mark.order === 0 || mark.order === (open[depth]?.order ?? 0) + 1);
    if (!goesOn && !begins(marks, i)) return [];
    if (goesOn) open.length = depth + 1;
    else if (depth >= 0) open.length = depth;
    if (goesOn) open[depth] = { style: mark.style, order: mark.order };
    else open.push({ style: mark.style, order: mark.order });
    return [{ at: mark.at, number: mark.number, level: open.length + 1 }];
  });
}

/** A list begins with its first letter or number, and a second one follows: "A. M. SMITH" is no list. */
function begins(marks: readonly Mark[], i: number): boolean {
  const mark = marks[i];
  if (!mark) return false;
  if (mark.style === 'dash') return true;
  if (mark.order !== 1) return false;
  return mark.introduced || marks.slice(i + 1, i + 40).some((m) => m.style === mark.style && m.order === 2);
}

const ITEMS: ReadonlySet<LineKind> = new Set(['tick', 'subAlpha', 'subNum']);

function marksIn(pieces: readonly Line[], from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  let lastLetter = 0;
  let above = pieces[from - 1]?.text ?? '';
  for (let at = from; at < to; at++) {
    const piece = pieces[at];
    const mark = piece?.zone === 'body' && ITEMS.has(piece.kind) ? markOf(piece, at, lastLetter) : null;
    if (mark) marks.push({ ...mark, introduced: above.endsWith(':') });
    if (piece && piece.kind !== 'blank') above = piece.text;
    if (!mark) continue;
    if (mark.style === 'letter.' || mark.style === '(letter)') lastLetter = mark.order;
  }
  return marks;
}

const ROMAN: readonly string[] = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function markOf({ kind, fields }: Line, at: number, lastLetter: number): Omit<Mark, 'introduced'> | null {
  if (kind === 'tick') return { at, style: 'dash', number: null, order: 0 };
  const printed = (fields.a ?? fields.b ?? fields.n)?.text.toUpperCase();
  if (!printed) return null;
  if (/^\d/.test(printed)) return { at, style: '(number)', number: printed, order: Number(printed) };
  const order = printed.charCodeAt(0) - 64;
  const roman = ROMAN.indexOf(printed);
  if (roman > 0 && !(printed.length === 1 && order === lastLetter + 1))
    return { at, style: '(roman)', number: printed, order: roman };
  return { at, style: fields.a ? '(letter)' : 'letter.', number: printed, order };
}
