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
  if (!hasLetters(printed)) return null;
  const read = letters(printed.replace(/[1|!]/g, 'I').replace(/0/g, 'O').replace(/5/g, 'S'));
  if (read.length < 5 || read.length > 24 || read.startsWith('DECLASS')) return null;
  const ranked = [...LEVEL_OF]
    .map(([word, level]) => ({ level, errors: distance(read, word), length: word.length }))
    .sort((a, b) => a.errors - b.errors);
  const [best, next] = ranked;
  if (!best || best.errors > best.length / 4) return null;
  return next && next.errors === best.errors && next.level !== best.level ? null : best.level;
}

const A = 65;

/** How often each letter of the alphabet stands in a text, as far as a damaged classification may mean it. */
function countLetters(text: string, counts: Uint8Array): Uint8Array {
  counts.fill(0);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const meant = MEANT[code] ?? 0;
    if (meant >= A) counts[meant - A]!++;
    else if (code > 127) return counts.fill(255); // its capital may be any letter: "ſ"
  }
  return counts;
}

/** The capital that a character stands for, by its code: itself, and what scans make of I, O and S. */
const MEANT = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  const misread: Readonly<Record<string, string>> = { '1': 'I', '|': 'I', '!': 'I', '0': 'O', '5': 'S' };
  const capital = (misread[letter] ?? letter).toUpperCase().charCodeAt(0);
  return capital >= A && capital < A + 26 ? capital : 0;
});

const COUNTS = [...LEVEL_OF.keys()].map((word) => ({
  counts: countLetters(word, new Uint8Array(26)),
  most: word.length / 4,
}));
const READ = new Uint8Array(26);

/**
 * A cheap look before letters are compared in their order: as many errors as letters of the word are missing there are in any
 * order, so a text in which more are missing is not that word. Few lines pass it.
 */
function hasLetters(printed: string): boolean {
  const read = countLetters(printed, READ);
  return COUNTS.some(({ counts, most }) => {
    let missing = 0;
    for (let i = 0; i < 26 && missing <= most; i++) if (counts[i]! > read[i]!) missing += counts[i]! - read[i]!;
    return missing <= most;
  });
}
