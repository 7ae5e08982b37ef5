import { joined } from '../fields/words';
import type { Line } from '../lines/line';
import type { Section, Text } from '../model';
import type { Headings } from './headings';
import { startOf } from './paragraphs';

/** The parts of the text under their headings; what stands before the first heading is a section without one. */
export function buildSections(pieces: readonly Line[], headings: Headings): Section[] {
  const sections: { heading: Text | null; start: number; end: number }[] = [];
  pieces.forEach((piece, at) => {
    if (piece.zone !== 'body' || piece.row.bare || piece.row.furniture) return;
    const last = headings.get(at);
    const heading = last === undefined ? null : headingOf(pieces.slice(at, last + 1));
    const open = sections.at(-1);
    if (heading) sections.push({ heading, start: heading.range[0], end: piece.range[1] });
    else if (open) open.end = piece.range[1];
    else sections.push({ heading: null, start: startOf(piece), end: piece.range[1] });
  });
  return sections.map(({ heading, start, end }) => ({ heading, range: [start, end] }));
}

/** The title of a ruled heading, or its whole lines. */
function headingOf(lines: readonly Line[]): Text | null {
  const title = lines[0]?.kind === 'ruleHead' ? lines[0].fields.title : undefined;
  return title ?? joined(lines.map((line) => line.trimmed()));
}
