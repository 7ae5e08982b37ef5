import { Line } from './line';

/**
 * No field of a header is longer than this, and a paragraph shows what it is in its first words. The bound keeps every
 * pattern's time linear in the length of the text, whatever the line.
 */
const LONGEST = 1200;

/** Splits at LF, CR LF and lone CR; the lines and their breaks cover the whole text. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n?|\n/g;
  let start = 0;
  for (let found = breaks.exec(text); found; found = breaks.exec(text)) {
    lines.push(lineOf(text, start, found.index));
    start = breaks.lastIndex;
  }
  lines.push(lineOf(text, start, text.length));
  return lines;
}

const lineOf = (text: string, start: number, end: number): Line =>
  new Line(text.slice(start, Math.min(end, start + LONGEST)).trimEnd(), start, end);
