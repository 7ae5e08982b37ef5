import { within } from '../fields/words';
import type { Line } from '../lines/line';
import type { Portion } from '../model';
import { CLASSIFICATION_WORDS, levelOfMark } from '../words/levels';

const LEVEL = [...Object.keys(CLASSIFICATION_WORDS), 'LOU', 'SBU'].join('|');

// 1. BEGIN UNCLASSIFIED. ACCORDING TO THE MINISTRY
const BEGINS = new RegExp(`^\\s*(?:\\d{1,3}\\.\\s*)?(?<mark>BEGIN\\s+(?<level>${LEVEL}))(?![A-Z])`, 'd');
// AND THAT WAS ALL. END UNCLASSIFIED.
const ENDS = new RegExp(`\\bEND\\s+(?:OF\\s+)?(?:${LEVEL})(?![A-Z])`);

/** True for a line that says nothing but which level begins: it is no heading. */
export const isSwitch = (text: string): boolean => text.trim().length < 40 && BEGINS.test(text);

/**
 * The level that words in the text set for each piece, "BEGIN UNCLASSIFIED" up to "END UNCLASSIFIED": its own on the line
 * that says so, handed down to what follows (format.md 2.2; before 1979 the only way to mark a part of the text).
 */
export function portionSwitches(pieces: readonly Line[]): readonly (Portion | null)[] {
  let open: Portion | null = null;
  return pieces.map((piece) => {
    if (piece.zone !== 'body' && piece.kind !== 'noise') return open; // a body without header may begin with one
    const begun = switchIn(piece);
    const here: Portion | null = begun ?? open;
    if (begun) open = { ...begun, inherited: true };
    if (open && ENDS.test(piece.text)) open = null;
    return here;
  });
}

function switchIn({ text, range }: Line): Portion | null {
  if (!text.includes('BEGIN')) return null;
  const found = BEGINS.exec(text);
  const place = found?.indices?.groups?.mark;
  const level = levelOfMark(found?.groups?.level ?? '');
  if (!found || !place || !level) return null;
  const mark = found.groups?.mark ?? '';
  return { level, text: mark, certainty: 'certain', inherited: false, range: within({ text, range }, ...place) };
}
