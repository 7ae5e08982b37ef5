import type { Cable, Line, Range, Text } from '../../cable/model';
import type { Code, CodeKind, CodeNodes, FoundCode } from './code';
import { lastBegun } from './lastBegun';

/** Names what stands in a range. */
export function found<K extends CodeKind>(
  kind: K,
  code: string,
  range: Range,
  node: CodeNodes[K],
  role: string | null = null,
): FoundCode {
  return { kind, code, range, role, node } as FoundCode;
}

/** With the telegram that it stands in; what stands before the first belongs to the first. */
export const attached = (code: FoundCode, cables: readonly Cable[]): Code =>
  ({ ...code, cable: lastBegun(cables, code.range[0]) ?? cables[0] ?? null }) as Code;

/** Every match of a pattern in a captured text, with its place in the file. */
export function tokensIn(text: Text | undefined, pattern: RegExp): Text[] {
  return [...(text?.text.matchAll(pattern) ?? [])].map((match) => {
    const start = (text?.range[0] ?? 0) + match.index;
    return { text: match[0], range: [start, start + match[0].length] };
  });
}

/** The fields of a line as they are printed, in their order, with single blanks between them; a field within another stands there. */
export function printedFields({ kind, fields }: Line): string {
  const all = Object.values(fields).sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  const parts = all.filter(({ range }, i) => !all.slice(0, i).some((outer) => range[1] <= outer.range[1]));
  return parts.map((part) => part.text.trim()).join(' ') || kind;
}
