// How an outline says things: what a screen reader reads aloud and an eye takes in at a glance.
import type { Level } from '../model';

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

/** "7 · Secret · ERRERA DESCRIBED": the parts that are there. */
export const spoken = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** "1 office", "28 offices" */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The text on one line, cut after the last whole word that fits. */
export function shortened(text: string, longest = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > 0 ? cut : longest).replace(/[\s,;:.-]+$/, '')}…`;
}

/** "Action" of ACTION, "Immediate" of IMMEDIATE. */
export const titled = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
