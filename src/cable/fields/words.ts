import type { Line } from '../lines/line';
import type { Range, Text } from '../model';

/** Blanks folded to one, none at the ends. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Several pieces of one field as one text; the range runs from the first to the last. */
export function joined(parts: readonly Text[]): Text | null {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return null;
  return { text: folded(parts.map((p) => p.text).join(' ')), range: [first.range[0], last.range[1]] };
}

/** What a piece prints from one of its fields to another. */
export function printedBetween(piece: Line, first: Text, last: Text): Text {
  const start = piece.range[0];
  const range: Range = [first.range[0], last.range[1]];
  return { text: piece.text.slice(range[0] - start, range[1] - start), range };
}

/** The part of a captured text from one of its places to another. */
export function within(text: Text, from: number, to: number): Range {
  return [text.range[0] + from, text.range[0] + to];
}
