// How classified a text can be, and how that is printed (format.md 2.2, B.1).
import type { Level } from '../model';

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

/** "SECRET" as it is printed: "SECRET", "S E C R E T", "SE CRE T". Blanks between letters are never more than two. */
const spaced = (word: string): string =>
  [...word].map((letter) => (letter === ' ' ? '\\s{1,4}' : letter)).join('\\s{0,2}');

/**
 * Source of a pattern for every classification word, plain or spaced: "C O N F I D E N T I A L". SECRETARY is not
 * SECRET (format.md trap 25).
 */
export const CLASSIFICATION = `(?:${Object.keys(CLASSIFICATION_WORDS).map(spaced).join('|')})(?![A-Z])`;

const letters = (text: string): string => text.toUpperCase().replace(/[^A-Z]/g, '');
/** Each word of a classification, without its blanks, and its level. */
export const LEVEL_OF: ReadonlyMap<string, Level> = new Map(
  Object.entries(CLASSIFICATION_WORDS).map(([word, level]) => [letters(word), level]),
);

/** The level that a printed classification names ("S E C R E T"), or null. */
export function levelOf(printed: string): Level | null {
  return LEVEL_OF.get(letters(printed)) ?? null;
}

/** The level of a mark as it should be: "(C)", "(S//NF)", "SECRET", or null. */
export function levelOfMark(printed: string): Level | null {
  const code =
    printed
      .toUpperCase()
      .replace(/[()\s]/g, '')
      .split(/[/-]/)[0] ?? '';
  return PORTION_MARKS[code] ?? levelOf(printed);
}
