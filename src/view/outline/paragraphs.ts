import type { Cable, Paragraph, Section } from '../../cable/model';
import { lastBegun } from '../codes/lastBegun';
import { nodeOf, type OutlineNode, rangeAround } from './node';
import { isSpeckle, openingWords, paragraphDetail, paragraphName } from './paragraphName';
import type { Source } from './source';
import { shortened } from './speech';

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
  const { level, range } = paragraph;
  const opening = openingWords(paragraph, source, children[0]?.range[0] ?? range[1]);
  const kind = isSpeckle(paragraph, opening) ? 'speckle' : level > 1 ? 'item' : 'paragraph';
  const line = lastBegun(source.document.lines, range[0]);
  return nodeOf(kind, [paragraphName(paragraph, source, opening)], range, {
    detail: paragraphDetail(paragraph, source),
    selectionRange: [range[0], Math.min(range[1], line?.range[1] ?? range[1])],
    children,
  });
}
