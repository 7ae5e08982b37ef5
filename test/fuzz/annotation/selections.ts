// What readers may select in a text: among others what stands there more than once, for that is where notes go astray.

// @ts-expect-error: a script without types
import { numbersFrom } from '../../../scripts/corpus/draw.mjs';
import type { Range } from '../../../src/cable/model';

/** Numbers from 0 to 1, the same for the same seed. */
export const randomNumbers: (seed: number) => () => number = numbersFrom;

/** A word, a phrase, a line, words that come again, letters, and a long passage; those of them that hold ink. */
export function selectionsIn(text: string, random: () => number): Range[] {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }): Range => [index, index + word.length]);
  if (!words.length) return [];
  const anyOf = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const phrase = (length: number): Range => {
    const first = Math.floor(random() * words.length);
    return [words[first]![0], words[Math.min(words.length, first + length) - 1]![1]];
  };
  const again = repeated(text, words);
  const lines = [...text.matchAll(/^.*(?:PAGE \d|CONFIDENTIAL|SECRET|UNCLASSIFIED|Declassified|NNN).*$/gm)];
  const line = lines.length ? anyOf(lines) : null;
  const letters = Math.floor(random() * text.length);
  const ranges: Range[] = [
    phrase(1),
    phrase(2 + Math.floor(random() * 18)),
    line ? [line.index, line.index + line[0].length] : phrase(6),
    again.length ? anyOf(again) : phrase(3),
    [letters, Math.min(text.length, letters + 1 + Math.floor(random() * 60))],
    phrase(40 + Math.floor(random() * 160)),
  ];
  return ranges.filter((range) => /\S/.test(text.slice(...range)));
}

/** Three words in a row that stand elsewhere too. */
function repeated(text: string, words: readonly Range[]): Range[] {
  const seen = new Map<string, Range[]>();
  for (const [i, [start]] of words.slice(0, -2).entries()) {
    const range: Range = [start, words[i + 2]![1]];
    const key = text.slice(...range).replace(/\s+/g, ' ');
    const places = seen.get(key);
    if (places) places.push(range);
    else seen.set(key, [range]);
  }
  return [...seen.values()].filter((places) => places.length > 1).flat();
}
