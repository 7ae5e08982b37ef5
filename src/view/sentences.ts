import type { Range } from '../cable/model';

/** Words before a full stop that do not end a sentence: titles, "NO. 5", "ART. 3", and initials ("U.S.", "J. SAMPLE"). */
const ABBREVIATION =
  /(?:^|[^A-Z])(?:[A-Z]|MR|MRS|MS|DR|ST|JR|GEN|COL|LT|MAJ|CAPT|AMB|MIN|GOV|SEN|REP|PROF|NO|NOS|ART|PARA|SEC|FIG|VS|CF|E\.G|I\.E)$/i;
/** "7" of "7. (S) TEXT": a paragraph's number. */
const NUMBER = /^(?:¶\s*)?\d{1,3}[A-Z]?$/;

/**
 * The sentence of a paragraph, `within` its range, in which an offset lies; what stands between two sentences belongs to
 * the first. A full stop in doubt ends none, so that a sentence may come with its neighbour, but never in halves.
 */
export function sentenceAt(text: string, within: Range, offset: number): Range {
  const paragraph = text.slice(...within);
  let start = 0;
  for (const { index, 0: stop } of paragraph.matchAll(/[.!?]["')\]]*(?:\s+|$)/g)) {
    const before = paragraph.slice(Math.max(0, index - 12), index);
    if (stop.startsWith('.') && (ABBREVIATION.test(before) || NUMBER.test(paragraph.slice(0, index)))) continue;
    const next = index + stop.length;
    if (next > offset - within[0] || next === paragraph.length)
      return [within[0] + start, within[0] + index + stop.trimEnd().length];
    start = next;
  }
  return [within[0] + start, within[1]];
}
