import { folded } from '../fields/words';
import type { Section, Text } from '../model';
import { FURNITURE, type Piece } from '../reading/pieces';
import { startOf } from './paragraphs';

/** The parts of the text under their headings; what stands before the first heading is a section without one. */
export function buildSections(pieces: readonly Piece[], headings: ReadonlySet<number>): Section[] {
  const sections: { heading: Text | null; start: number; end: number }[] = [];
  pieces.forEach((piece, at) => {
    if (piece.zone !== 'body' || piece.kind === 'blank' || FURNITURE.has(piece.kind)) return;
    const heading = headings.has(at) ? headingOf(piece) : null;
    const open = sections.at(-1);
    if (heading) sections.push({ heading, start: heading.range[0], end: piece.range[1] });
    else if (open) open.end = piece.range[1];
    else sections.push({ heading: null, start: startOf(piece), end: piece.range[1] });
  });
  return sections.map(({ heading, start, end }) => ({ heading, range: [start, end] }));
}

/** The title of a ruled heading, or the whole line. */
function headingOf(piece: Piece): Text {
  const title = piece.kind === 'ruleHead' ? piece.fields.title : undefined;
  if (title) return title;
  const text = piece.text.trim();
  const start = startOf(piece);
  return { text: folded(text), range: [start, start + text.length] };
}
