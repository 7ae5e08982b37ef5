import type { CableDocument, Line } from '../../cable/model';
import { kindsWhere } from '../../cable/model';
import type { Code } from './code';
import { attached, found } from './found';
import { lastBegun } from './lastBegun';

/** Kinds of lines that hold prose. */
const PROSE = kindsWhere(({ prose }) => prose === true);

// THE GOB'S NOTE (MFA NO. 12) WAS TOLD TO EUR/WE. - but not the debris of a scan: PLA,E or SOV.ik'r,
// nor a firm's name: ALFA & CIA., KATTAN Y CIA.
const WORD =
  /(?<=^|[\s(["“']|--)(?<!\s[&YE] )[A-Z][A-Z0-9]*(?:[&/-][A-Z0-9]+){0,4}(?=(?:['’]S)?[)\]"”'’]{0,2}[.,:;!?]?[)\]"”'’]{0,2}(?:--|\s|$))/g;

/**
 * The capital words of the prose, in the order of the text: they may be abbreviations. Which of them are is for the shelf to
 * say, since telegrams are printed in capitals throughout. `text` is the text that the document was read from.
 */
export function abbreviationsIn(document: CableDocument, text: string): readonly Code[] {
  const codes = known.get(document) ?? document.lines.flatMap((line) => wordsOf(line, document, text));
  known.set(document, codes);
  return codes;
}

/** A document never changes, and neither do its words; they are asked for at each step of the cursor. */
const known = new WeakMap<CableDocument, readonly Code[]>();

/** The capital word of the prose at a place, its end included; null when there is none. */
export function abbreviationAt(document: CableDocument, text: string, offset: number): Code | null {
  const line = lastBegun(document.lines, offset);
  const words = line ? wordsOf(line, document, text) : [];
  return words.find(({ range }) => range[0] <= offset && offset <= range[1]) ?? null;
}

function wordsOf({ kind, range }: Line, { cables }: CableDocument, text: string): Code[] {
  if (!PROSE.has(kind)) return [];
  return [...text.slice(...range).matchAll(WORD)].flatMap((match) => {
    const [word] = match;
    const start = range[0] + match.index;
    return word.length > 1 ? [attached(found('abbreviation', word, [start, start + word.length], null), cables)] : [];
  });
}
