import type { Cable, CableDocument, Level, Line, Paragraph, Range, Ranged } from '../cable/model';
import { PASSED_OVER } from '../cable/model';
import { linesIn, linesOver } from './linesIn';

/** Lines that follow each other and are of one level, by the mark of their paragraph or by a mark for the whole text. */
export interface PortionRun extends Ranged {
  readonly level: Level;
  /** Where its lines begin that a reader finds the level at: the first of each paragraph, and the first of another level. */
  readonly heads: readonly number[];
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
  const heads = new Set<Line>();
  for (const { portion, level, range } of inwards(paragraphs)) {
    if (!portion) continue;
    const lines = linesOver(document, range).filter(isText);
    for (const line of lines) levels.set(line, portion.level);
    if (level === 1 && lines[0]) heads.add(lines[0]);
  }
  return joined(linesIn(document, whole), levels, heads);
}

/** A paragraph comes before its items, so that theirs is the last word. */
const inwards = (paragraphs: readonly Paragraph[]): Paragraph[] => [...paragraphs].sort((a, b) => a.level - b.level);

const isText = ({ kind }: Line): boolean => !PASSED_OVER.has(kind);

function joined(lines: readonly Line[], levels: ReadonlyMap<Line, Level>, begin: ReadonlySet<Line>): PortionRun[] {
  const runs: { level: Level; range: Range; heads: number[] }[] = [];
  let before: Level | undefined;
  for (const line of lines) {
    const level = levels.get(line);
    const last = runs.at(-1);
    const heads = level !== last?.level || begin.has(line) ? [line.range[0]] : [];
    if (level && level === before && last) {
      last.range = [last.range[0], line.range[1]];
      last.heads.push(...heads);
    } else if (level) runs.push({ level, range: line.range, heads });
    before = level;
  }
  return runs;
}
