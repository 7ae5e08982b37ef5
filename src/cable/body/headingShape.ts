import { INLINE_HEADINGS } from './inlineHeading';

export const isCapitals = (text: string): boolean => text === text.toUpperCase();

const MARK = /^\s*\((?:TS|S|C|U|SBU|LOU|FOUO)(?:\/{1,2}[A-Z]+)*\)\s+(?=\S)/;

/** "(SBU) Prosecutors Under Fire": a mark without a number speaks for a heading. */
export const isMarked = (text: string): boolean => MARK.test(text);

/** What ends a part of the text, an aside in brackets, a page of a scan, a citation, letters of a stamp, a row of a table. */
const OTHER =
  /\bEND (?:OF )?[A-Z]+$|^(?:END|UNQUOTE)\b|^[([]|^page\b|\bETC\.|^(?:REFS?\W+)?[A-Z][A-Z .]* \d{3,6}\b(?: \([A-Z]+\))?\W*V?$|^(?!.*[A-Z]{3})|\S\s{3,}\S+(?: \S+)*\s{3,}\S/i;

/** Short, in capitals or title case, without the full stop of a sentence. */
export function looksLikeHeading(text: string): boolean {
  const line = text.trim().replace(MARK, '');
  if (line.length < 3 || line.length > 72 || '.,;•·'.includes(line.at(-1)!) || '-•'.includes(line[0]!)) return false;
  if (!/[A-Za-z"']/.test(line) || OTHER.test(line)) return false;
  if ((line.match(/\b\d+(?:\.\d+)?\b/g)?.length ?? 0) > 1 || (line.endsWith(':') && leadsIn(line))) return false;
  if (isCapitals(line)) return /[A-Z].*[A-Z].*[A-Z]/.test(line);
  return line.length > 5 && line.split(/\s+/).every((word) => /^[^a-z]/.test(word) || word.length <= 4);
}

// MRS. SAMPLE WILL BE GREETED BY:
// DECLARE:
// SENOR EMBAJADOR:
const LEADS_IN =
  /\b(?:WILL|SHALL|IS|ARE|WAS|WERE|HAS|HAVE|BY(?=:$)|AS(?=:$)|FOLLOWS?|FOLLOWING|REQUIRES?|INCLUDES?|SAID|SAYS|STATED)\b|^(?:DEAR|SENOR|EXCELLENCY|MR|MRS|SIR)\b/i;

/** A sentence or a salutation that ends in a colon, or a single word that is no usual label. */
function leadsIn(line: string): boolean {
  const label = line.slice(0, -1).toUpperCase();
  return LEADS_IN.test(line) || !(label.includes(' ') || INLINE_HEADINGS.includes(label));
}
