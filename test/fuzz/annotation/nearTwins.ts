// Sentences that say nearly the same, and are others: another number, another name, some other words.

import type { Range } from '../../../src/cable/model';

const anyOf = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)]!;

/**
 * The words of `sentence` with something in `quoted` changed; null when nothing can be.
 * @param random Numbers from 0 to 1.
 */
export function twinOf(text: string, sentence: Range, quoted: Range, random: () => number): string | null {
  const changes = [otherNumber, otherWord, otherWord, otherWords, moreWords];
  const words = anyOf(changes, random)(text.slice(...quoted), text, random);
  if (words === null || words.replace(/\W/g, '') === text.slice(...quoted).replace(/\W/g, '')) return null;
  return text.slice(sentence[0], quoted[0]) + words + text.slice(quoted[1], sentence[1]);
}

type Change = (words: string, text: string, random: () => number) => string | null;

/** "ON 5 MAY" and "ON 17 MAY"; without a number, a word. */
const otherNumber: Change = (words, text, random) => {
  const number = anyOf([...words.matchAll(/\d+/g)], random);
  if (!number) return otherWord(words, text, random);
  const other = Array.from(number[0], () => Math.floor(random() * 10)).join('');
  return replaced(words, number.index, number[0].length, other);
};

const otherWord: Change = (words, text, random) => {
  const word = anyOf([...words.matchAll(/[A-Za-z]{4,}/g)], random);
  return word ? replaced(words, word.index, word[0].length, wordFrom(text, random)) : null;
};

/** One word in five or so. */
const otherWords: Change = (words, text, random) => {
  return words.replace(/[A-Za-z]{3,}/g, (word) => (random() < 0.2 ? wordFrom(text, random) : word));
};

/** "THE MINISTER SAID" and "THE MINISTER WHO LEFT ALSO SAID". */
const moreWords: Change = (words, text, random) => {
  const blank = anyOf([...words.matchAll(/ /g)], random);
  const more = Array.from({ length: 1 + Math.floor(random() * 3) }, () => wordFrom(text, random)).join(' ');
  return blank ? replaced(words, blank.index, 1, ` ${more} `) : null;
};

function replaced(words: string, at: number, length: number, by: string): string {
  return words.slice(0, at) + by + words.slice(at + length);
}

const wordFrom = (text: string, random: () => number): string =>
  anyOf(text.match(/[A-Za-z]{4,}/g) ?? ['OTHER'], random);
