import type { Cable, Line, Paragraph } from '../../cable/model';
import { kindsWhere } from '../../cable/model';
import { rankOf } from '../../cable/words/levels';
import { spokenLevel } from '../../view/outline/speech';
import { counted } from '../words';
import { type Asked, isIn } from './asked';
import { type FactGroup, fact, group } from './fact';

/** How long the text is, how its paragraphs are marked, who signed it, and what does not agree in it. */
export function contents(asked: Asked): FactGroup | null {
  const { cable, lines, problems } = asked;
  const numbered = cable.paragraphs.filter(({ level, number }) => level === 1 && number !== null);
  return group(
    'Text',
    fact('Pages', pagesOf(cable, lines)),
    fact('Paragraphs', numbered.length > 0 && counted(numbered.length, 'numbered paragraph')),
    fact('By mark', ...byMark(numbered)),
    fact('Headings', ...cable.sections.flatMap(({ heading }) => (heading ? [heading.text] : []))),
    fact('Signed', cable.signature?.text),
    fact('Findings', ...problems.filter(({ range }) => isIn(cable, range)).map(({ message }) => message)),
  );
}

const PAGES = kindsWhere(({ number }) => number === 'page');

/** The highest number that its page lines bear: sections count anew, so this is what is printed, not a sum. */
function pagesOf(cable: Cable, lines: readonly Line[]): string | null {
  const pages = lines.filter(({ kind, range }) => PAGES.has(kind) && isIn(cable, range));
  const last = Math.max(0, ...pages.map(({ fields }) => Number(fields.page?.text)).filter(Number.isFinite));
  return last ? `up to page ${last}, by the page lines` : null;
}

/** "Secret: 1 paragraph", the highest first; marks handed down by the whole text's are told as such. */
function byMark(paragraphs: readonly Paragraph[]): string[] {
  const marked = paragraphs.flatMap(({ portion }) => (portion ? [portion] : []));
  const levels = [...new Set(marked.map(({ level }) => level))].sort((a, b) => rankOf(b) - rankOf(a));
  const said = levels.map((level) => {
    const same = marked.filter((portion) => portion.level === level);
    const notes = [
      note(same.filter(({ inherited }) => inherited).length, same.length, 'by the mark of the whole text'),
      note(same.filter(({ certainty }) => certainty !== 'certain').length, same.length, 'read through damage'),
    ].filter(Boolean);
    return `${spokenLevel(level)}: ${[counted(same.length, 'paragraph'), ...notes].join(', ')}`;
  });
  const bare = paragraphs.length - marked.length;
  return marked.length && bare ? [...said, `without a mark: ${counted(bare, 'paragraph')}`] : said;
}

const note = (some: number, all: number, what: string): string =>
  some === 0 ? '' : some === all ? what : `${some} of them ${what}`;
