import { FURNITURE } from '../lines/kinds';
import type { Line } from '../lines/line';

/** A line that may begin a numbered paragraph. */
export interface Candidate {
  /** Place of its piece in the list that was given. */
  readonly at: number;
  readonly number: number;
  /** True for "8A.", which stands beside 8 and is not counted. */
  readonly lettered: boolean;
  /** The first letters of its text: a page that was scanned twice shows them again. Told when somebody asks. */
  readonly letters: string;
  /** True for the row of a table: "2. IV'S REFUSED   31   40   45", an item of its paragraph. */
  readonly row: boolean;
  /** True for a number without its full stop. */
  readonly bare: boolean;
  /** How much it looks like one, by itself: the sequence has the last word. */
  readonly strength: number;
}

/** So many paragraphs are rare: a number from here on is a year or a figure, unless the one before it is there too. */
const RARE = 200;

/** The candidates among the pieces of one telegram, in order. */
export function candidatesIn(pieces: readonly Line[]): Candidate[] {
  const found: Candidate[] = [];
  const met = new Set<number>();
  let before: Line | null = null;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const number = piece.row.numbered && piece.zone === 'body' ? Number(piece.fields.num?.text) : 0;
    if (number > 0 && (number < RARE || met.has(number - 1))) {
      met.add(number);
      const lettered = piece.fields.sub !== undefined;
      const row = TABLE_ROW.test(piece.text);
      found.push({
        at,
        number,
        lettered,
        get letters() {
          return lettersOf(piece);
        },
        row,
        bare: piece.kind === 'paraBare',
        strength: strengthOf(piece, before),
      });
    }
    if (piece.kind !== 'blank') before = piece;
  }
  return found;
}

// 1. IV'S ISSUED        670     600     625     650
// 27. NIV FEES COLLECTED    $98     $120   $150     $150
const TABLE_ROW = /\S {2,20}\$?\d[\d,.]{0,9}%?(?: {1,20}\$?\d[\d,.]{0,9}%?){1,12}\s*$/;

const lettersOf = ({ fields, text }: Line): string =>
  (fields.text?.text ?? text)
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 32)
    .toUpperCase();

/** Prose has words; a line of a scan without one is a stain: "• S.". */
const WORD = /[A-Za-z]{2}/;

/** Marks and blank lines speak for a paragraph; wrapped prose, figures and a loose form speak against it. */
function strengthOf(piece: Line, before: Line | null): number {
  const text = piece.fields.text?.text ?? '';
  let strength = 1;
  if (piece.fields.mark) strength += 2;
  if (piece.gap > 0 || !before || before.zone !== 'body' || FURNITURE.has(before.kind)) strength += 1;
  else if (WORD.test(before.text) && !/[.:!?)"'-]\s*$/.test(before.text)) strength -= 1;
  if (/^[\s\d.,$%()-]*$/.test(text) && piece.kind === 'para') strength -= 2;
  if (/^[a-z]/.test(text)) strength -= 1;
  if (piece.kind === 'paraLoose') strength -= 1.5;
  if (piece.kind === 'paraBare') strength -= 3;
  return strength;
}
