import type { Furniture, Paragraph, Reference } from '../model';
import { folded } from './words';
import { fullYear } from './years';

/**
 * Cables that the prose cites, "REF A" and "STATE 195756". A word before a number is only taken for a station when the
 * header names it, or for the Department itself: prose is full of words before numbers. Page lines cite nothing.
 */
export function readCitations(
  text: string,
  paragraphs: readonly Paragraph[],
  furniture: readonly Furniture[],
  stations: ReadonlySet<string>,
): Reference[] {
  const names = [...new Set([...stations, 'STATE'])].filter((name) => /^[A-Z][A-Z .'-]+$/.test(name));
  const pattern = new RegExp(
    `(?<![A-Z]|(?:GE|\\d OF)\\s+(?:\\d\\d\\s+)?)(?:((?:19|20)?\\d{2}) )?(${names.map(escaped).join('|')})\\s+(\\d{3,6})(?![\\d.,]\\d|\\d|\\s+\\d\\d OF\\b)`,
    'g',
  ); // no page line, however torn: PAGE 04 "*". USNATO 05508 04 OF     DGE 02 STATE 3276; no section line: SECTION 01 OF 03 MOSCOW 13538
  return paragraphs
    .filter((p) => p.level === 1)
    .flatMap(({ range }) => [...text.slice(...range).matchAll(pattern)].map((found) => citationAt(found, range[0])))
    .filter(({ range }) => !furniture.some((line) => line.range[0] < range[1] && range[0] < line.range[1]));
}

const escaped = (name: string): string => name.replace(/[.]/g, '\\.').replace(/ /g, '\\s+');

function citationAt(found: RegExpMatchArray, start: number): Reference {
  const [whole, year, post = '', number = ''] = found;
  const at = start + (found.index ?? 0);
  const full = year ? fullYear(year) : null;
  return { label: null, text: folded(whole), post: folded(post), number, year: full, range: [at, at + whole.length] };
}
