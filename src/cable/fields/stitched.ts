import type { Range, Text } from '../model';

/** A field that runs over several lines, as one text whose places are still known. */
export interface Stitched {
  readonly text: string;
  /** The range in the file of a part of `text`. */
  rangeOf(from: number, to: number): Range;
}

/** Joins the lines of a field with single blanks. */
export function stitch(lines: readonly Text[]): Stitched {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    if (text) text += ' ';
    starts.push(text.length);
    text += line.text;
  }
  const placeOf = (at: number): number => {
    let i = starts.length - 1;
    while (i > 0 && (starts[i] ?? 0) > at) i--;
    const line = lines[i];
    return line ? Math.min(line.range[0] + at - (starts[i] ?? 0), line.range[1]) : 0;
  };
  // a blank between two lines stands in neither of them
  const lastOf = (from: number, to: number): number => from + text.slice(from, to).trimEnd().length;
  return {
    text,
    rangeOf: (from, to) => {
      const end = lastOf(from, to);
      return [placeOf(from), end > from ? placeOf(end - 1) + 1 : placeOf(from)];
    },
  };
}
