import { distance } from 'fastest-levenshtein';
import { CLASSIFICATION_WORDS } from '../levels';
import type { Level } from '../model';

/** "SECRET" as it is printed: "SECRET", "S E C R E T", "SE CRE T". Blanks between letters are never more than two. */
const spaced = (word: string): string =>
  [...word].map((letter) => (letter === ' ' ? '\\s{1,4}' : letter)).join('\\s{0,2}');

/**
 * Source of a pattern for every classification word, plain or spaced: "C O N F I D E N T I A L". SECRETARY is not
 * SECRET (format.md trap 25).
 */
export const CLASSIFICATION = `(?:${Object.keys(CLASSIFICATION_WORDS).map(spaced).join('|')})(?![A-Z])`;

const letters = (text: string): string => text.toUpperCase().replace(/[^A-Z]/g, '');
const LEVEL_OF = new Map(Object.entries(CLASSIFICATION_WORDS).map(([word, level]) => [letters(word), level]));

/** The level that a printed classification names ("S E C R E T"), or null. */
export function levelOf(printed: string): Level | null {
  return LEVEL_OF.get(letters(printed)) ?? null;
}

/**
 * The level that a damaged classification most likely names, or null: "CONFIDEHTIAL", "GON-FIDENTIAL", "CONII DENI I A I".
 * One letter in four may be wrong, and no other level may be as near. "DECLASSIFIED" is a stamp.
 */
export function damagedLevelOf(printed: string): Level | null {
  const read = letters(printed.replace(/[1|!]/g, 'I').replace(/0/g, 'O').replace(/5/g, 'S'));
  if (read.length < 5 || read.length > 24 || read.startsWith('DECLASS')) return null;
  const ranked = [...LEVEL_OF]
    .map(([word, level]) => ({ level, errors: distance(read, word), length: word.length }))
    .sort((a, b) => a.errors - b.errors);
  const [best, next] = ranked;
  if (!best || best.errors > best.length / 4) return null;
  return next && next.errors === best.errors && next.level !== best.level ? null : best.level;
}
