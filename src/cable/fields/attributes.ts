import type { Line } from '../lines/line';

/** NARA's attribute block, key to value; values that were wrapped are joined with a blank (format.md 1.9). */
export function readAttributes(pieces: readonly Line[]): Record<string, string> {
  const attributes: Record<string, string> = {};
  let open: string | null = null;
  for (const { kind, fields, text } of pieces) {
    if (kind === 'aadAttr') {
      open = fields.key?.text ?? null;
      if (open) attributes[open] = fields.value?.text.trim() ?? '';
    } else if (kind === 'attrcont' && open) {
      attributes[open] = `${attributes[open]} ${text.trim()}`.trim();
    }
  }
  return attributes;
}
