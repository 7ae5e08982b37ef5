import { distance } from 'fastest-levenshtein';
import type { Level } from '../model';
import { LEVEL_OF } from './levels';
import { wordLetters } from './misreadings';

/**
 * The level that a damaged classification most likely names, or null: "CONFIDEHTIAL", "GON-FIDENTIAL", "CONII DENI I A I".
 * One letter in four may be wrong, and no other level may be as near. "DECLASSIFIED" is a stamp.
 */
export function damagedLevelOf(printed: string): Level | null {
  if (!hasLetters(printed)) return null;
  const read = wordLetters(printed);
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
  const capital = wordLetters(String.fromCharCode(code));
  return capital ? capital.charCodeAt(0) : 0;
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
