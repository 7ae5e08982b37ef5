import { POST_NAMES } from '../words/postNames';
import { type CitedNumber, SHORTEST_IN } from './numbers';
import { ownerOf, seriesOf } from './series';

// Most numbers of a text cite nothing, and the one word before them tells: "ABOUT 300", "THE 14". Only where that word may end
// what cites are the words before it looked at.

/** Words for a telegram, captions that stand before its number, and words for a number. */
const ENDS: ReadonlySet<string> = new Set(
  'TELEGRAM CABLE MESSAGE MSG WIRE NODIS EXDIS LIMDIS NIACT PRIORITY SECRET NO NUMBER DEPT DEPARTMENT WASHINGTON S'.split(
    ' ',
  ),
);

/** "PAZ" of "LA PAZ", for each name. */
export const lastWordsOf = (names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(Array.from(names, (name) => /[A-Z]*$/.exec(name)![0]));

const POSTS = lastWordsOf(POST_NAMES);

/** Whether the word before a number may end what cites it; a word with letters beyond ASCII may. */
export function endsInCiting(text: string, { start: at, digits }: CitedNumber, names: ReadonlySet<string>): boolean {
  let end = at;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  const before = text.charCodeAt(start - 1);
  if (start === end) return end > 0 && (before > 127 || text[end - 1] === '#' || text[end - 1] === '.');
  const word = text.slice(start, end).toUpperCase();
  if (word === 'IN' && !names.has(word)) return digits.length >= SHORTEST_IN;
  return before > 127 || mayEnd(word, names);
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** In the singular, a plural, or behind RE: "REEMBTELS". */
const mayEnd = (word: string, names: ReadonlySet<string>): boolean =>
  POSTS.has(word) ||
  names.has(word) ||
  ENDS.has(word.endsWith('S') && word.length > 1 ? word.slice(0, -1) : word) ||
  ENDS.has(word) ||
  /TELS?$/.test(word) ||
  word === 'WASH' ||
  seriesOf(word) !== null ||
  ownerOf(word) !== null;
