import type { Paragraph, Portion, Range } from '../model';
import { FURNITURE, type Piece } from '../reading/pieces';
import { inlineHeading } from './headings';
import { itemsIn } from './listItems';
import type { Numbered } from './paragraphNumbers';
import { type MarkContext, readPortion } from './portionMarks';

/** What the body of one telegram was found to be made of. */
export interface Outline {
  readonly pieces: readonly Piece[];
  readonly numbered: Numbered;
  readonly headings: ReadonlySet<number>;
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
  let whole: Portion | null = null;
  return starts.flatMap((start, i) => {
    const piece = outline.pieces[start.at];
    if (!piece || start.level === 0) return [];
    const own = readPortion(piece, context);
    if (/^entireText/.test(piece.kind)) whole = own;
    const portion = own ?? (whole ? { ...whole, inherited: true } : null);
    const heading = inlineHeading(piece.fields.text?.text ?? piece.text.trim());
    const range: Range = [startOf(piece), endOf(outline.pieces, start.at, limitOf(outline.pieces, starts, i))];
    return [{ number: start.number, level: start.level, portion, heading, range }];
  });
}

function startsIn({ pieces, numbered, headings }: Outline): Start[] {
  const main = mainStarts(pieces, numbered, headings);
  return main.flatMap((start, i) => {
    if (start.level !== 1) return [start];
    const items = itemsIn(pieces, start.at + (start.number === null ? 0 : 1), main[i + 1]?.at ?? pieces.length);
    return [
      start,
      ...items.filter((item) => item.at !== start.at).map(({ at, number, level }) => ({ at, number, level })),
    ];
  });
}

/** Headings, numbered paragraphs, and blocks of text that bear no number because none has come yet. */
function mainStarts(pieces: readonly Piece[], numbered: Numbered, headings: ReadonlySet<number>): Start[] {
  const starts: Start[] = [];
  let inNumbered = false;
  let open = false;
  pieces.forEach((piece, at) => {
    if (piece.zone !== 'body') {
      if (!FURNITURE.has(piece.kind) && piece.kind !== 'blank') open = false;
      return;
    }
    const level = numbered.get(at);
    if (headings.has(at)) [inNumbered, open] = [false, false];
    else if (level === 1) [inNumbered, open] = [true, true];
    if (headings.has(at)) starts.push({ at, level: 0, number: null });
    else if (level)
      starts.push({ at, level, number: `${piece.fields.num?.text ?? ''}${piece.fields.sub?.text ?? ''}` || null });
    else if (!inNumbered && isText(piece) && (!open || piece.gap > 0)) {
      starts.push({ at, level: 1, number: null });
      open = true;
    }
  });
  return starts;
}

const isText = ({ kind, text }: Piece): boolean =>
  !FURNITURE.has(kind) && !/^(?:blank|rule|blankhyphen|smart|ocNote|noise)$/.test(kind) && /[A-Za-z]{2}/.test(text);

/** The first non-blank character of a line. */
export const startOf = ({ range, text }: Piece): number => range[0] + Math.max(0, text.search(/\S/));

/** The place of the piece before which a paragraph must end: the next start of the same or a higher level. */
function limitOf(pieces: readonly Piece[], starts: readonly Start[], i: number): number {
  const level = starts[i]?.level ?? 1;
  for (let j = i + 1; j < starts.length; j++)
    if ((starts[j]?.level ?? 0) <= level) return starts[j]?.at ?? pieces.length;
  return pieces.length;
}

/** The end of the last line of text before `limit`; page furniture at the end is left out, inside it stays. */
function endOf(pieces: readonly Piece[], at: number, limit: number): number {
  let end = pieces[at]?.range[1] ?? 0;
  for (let i = at + 1; i < limit; i++) {
    const piece = pieces[i];
    if (!piece) break;
    if (piece.zone === 'body' && piece.kind !== 'blank' && !FURNITURE.has(piece.kind)) end = piece.range[1];
  }
  return end;
}
