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
  return joined(lines).replace(/[ \t\f]+/g, ' ');
}

/** Of what stands before a line only the end is looked at: a paragraph may have thousands of lines. */
function joined(lines: readonly string[]): string {
  const parts: string[] = [];
  let end = '';
  for (const line of lines) {
    const cut = /[A-Za-z]{3}-$/.test(end) && /^[A-Za-z]/.test(line);
    if (cut) parts.push(parts.pop()!.slice(0, -1));
    else if (end) parts.push(' ');
    parts.push(line);
    end = `${cut ? end.slice(0, -1) : end ? `${end} ` : ''}${line.slice(-4)}`.slice(-4);
  }
  return parts.join('');
}
