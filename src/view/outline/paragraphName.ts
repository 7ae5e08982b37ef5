import type { Paragraph, Range } from '../../cable/model';
import { FURNITURE } from '../../cable/model';
import { linesOver } from '../linesIn';
import type { Source } from './source';
import { beside, markOf, type Speech, shortened, spoken, spokenLevel, type Words, words } from './speech';

/** "1 (C) SUMMARY: THE MINISTER SAID"; a number that stands before words has its full stop: "A. VILLARZU". */
export function paragraphName(paragraph: Paragraph, source: Source, opening: Words | string): Words {
  const { number, level } = paragraph;
  const mark = markSaid(paragraph, source);
  const numbered = number && !mark && /\w$/.test(number) ? `${number}.` : number;
  return beside(numbered, mark, opening || words(level > 1 ? 'item' : 'paragraph'));
}

/** The mark as it is read, with its doubt in words: a screen reader says the name of an entry, and not its detail. */
function markSaid({ portion, range }: Paragraph, { unreadable, above }: Source): Words | string | null {
  if (!portion) return unreadable.has(range[0]) ? words('(mark unreadable)') : null;
  if (portion.inherited) return null;
  const mark = markOf(portion.level);
  if (portion.certainty !== 'certain') return words('({0}, damaged)', mark.slice(1, -1));
  return above.has(portion.range[0]) ? words("({0}, above the telegram's)", mark.slice(1, -1)) : mark;
}

/** The level in words; and the mark as it is printed, where it is not the one that was read, or is that of the whole text. */
export function paragraphDetail({ portion }: Paragraph, { above }: Source): Speech {
  if (!portion) return [];
  return spoken(
    words(spokenLevel(portion.level)),
    portion.inherited && words('entire text'),
    above.has(portion.range[0]) && words("above the telegram's classification"),
    portion.certainty !== 'certain' && words('printed {0}', portion.text),
  );
}

/** The text behind number and mark, up to the first item; empty when there is none. */
export function openingWords({ range, portion }: Paragraph, source: Source, end: number): Words | string {
  const start = portion && !portion.inherited && portion.range[0] >= range[0] ? portion.range[1] : range[0];
  const text = printed(source, [start, Math.min(end, start + FAR)]);
  if (/^[\s.:)(—-]*[EI]NTIRE TEXT/i.test(text)) return words('entire text');
  return shortened(start > range[0] ? text.replace(/^[\s.:)]+/, '') : text.replace(NUMBER, ''));
}

// 0   S • •   o - - -
/** Without a number, a mark or a single word of three letters. */
export const isSpeckle = ({ number, portion }: Paragraph, opening: Words | string): boolean =>
  !number && (!portion || portion.inherited) && typeof opening === 'string' && !/\p{L}{3}/u.test(opening);

/** An outline's name and a page break fit in so many characters. */
const FAR = 600;

// 7.   ¶7.   1).   A.   (A)   (1)   --   •
const NUMBER = /^\s*(?:¶\s*)?[-—•*]{0,3}\s*(?:\(?(?:\d{1,3}[A-Z]?|[A-Z]|[ivxIVX]{1,4})[.)•·,]{1,2})?\s*/;

/** What the drafter wrote in a range: a page break in a paragraph's first lines is none of its words. */
function printed({ document, text }: Source, [start, end]: Range): string {
  return linesOver(document, [start, end])
    .filter(({ kind }) => !FURNITURE.has(kind))
    .map(({ range }) => text.slice(Math.max(start, range[0]), Math.min(end, range[1])))
    .join(' ');
}
