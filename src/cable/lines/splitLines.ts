import { Line } from './line';

/**
 * No field of a header is longer than this, and a paragraph shows what it is in its first words. The bound keeps every
 * pattern's time linear in the length of the text, whatever the line.
 */
const LONGEST = 1200;

/** Splits at LF, CR LF and lone CR; the lines and their breaks cover the whole text. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let feed = placeOf('\n', text, 0);
  let back = placeOf('\r', text, 0);
  while (feed < text.length || back < text.length) {
    const end = Math.min(feed, back);
    lines.push(lineOf(text, start, end));
    start = end === back && feed === back + 1 ? end + 2 : end + 1;
    if (feed < start) feed = placeOf('\n', text, start);
    if (back < start) back = placeOf('\r', text, start);
  }
  lines.push(lineOf(text, start, text.length));
  return lines;
}

/** The next place of a character; the end of the text where there is none. A search for one is faster than any pattern. */
function placeOf(character: string, text: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

const lineOf = (text: string, start: number, end: number): Line =>
  new Line(text.slice(start, Math.min(end, start + LONGEST)).trimEnd(), start, end);
