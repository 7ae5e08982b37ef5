// What is known of a line before any pattern is tried: with which characters it begins, and which rare ones stand in it. One
// look at each character takes a fraction of what one pattern takes, and most lines need no pattern then.

/** Characters that a pattern may ask for: `0` stands for any digit, `a` for any small letter, the others for themselves. */
const ASKED_FOR = '0a:/-().,=#"Q';

const BITS = new Uint32Array(128);
for (let code = 0; code < 128; code++) {
  const letter = String.fromCharCode(code);
  const asked = /\d/.test(letter) ? '0' : /[a-z]/.test(letter) ? 'a' : letter;
  const at = ASKED_FOR.indexOf(asked);
  if (at >= 0) BITS[code] = 1 << at;
}

/** The rare characters that stand in a text, one bit each. */
export function holdingsOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) bits |= BITS[code]!;
  }
  return bits;
}

/** The bits of the characters that a pattern asks for; each must be one of those that are looked for. */
export function bitsOf(characters: string): number {
  return [...characters].reduce((bits, letter) => {
    const at = ASKED_FOR.indexOf(letter);
    if (at < 0) throw new RangeError(`nobody looks for ${letter}`);
    return bits | (1 << at);
  }, 0);
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

const isLetterOrDigit = (code: number): boolean => (code >= 48 && code <= 57) || isLetter(code);

/** No blank, in the sense of a pattern's `\s`. */
const isPrinted = (code: number): boolean =>
  code > 32 && code !== 0xa0 && (code < 0x1680 || !/\s/.test(String.fromCharCode(code)));

/**
 * How a text begins: its first character that is no blank, its first letter or digit, ASCII both, and whether that letter
 * stands alone. `"  (C) TEXT"` begins with a bracket and with a C alone. Each such beginning is told by a small number of its
 * own, in the order in which they are met.
 */
export function beginningOf(text: string): number {
  let at = 0;
  while (at < text.length && !isPrinted(text.charCodeAt(at))) at++;
  const first = at < text.length ? text.charCodeAt(at) : 0;
  while (at < text.length && !isLetterOrDigit(text.charCodeAt(at))) at++;
  const letter = at < text.length ? text.charCodeAt(at) : 0;
  const alone = isLetter(text.charCodeAt(at + 1)) ? 0 : 1;
  return numberOf(((first < 128 ? first : OTHER) << 8) | (letter << 1) | alone);
}

/** Stands for every first character beyond ASCII. */
const OTHER = 127;

/** The number of each beginning that was met, and the beginning of each number. */
const NUMBERS = new Int16Array(1 << 15).fill(-1);
const MET: number[] = [];

function numberOf(beginning: number): number {
  const known = NUMBERS[beginning]!;
  if (known >= 0) return known;
  NUMBERS[beginning] = MET.length;
  return MET.push(beginning) - 1;
}

/** The two characters of a beginning: "\x7f" for a first one beyond ASCII, "\0" for one that is missing. */
export const charactersOf = (number: number): { first: string; letter: string; alone: boolean } => ({
  first: String.fromCharCode(MET[number]! >> 8),
  letter: String.fromCharCode((MET[number]! >> 1) & 127),
  alone: (MET[number]! & 1) === 1,
});
