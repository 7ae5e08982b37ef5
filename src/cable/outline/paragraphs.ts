import type { Cable, Paragraph, Section } from '../model';
import { nodeOf, type OutlineNode } from './node';
import { markOf, shortened, spoken, spokenLevel } from './speech';

/** Sections with their paragraphs, and the paragraphs that stand under no heading, in the order of the text. */
export function bodyNodes(cable: Cable, text: string): OutlineNode[] {
  return cable.sections.flatMap((section, i) => {
    const next = cable.sections[i + 1]?.range[0] ?? Number.POSITIVE_INFINITY;
    const inside = cable.paragraphs.filter(({ range }) => range[0] >= section.range[0] && range[0] < next);
    return sectionNodes(section, paragraphNodes(inside, text));
  });
}

/** A heading holds its paragraphs; without one they stand by themselves. */
function sectionNodes({ heading, range }: Section, children: OutlineNode[]): OutlineNode[] {
  if (!heading) return children;
  const end = Math.max(range[1], ...children.map((child) => child.range[1]));
  return [nodeOf('section', shortened(heading.text, 80), [range[0], end], { selectionRange: heading.range, children })];
}

/** Nests items under the paragraph, or the item, that holds them. */
function paragraphNodes(paragraphs: readonly Paragraph[], text: string): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    let end = i + 1;
    while ((paragraphs[end]?.level ?? 0) > paragraph.level) end++;
    nodes.push(paragraphNode(paragraph, text, paragraphNodes(paragraphs.slice(i + 1, end), text)));
    i = end;
  }
  return nodes;
}

function paragraphNode(paragraph: Paragraph, text: string, children: OutlineNode[]): OutlineNode {
  const { number, portion, level, range } = paragraph;
  const words = openingWords(paragraph, text, children[0]?.range[0] ?? range[1]);
  const name = spoken(
    number,
    portion && spokenLevel(portion.level),
    shortened(words || (level > 1 ? 'item' : 'paragraph')),
  );
  return nodeOf(level > 1 ? 'item' : 'paragraph', name, range, {
    detail: markDetail(paragraph),
    selectionRange: [range[0], Math.min(range[1], lineEnd(text, range[0]))],
    children,
  });
}

/** What a colour or a printed mark would say: doubt is shown as doubt, with the printed text beside the reading. */
function markDetail({ portion }: Paragraph): string {
  if (!portion) return '';
  if (portion.inherited) return `${markOf(portion.level)} entire text`;
  return portion.certainty === 'certain' ? '' : `read as ${markOf(portion.level)}, printed ${portion.text}`;
}

/** The text behind number and mark, up to the first item. */
function openingWords({ range, portion }: Paragraph, text: string, end: number): string {
  const start = portion && !portion.inherited && portion.range[0] >= range[0] ? portion.range[1] : range[0];
  const words = text.slice(start, Math.min(end, start + 240));
  if (/^[\s.:)(—-]*[EI]NTIRE TEXT/i.test(words)) return 'entire text';
  return start > range[0] ? words.replace(/^[\s.:)]+/, '') : words.replace(NUMBER, '');
}

// 7.   ¶7.   1).   A.   (A)   (1)   --   •
const NUMBER = /^\s*(?:¶\s*)?[-—•*]{0,3}\s*(?:\(?(?:\d{1,3}[A-Z]?|[A-Z]|[ivxIVX]{1,4})[.)•·,]{1,2})?\s*/;

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};
