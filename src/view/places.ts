import type { Cable, CableDocument, Paragraph, Section } from '../cable/model';
import { rankOf } from '../cable/words/levels';
import { firstTo, lastFrom } from './ranges';

/** The cable in which an offset lies, or null. */
export function cableAt({ cables }: CableDocument, offset: number): Cable | null {
  const cable = firstTo(cables, offset);
  return cable && cable.range[0] <= offset ? cable : null;
}

/** The numbered paragraph in which an offset lies: an item of its list belongs to it. */
export function numberedParagraphAt(document: CableDocument, offset: number): Paragraph | null {
  const cable = cableAt(document, offset);
  const paragraph = cable && lastFrom(numberedIn(cable), offset);
  return paragraph && offset <= paragraph.range[1] ? paragraph : null;
}

const numbered = new WeakMap<Cable, readonly Paragraph[]>();

/** The paragraphs of the first level; they are asked for at each step of the cursor, and for each note. */
export function numberedIn(cable: Cable): readonly Paragraph[] {
  const known = numbered.get(cable) ?? cable.paragraphs.filter(({ level }) => level === 1);
  numbered.set(cable, known);
  return known;
}

/** Where a reader can go from an offset. */
export type Step = 'nextParagraph' | 'previousParagraph' | 'nextSection' | 'previousSection' | 'nextHigherParagraph';

/** The offset that a step leads to, or null at the end: paragraphs of the first level, or headings, in the order of the text. */
export function stepFrom(document: CableDocument, offset: number, step: Step): number | null {
  const starts = startsFor(document, offset, step).sort((a, b) => a - b);
  const back = step.startsWith('previous');
  return (back ? starts.findLast((start) => start < offset) : starts.find((start) => start > offset)) ?? null;
}

function startsFor(document: CableDocument, offset: number, step: Step): number[] {
  const paragraphs = document.cables.flatMap(numberedIn);
  if (step.endsWith('Section')) return headedSections(document).map(({ range }) => range[0]);
  if (step !== 'nextHigherParagraph') return paragraphs.map(({ range }) => range[0]);
  const here = numberedParagraphAt(document, offset)?.portion;
  const rank = here ? rankOf(here.level) : -1;
  return paragraphs.filter(({ portion }) => portion && rankOf(portion.level) > rank).map(({ range }) => range[0]);
}

const headedSections = ({ cables }: CableDocument): Section[] =>
  cables.flatMap((cable) => cable.sections).filter((s) => s.heading);
