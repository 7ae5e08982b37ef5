/** One line of the text, without its line break. Offsets are UTF-16 units of the whole text. */
export interface TextLine {
  /** What patterns look at: the line's first characters, without blanks at its end. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * No field of a header is longer than this, and a paragraph shows what it is in its first words. The bound keeps every
 * pattern's time linear in the length of the text, whatever the line.
 */
const LONGEST = 1200;

/** Splits at LF, CR LF and lone CR; the lines and their breaks cover the whole text. */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  const breaks = /\r\n?|\n/g;
  let start = 0;
  for (let found = breaks.exec(text); found; found = breaks.exec(text)) {
    lines.push(lineOf(text, start, found.index));
    start = breaks.lastIndex;
  }
  lines.push(lineOf(text, start, text.length));
  return lines;
}

/** A part of a line, as a line of its own: scans join several fields on one. Places count from the line's start. */
export function partOf(line: TextLine, from: number, to = line.text.length): TextLine {
  const text = line.text.slice(from, to).trimEnd();
  return { text, start: line.start + from, end: line.start + Math.min(to, line.end - line.start) };
}

function lineOf(text: string, start: number, end: number): TextLine {
  return { text: text.slice(start, Math.min(end, start + LONGEST)).trimEnd(), start, end };
}
