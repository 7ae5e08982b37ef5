import { PASSED_OVER } from '../lines/kinds';
import type { Line } from '../lines/line';
import type { Paragraph, Portion, Range } from '../model';
import type { Headings } from './headings';
import { inlineHeading } from './inlineHeading';
import { itemsIn } from './listItems';
import type { Numbered } from './paragraphNumbers';
import { type MarkContext, readPortion } from './portionMarks';
import { portionSwitches } from './portionSwitches';

/** What the body of one telegram was found to be made of. */
export interface Outline {
  readonly pieces: readonly Line[];
  readonly numbered: Numbered;
  readonly headings: Headings;
}

/** Where something begins: a paragraph, an item, or a heading that ends what came before. */
interface Start {
  readonly at: number;
  readonly level: number; // 0 for a heading
  readonly number: string | null;
}

/** The paragraphs in the order of the text; items of lists follow the paragraph that holds them and lie inside its range. */
export function buildParagraphs(outline: Outline, context: MarkContext): Paragraph[] {
  const starts = startsIn(outline);
  const switches = portionSwitches(outline.pieces);
  let handedDown: Portion | null = null;
  return starts.flatMap((start, i) => {
    const piece = outline.pieces[start.at];
    if (!piece || start.level === 0) return [];
    const own = readPortion(piece, context);
    if (piece.kind === 'entireText' || piece.kind === 'entireTextX') handedDown = own;
    const portion = own ?? switches[start.at] ?? (handedDown ? { ...handedDown, inherited: true } : null);
    const heading = inlineHeading(piece.fields.text?.text ?? piece.text.trim());
    const range: Range = [startOf(piece), endOf(outline.pieces, start.at, limitOf(outline.pieces, starts, i))];
    return [{ number: start.number, level: start.level, portion, heading, range }];
  });
}

/**
 * Headings and numbered paragraphs cut the text into spans; in each span come its blocks without a number, if none has come
 * yet, and the items of its lists.
 */
function startsIn({ pieces, numbered, headings }: Outline): Start[] {
  const paragraphs = [...numbered].flatMap(([at, level]) => (level === 1 ? [at] : []));
  const cuts = [...new Set([...paragraphs, ...headings.keys()])].sort((a, b) => a - b);
  const spans = cuts[0] === 0 ? cuts : [0, ...cuts];
  return spans.flatMap((from, i) => {
    const to = spans[i + 1] ?? pieces.length;
    const head = headOf(pieces, from, numbered, headings);
    const body = head.length ? (headings.get(from) ?? from) + 1 : from;
    const items = itemsOf(pieces, body, to, numbered);
    const first = items[0]?.at ?? to;
    const blocks = head[0]?.level === 1 ? [] : blocksIn(pieces, body, first);
    return [...head, ...blocks, ...items];
  });
}

function headOf(pieces: readonly Line[], at: number, numbered: Numbered, headings: Headings): Start[] {
  if (headings.has(at)) return [{ at, level: 0, number: null }];
  return numbered.get(at) === 1 ? [{ at, level: 1, number: numberOf(pieces[at]) }] : [];
}

const numberOf = (piece: Line | undefined): string | null =>
  `${piece?.fields.num?.text ?? ''}${piece?.fields.sub?.text ?? ''}` || null;

/** Lettered and dashed items, and numbers that restart inside the paragraph. */
function itemsOf(pieces: readonly Line[], from: number, to: number, numbered: Numbered): Start[] {
  const inner: Start[] = [];
  for (let at = from; at < to; at++)
    if (pieces[at]?.row.numbered && numbered.get(at) === 2) inner.push({ at, level: 2, number: numberOf(pieces[at]) });
  const items = itemsIn(pieces, from, to).map((item) => ({
    ...item,
    level: item.level + (inner.length && (inner[0]?.at ?? 0) < item.at ? 1 : 0),
  }));
  return [...inner, ...items].sort((a, b) => a.at - b.at);
}

/** Blocks between blank lines, or between headers of sections, that bear no number. */
function blocksIn(pieces: readonly Line[], from: number, to: number): Start[] {
  const starts: Start[] = [];
  let begins: ((piece: Line, above: Line) => boolean) | null = null;
  let above: Line | null = null;
  for (let at = from; at < to; at++) {
    const piece = pieces[at];
    if (!piece || PASSED_OVER.has(piece.kind)) continue;
    if (piece.zone !== 'body') above = null;
    else if (isText(piece)) {
      begins ??= blockStarts(pieces.slice(from, to));
      if (!above || begins(piece, above)) starts.push({ at, level: 1, number: null });
      above = piece;
    }
  }
  return starts;
}

/** A blank line begins a block; where a scan sets one after each line, a second one does, or the end of a sentence. */
function blockStarts(pieces: readonly Line[]): (piece: Line, above: Line) => boolean {
  const lines = pieces.filter((piece) => piece.zone === 'body' && isText(piece));
  const spaced = lines.length > 6 && lines.filter(({ gap }) => gap > 0).length > lines.length * 0.8;
  if (!spaced) return ({ gap }) => gap > 0;
  const width = Math.max(...lines.slice(0, 400).map(({ text }) => text.length));
  return ({ gap }, above) => gap > 1 || (gap > 0 && /[.!?"]$/.test(above.text) && above.text.length < width * 0.7);
}

const isText = ({ row, text }: Line): boolean => row.zone === 'body' && !row.bare && /[A-Za-z]{2}/.test(text);

/** The first non-blank character of a line. */
export const startOf = ({ range, text }: Line): number => range[0] + Math.max(0, text.search(/\S/));

/** The place of the piece before which a paragraph must end: the next start of the same or a higher level. */
function limitOf(pieces: readonly Line[], starts: readonly Start[], i: number): number {
  const level = starts[i]?.level ?? 1;
  for (let j = i + 1; j < starts.length; j++)
    if ((starts[j]?.level ?? 0) <= level) return starts[j]?.at ?? pieces.length;
  return pieces.length;
}

/** The end of the last line of text before `limit`; page furniture and rules at the end are left out, inside they stay. */
function endOf(pieces: readonly Line[], at: number, limit: number): number {
  let end = pieces[at]?.range[1] ?? 0;
  for (let i = at + 1; i < limit; i++) {
    const piece = pieces[i];
    if (!piece) break;
    if (piece.zone === 'body' && !piece.row.bare && !piece.row.furniture) end = piece.range[1];
  }
  return end;
}
