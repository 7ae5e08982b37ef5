import type { Cable, CableDocument, Level, Line, Paragraph, Ranged } from '../cable/model';
import { FURNITURE } from '../cable/reading/pieces';
import { linesIn } from './linesIn';

/** Lines that follow each other and are of one level, by the mark of their paragraph or by a mark for the whole text. */
export interface PortionRun extends Ranged {
  readonly level: Level;
}

/**
 * The runs of marked lines, in the order of the text. An item that bears a mark is of its own level, one that bears none of
 * its paragraph's; page breaks and blank lines between paragraphs are of none.
 */
export function portionRunsIn(document: CableDocument): PortionRun[] {
  return document.cables.flatMap((cable) => runsIn(cable, document));
}

function runsIn({ paragraphs, range: whole }: Cable, document: CableDocument): PortionRun[] {
  const levels = new Map<Line, Level>();
  for (const { portion, range } of inwards(paragraphs)) {
    if (!portion) continue;
    for (const line of linesIn(document, range)) if (isText(line)) levels.set(line, portion.level);
  }
  return joined(linesIn(document, whole), levels);
}

/** A paragraph comes before its items, so that theirs is the last word. */
const inwards = (paragraphs: readonly Paragraph[]): Paragraph[] => [...paragraphs].sort((a, b) => a.level - b.level);

const isText = ({ kind }: Line): boolean => kind !== 'blank' && !FURNITURE.has(kind);

function joined(lines: readonly Line[], levels: ReadonlyMap<Line, Level>): PortionRun[] {
  const runs: PortionRun[] = [];
  let before: Level | undefined;
  for (const line of lines) {
    const level = levels.get(line);
    const goesOn = level === before ? runs.at(-1) : undefined;
    before = level;
    if (!level) continue;
    if (goesOn) runs.pop();
    runs.push({ level, range: [goesOn?.range[0] ?? line.range[0], line.range[1]] });
  }
  return runs;
}
