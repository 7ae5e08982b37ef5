import type { Cable, CableDocument, Range } from '../cable/model';
import { linesIn } from './linesIn';

/** What only the whole text can tell: a title that stands on no list of titles, a mark that one line alone does not show. */
export type Coloured = 'heading' | 'portion';

/** A part of one line with what it is. */
export interface Colour {
  readonly range: Range;
  readonly is: Coloured;
}

/** The headings and portion marks of a file, in the order of the text, each on one line. */
export function coloursIn(document: CableDocument): Colour[] {
  const found = document.cables.flatMap((cable) => [...headings(cable), ...portions(cable)]);
  return found
    .flatMap((colour) => onOneLine(document, colour))
    .sort((a, b) => a.range[0] - b.range[0])
    .filter(({ range }, i, all) => i === 0 || range[0] >= (all[i - 1]?.range[1] ?? 0));
}

const headings = ({ sections }: Cable): Colour[] =>
  sections.flatMap(({ heading }) => (heading ? [{ range: heading.range, is: 'heading' as const }] : []));

/** Those that are printed there; the mark of the whole text stands once. */
const portions = ({ paragraphs }: Cable): Colour[] =>
  paragraphs.flatMap(({ portion }) =>
    portion && !portion.inherited ? [{ range: portion.range, is: 'portion' as const }] : [],
  );

/** A heading of two lines is coloured line by line. */
function onOneLine(document: CableDocument, { range: [start, end], is }: Colour): Colour[] {
  const breaks = linesIn(document, [start + 1, end]).map(({ range }) => range);
  const starts = [start, ...breaks.map(([from]) => from)];
  const ends = starts.map((_, i) => starts[i + 1] ?? end);
  return starts.map((from, i) => ({ range: [from, ends[i] ?? end] as const, is }));
}
