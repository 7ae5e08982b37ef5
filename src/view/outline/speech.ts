// How an outline says things: what a screen reader reads aloud and an eye takes in at a glance.
import type { Level } from '../../cable/model';

/** Words of ours, in English, to be said in the reader's language; `{0}`, `{1}` stand for what is printed, or for more words. */
export interface Words {
  readonly words: string;
  readonly printed: readonly (string | number | Words)[];
}

/** The parts of a name or a detail: printed text as it is, and words of ours. */
export type Speech = readonly (string | Words)[];

/** Says words of ours in some language; VS Code's `l10n.t` is one. */
export type Say = (words: string, ...printed: (string | number)[]) => string;

/** Words of ours: `words('Drafted by {0}', 'DVANDERS')`. */
export const words = (text: string, ...printed: Words['printed'][number][]): Words => ({ words: text, printed });

/** The parts that are there, side by side as one part: "1 (C) SUMMARY". */
export function beside(...parts: readonly (Words | string | null | undefined | false)[]): Words {
  const said = parts.filter((part): part is Words | string => Boolean(part));
  return words(said.map((_, i) => `{${i}}`).join(' '), ...said);
}

/** The parts that are there: "Sent", "2000-03-30 20:06 UTC", "Priority". */
export const spoken = (...parts: readonly (Speech | Words | string | null | undefined | false)[]): Speech =>
  parts.flatMap((part) => (part ? part : []));

/** "Secret · printed (G)"; with commas where nobody sees it, for a voice would name the dots. */
export const told = (speech: Speech, say: Say = inEnglish, between = ' · '): string =>
  speech.map((part) => (typeof part === 'string' ? part : said(part, say))).join(between);

const said = ({ words: text, printed }: Words, say: Say): string =>
  say(text, ...printed.map((part) => (typeof part === 'object' ? said(part, say) : part)));

const inEnglish: Say = (text, ...printed) => text.replace(/\{(\d)\}/g, (_, i) => String(printed[Number(i)] ?? ''));

/** A level in speech, and the mark that stands for it. */
const LEVELS: Readonly<Record<Level, readonly [spoken: string, mark: string]>> = {
  'TOP SECRET': ['Top Secret', '(TS)'],
  SECRET: ['Secret', '(S)'],
  CONFIDENTIAL: ['Confidential', '(C)'],
  'LIMITED OFFICIAL USE': ['Limited Official Use', '(LOU)'],
  'SENSITIVE BUT UNCLASSIFIED': ['Sensitive but Unclassified', '(SBU)'],
  UNCLASSIFIED: ['Unclassified', '(U)'],
};

/** "Secret" */
export const spokenLevel = (level: Level): string => LEVELS[level][0];

/** The portion mark of a level: "(S)". */
export const markOf = (level: Level): string => LEVELS[level][1];

/** The text on one line, cut after the last whole word that fits. */
export function shortened(text: string, longest = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > 0 ? cut : longest).replace(/[\s,;:.-]+$/, '')}…`;
}

/** As many entries as there is room for, at least the first: "AMEMBASSY LIMA, AMEMBASSY QUITO…". */
export function listed(entries: readonly string[], longest = 60): string {
  const [first = '', ...others] = entries.map((entry) => shortened(entry, longest));
  let line = first;
  for (const entry of others) {
    if (line.length + entry.length + 2 > longest) return line.endsWith('…') ? line : `${line}…`;
    line += `, ${entry}`;
  }
  return line;
}

/** "Action" of ACTION, "Immediate" of IMMEDIATE. */
export const titled = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
