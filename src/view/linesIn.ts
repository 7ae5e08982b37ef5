import type { CableDocument, Line, Range } from '../cable/model';
import { lastBegun } from './codes/lastBegun';

/** The lines, and parts of lines, that begin in a range of the text. Binary search; the lines are sorted by start. */
export function linesIn({ lines }: Pick<CableDocument, 'lines'>, [start, end]: Range): readonly Line[] {
  return lines.slice(firstFrom(lines, start), firstFrom(lines, end));
}

/** The lines over which a range runs: the one in which it begins, be it behind blanks, and those that begin in it. */
export function linesOver(document: Pick<CableDocument, 'lines'>, [start, end]: Range): readonly Line[] {
  const begun = lastBegun(document.lines, start);
  return linesIn(document, [begun?.range[0] ?? start, end]);
}

/** The place of the first line that begins at an offset or after it. */
function firstFrom(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.range[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
