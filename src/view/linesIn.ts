import type { CableDocument, Line, Range } from '../cable/model';

/** The lines, and parts of lines, that begin in a range of the text. Binary search; the lines are sorted by start. */
export function linesIn({ lines }: Pick<CableDocument, 'lines'>, [start, end]: Range): readonly Line[] {
  return lines.slice(firstFrom(lines, start), firstFrom(lines, end));
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
