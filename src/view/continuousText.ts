import type { CableDocument, Range } from '../cable/model';
import { PASSED_OVER } from '../cable/model';

/**
 * The text of a range as its drafter wrote it: page breaks and stamps left out, lines joined by blanks, a word that was cut
 * at a line's end ("REGU-" / "LATIONS") put together again. A hyphen after which the word goes on in capitals may have been
 * the drafter's own ("ANTI-" / "TERRORISM"); it is kept when the first part is a word of two letters or the line has a dash.
 */
export function continuousText(text: string, document: CableDocument, range: Range): string {
  const lines = document.lines
    .filter((line) => line.range[1] > range[0] && line.range[0] < range[1] && !PASSED_OVER.has(line.kind))
    .map((line) => text.slice(Math.max(line.range[0], range[0]), Math.min(line.range[1], range[1])).trim())
    .filter(Boolean);
  return lines.reduce(joinLines, '').replace(/[ \t\f]+/g, ' ');
}

function joinLines(before: string, line: string): string {
  const cut = /[A-Za-z]{3,}-$/.test(before) && /^[A-Za-z]/.test(line);
  if (cut) return before.slice(0, -1) + line;
  return before ? `${before} ${line}` : line;
}
