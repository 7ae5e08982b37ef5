// How the words that were found differ from those of a quote.

import { folded } from './foldedText';

/**
 * `same`: only wrapped otherwise. `misread`: letters differ here and there, as machines misread them. `other`: a word or a
 * number is another one, and so it may be another sentence: "ON 5 MAY" and "ON 7 MAY".
 */
export type Wording = 'same' | 'misread' | 'other';

export function wordingOf(quote: string, found: string): Wording {
  if (sameWords(quote, found)) return 'same';
  return numbersDiffer(quote, found) || hasOtherWord(quote, found) ? 'other' : 'misread';
}

/** Whether only blanks, line ends, kinds of quotation marks and words cut at a line's end ("POSSIBIL-" / "ITY") differ. */
export function sameWords(a: string, b: string): boolean {
  if (a === b) return true;
  const [ofA, ofB] = [folded(a).text.trim(), folded(b).text.trim()];
  return ofA.replaceAll(' ', '') === ofB.replaceAll(' ', '') || uncut(ofA) === uncut(ofB);
}

const uncut = (text: string): string => text.replace(/(?<=\p{L})- (?=\p{L})/gu, '');

/** Digits, with the letters that machines read for them: "06550", "O655O", "I2". Letters alone are no number. */
const NUMBER = /[\dOIl]*\d[\dOIl]*/g;

/**
 * Whether one text has a number where the other has a different one. "PAGE 02" is as like "PAGE 01" as a misread line is,
 * but it is another line: numbers tell apart what is otherwise the same. One that is only missing, or only added, tells
 * nothing.
 */
export function numbersDiffer(a: string, b: string): boolean {
  const [ofA, ofB] = [a, b].map((text) => counted((text.match(NUMBER) ?? []).map(asDigits)));
  return isMissing(ofA!, ofB!) && isMissing(ofB!, ofA!);
}

const asDigits = (number: string): string => number.replace(/O/g, '0').replace(/[Il]/g, '1');

type Counts = ReadonlyMap<string, number>;

function counted(items: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Whether a number of the first text is not in the second, or not as often. */
const isMissing = (numbers: Counts, others: Counts): boolean =>
  [...numbers].some(([number, count]) => count > (others.get(number) ?? 0));

/** Whether a word of either text has no like in the other: of a misread word more than half the letters are found again. */
function hasOtherWord(a: string, b: string): boolean {
  const [inA, inB] = commonLetters(a.toUpperCase(), b.toUpperCase());
  return isAnotherIn(a, inA) || isAnotherIn(b, inB);
}

function isAnotherIn(text: string, common: Uint8Array): boolean {
  return [...text.matchAll(/[\p{L}\p{N}]{2,}/gu)].some(({ 0: word, index }) => {
    const found = common.subarray(index, index + word.length).reduce((sum, letter) => sum + letter, 0);
    return word.length < 4 ? found === 0 : found <= word.length / 2;
  });
}

/** For each unit of two texts 1 where it is found again in the other, in the same order. */
function commonLetters(a: string, b: string): [inA: Uint8Array, inB: Uint8Array] {
  const width = b.length + 1;
  const most = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      most[at] = a[i] === b[j] ? most[at + width + 1]! + 1 : Math.max(most[at + width]!, most[at + 1]!);
    }
  }
  const inA = new Uint8Array(a.length);
  const inB = new Uint8Array(b.length);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const at = i * width + j;
    if (a[i] === b[j]) inA[i++] = inB[j++] = 1;
    else if (most[at + width]! >= most[at + 1]!) i++;
    else j++;
  }
  return [inA, inB];
}
