/** Headings that open a paragraph on its own line of text: "1. SUMMARY: ..." (format.md 2.6). */
export const INLINE_HEADINGS: readonly string[] = [
  'SUMMARY',
  'SUMMAY',
  'COMMENT',
  'INTRODUCTION',
  'ACTION REQUESTED',
  'ACTION REQUEST',
  'BACKGROUND',
];

const KNOWN = new RegExp(
  `^(?:BEGIN )?(${INLINE_HEADINGS.join('|')})(?: AND (?:${INLINE_HEADINGS.join('|')}))?[.:]`,
  'i',
);
// 5. CURRENT SITUATION: BOLIVIA'S FINANCIAL SITUATION
const LABEL = /^([A-Z][A-Z'/&-]*(?: [A-Z'/&-]+){0,6}):(?:\s|$)/;

/** The heading that a paragraph's text begins with: "SUMMARY" of "SUMMARY: THE MINISTER SAID", or null. */
export function inlineHeading(text: string): string | null {
  const known = KNOWN.exec(text);
  if (known)
    return known[0]
      .slice(0, -1)
      .replace(/^BEGIN /i, '')
      .toUpperCase();
  return LABEL.exec(text)?.[1] ?? null;
}
