// Where in a file something stands, in the words of a cable's reader: which telegram, which paragraph.

/** The scheme of our fragments: `cable=STATE-60269&paragraph=7`, each part percent-encoded; see {@link Place}. */
export const FRAGMENT_SCHEME = 'urn:x-cable-text:fragment';

/** FragmentSelector: in which telegram of the file and in which numbered paragraph; null where the text names none. */
export interface Place {
  readonly cable: string | null;
  readonly paragraph: string | null;
}

/**
 * Whether two places name the same paragraph, or the same telegram outside its paragraphs; null when one of them names
 * no paragraph, or neither names a telegram.
 */
export function samePlace(a: Place, b: Place): boolean | null {
  if (inOtherCable(a, b)) return false;
  if (a.paragraph === null && b.paragraph === null) return a.cable !== null && b.cable !== null ? true : null;
  return a.paragraph === null || b.paragraph === null ? null : a.paragraph === b.paragraph;
}

export const inOtherCable = (a: Place, b: Place): boolean =>
  a.cable !== null && b.cable !== null && a.cable !== b.cable;

/** "cable=STATE-60269&paragraph=7"; empty for a place that is neither in a known telegram nor in a paragraph. */
export function fragmentFromPlace({ cable, paragraph }: Place): string {
  const parts = Object.entries({ cable, paragraph }).filter(([, value]) => value !== null);
  return parts.map(([key, value]) => `${key}=${encodeURIComponent(value ?? '')}`).join('&');
}

export function placeFromFragment(fragment: string): Place {
  const parts = new Map(fragment.split('&').map((part) => splitAt(part, part.indexOf('='))));
  return { cable: decoded(parts.get('cable')), paragraph: decoded(parts.get('paragraph')) };
}

const splitAt = (text: string, index: number): [string, string] => [text.slice(0, index), text.slice(index + 1)];

function decoded(part: string | undefined): string | null {
  try {
    return part ? decodeURIComponent(part) : null;
  } catch {
    return part ?? null; // a stray % that no encoder wrote
  }
}
