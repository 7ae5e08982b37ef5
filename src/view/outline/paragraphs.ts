import { FURNITURE } from '../../cable/lines/kinds';
import type { Cable, CableDocument, Line, Paragraph, Range, Section } from '../../cable/model';
import { lastBegun } from '../codes/lastBegun';
import { linesIn } from '../linesIn';
import { nodeOf, type OutlineNode, rangeAround } from './node';
import { markOf, type Speech, shortened, spoken, spokenLevel, type Words, words } from './speech';

/** What a telegram's entries are made from. */
export interface Source {
  readonly document: CableDocument;
  readonly text: string;
  /** Where paragraphs begin whose marks cannot be read. */
  readonly unreadable: ReadonlySet<number>;
  /** Where marks stand that are above their telegram's classification. */
  readonly above: ReadonlySet<number>;
}

export function sourceOf(document: CableDocument, text: string): Source {
  const startsOf = (code: string) =>
    new Set(document.problems.filter((problem) => problem.code === code).map(({ range }) => range[0]));
  return {
    document,
    text,
    unreadable: startsOf('portion-unreadable'),
    above: startsOf('portion-above-classification'),
  };
}

/** Sections with their paragraphs, and the paragraphs that stand under no heading, in the order of the text. */
export function bodyNodes({ sections, paragraphs }: Cable, source: Source): OutlineNode[] {
  let at = 0;
  return sections.flatMap((section, i) => {
    const next = sections[i + 1]?.range[0] ?? Number.POSITIVE_INFINITY;
    const from = at;
    while ((paragraphs[at]?.range[0] ?? next) < next) at++;
    return sectionNodes(section, paragraphNodes(paragraphs.slice(from, at), source));
  });
}

/** A heading holds its paragraphs; without one they stand by themselves. */
function sectionNodes(section: Section, children: OutlineNode[]): OutlineNode[] {
  const { heading } = section;
  if (!heading) return children;
  const range = rangeAround([section, ...children]);
  return [nodeOf('section', [shortened(heading.text, 80)], range, { selectionRange: heading.range, children })];
}

/** Nests items under the paragraph, or the item, that holds them. */
function paragraphNodes(paragraphs: readonly Paragraph[], source: Source): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    let end = i + 1;
    while ((paragraphs[end]?.level ?? 0) > paragraph.level) end++;
    nodes.push(paragraphNode(paragraph, source, paragraphNodes(paragraphs.slice(i + 1, end), source)));
    i = end;
  }
  return nodes;
}

function paragraphNode(paragraph: Paragraph, source: Source, children: OutlineNode[]): OutlineNode {
  const { number, level, range } = paragraph;
  const kind = level > 1 ? 'item' : 'paragraph';
  const opening = openingWords(paragraph, source, children[0]?.range[0] ?? range[1]) || words(kind);
  const name = spoken(number, ...markSaid(paragraph, source), opening);
  const line = lastBegun(source.document.lines, range[0]);
  return nodeOf(kind, name, range, {
    detail: markDetail(paragraph),
    selectionRange: [range[0], Math.min(range[1], line?.range[1] ?? range[1])],
    children,
  });
}

/** The mark in words, with what is doubtful: a screen reader says the name of an entry, and not its detail. */
function markSaid({ portion, range }: Paragraph, { unreadable, above }: Source): Speech {
  if (!portion) return spoken(unreadable.has(range[0]) && words('mark cannot be read'));
  return spoken(
    words(spokenLevel(portion.level)),
    portion.certainty !== 'certain' && words('mark damaged'),
    above.has(portion.range[0]) && words("above the telegram's classification"),
  );
}

/** The mark as it is printed, where it does not stand before the words or is not the one that was read. */
function markDetail({ portion }: Paragraph): Speech {
  if (!portion) return [];
  if (portion.inherited) return [words('{0} entire text', markOf(portion.level))];
  return spoken(portion.certainty !== 'certain' && words('printed {0}', portion.text));
}

/** The text behind number and mark, up to the first item; empty when there is none. */
function openingWords({ range, portion }: Paragraph, source: Source, end: number): Words | string {
  const start = portion && !portion.inherited && portion.range[0] >= range[0] ? portion.range[1] : range[0];
  const text = printed(source, [start, Math.min(end, start + FAR)]);
  if (/^[\s.:)(—-]*[EI]NTIRE TEXT/i.test(text)) return words('entire text');
  return shortened(start > range[0] ? text.replace(/^[\s.:)]+/, '') : text.replace(NUMBER, ''));
}

/** An outline's name and a page break fit in so many characters. */
const FAR = 600;

// 7.   ¶7.   1).   A.   (A)   (1)   --   •
const NUMBER = /^\s*(?:¶\s*)?[-—•*]{0,3}\s*(?:\(?(?:\d{1,3}[A-Z]?|[A-Z]|[ivxIVX]{1,4})[.)•·,]{1,2})?\s*/;

/** What the drafter wrote in a range: a page break in a paragraph's first lines is none of its words. */
function printed({ document, text }: Source, [start, end]: Range): string {
  const lines = [lastBegun(document.lines, start), ...linesIn(document, [start + 1, end])];
  return lines
    .filter((line): line is Line => line !== undefined && !FURNITURE.has(line.kind))
    .map(({ range }) => text.slice(Math.max(start, range[0]), Math.min(end, range[1])))
    .join(' ');
}
