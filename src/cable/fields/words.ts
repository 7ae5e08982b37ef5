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

/** Digits that scans took for letters, put back: "0B" is 08, "3O" is 30. What is no digit falls away. */
export function digitsOf(printed: string): string {
  const misread: Readonly<Record<string, string>> = {
    O: '0',
    o: '0',
    Ø: '0',
    '@': '0',
    D: '0',
    Q: '0',
    C: '0',
    I: '1',
    l: '1',
    t: '1',
    S: '5',
    B: '8',
    G: '6',
  };
  return [...printed]
    .map((c) => misread[c] ?? c)
    .join('')
    .replace(/\D/g, '');
}
