import type { Line } from '../lines/line';
import { linesOf } from '../lines/ofKinds';

/** NARA's attribute block, key to value; values that were wrapped are joined with a blank (format.md 1.9). */
export function readAttributes(pieces: readonly Line[]): Record<string, string> {
  const attributes: Record<string, string> = {};
  let open: string | null = null;
  for (const { kind, text } of linesOf(pieces, ['aadAttr', 'attrcont'])) {
    if (kind === 'aadAttr') {
      const colon = text.indexOf(':'); // no key has one
      open = text.slice(0, colon);
      attributes[open] = text.slice(colon + 1).trim();
    } else if (open) {
      attributes[open] = `${attributes[open]} ${text.trim()}`.trim();
    }
  }
  return attributes;
}
