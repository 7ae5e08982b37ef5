// How classified a text can be, and how that is printed (format.md 2.2, B.1).
import type { Level } from './model';

/** From the lowest to the highest; the place in the list is the rank (format.md 2.2). LOU and SBU rank alike. */
export const LEVELS: readonly Level[] = [
  'UNCLASSIFIED',
  'SENSITIVE BUT UNCLASSIFIED',
  'LIMITED OFFICIAL USE',
  'CONFIDENTIAL',
  'SECRET',
  'TOP SECRET',
];

/** How a classification is printed in a banner or before the message reference, plain; longest first. */
export const CLASSIFICATION_WORDS: Readonly<Record<string, Level>> = {
  'SENSITIVE BUT UNCLASSIFIED': 'SENSITIVE BUT UNCLASSIFIED',
  'LIMITED OFFICIAL USE': 'LIMITED OFFICIAL USE',
  'UNCLAS EFTO': 'UNCLASSIFIED',
  UNCLASSIFIED: 'UNCLASSIFIED',
  CONFIDENTIAL: 'CONFIDENTIAL',
  'TOP SECRET': 'TOP SECRET',
  UNCLAS: 'UNCLASSIFIED',
  SECRET: 'SECRET',
};

/** Portion marks in use since December 1978 (format.md 2.2). FOUO marks what SBU marks. */
export const PORTION_MARKS: Readonly<Record<string, Level>> = {
  FOUO: 'SENSITIVE BUT UNCLASSIFIED',
  SBU: 'SENSITIVE BUT UNCLASSIFIED',
  LOU: 'LIMITED OFFICIAL USE',
  TS: 'TOP SECRET',
  S: 'SECRET',
  C: 'CONFIDENTIAL',
  L: 'LIMITED OFFICIAL USE',
  U: 'UNCLASSIFIED',
};

/** The rank of a level: 0 for unclassified; LOU and SBU share one. */
export function rankOf(level: Level): number {
  return level === 'LIMITED OFFICIAL USE' ? LEVELS.indexOf('SENSITIVE BUT UNCLASSIFIED') : LEVELS.indexOf(level);
}
