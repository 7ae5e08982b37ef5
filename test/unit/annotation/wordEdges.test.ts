import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Needle } from '../../../src/annotation/needle';
import { isInsideWord, ownWords, wholeWords } from '../../../src/annotation/wordEdges';
import type { Range } from '../../../src/cable/model';

const TEXT = 'HE BLOCKED THE ROAD TO THE YUNGAS.';
const rangeOf = (words: string): Range => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const wordsAt = (range: Range): string => TEXT.slice(...range);
const needle = (quote: string, prefix = '', suffix = ''): Needle => ({ prefix, quote, suffix });

for (const [words, inside] of [
  ['ROAD', false],
  ['OAD', true],
  ['ROA', true],
  [' ROAD ', false],
  ['YUNGAS.', false],
] as const) {
  test(`"${words}" ${inside ? 'cuts a word' : 'cuts no word'}`, () =>
    assert.equal(isInsideWord(rangeOf(words), TEXT), inside));
}

const WHOLE: [found: string, needle: Needle, words: string][] = [
  ['OAD T', needle('ROAD TO', 'THE ', ' THE'), 'ROAD TO'],
  [' ROAD ', needle('ROAD', 'THE ', ' TO'), 'ROAD'],
  ['OAD', needle('OAD', 'THE R', ' TO'), 'OAD'],
  ['UNGAS', needle('YUNGAS.', 'THE ', ''), 'YUNGAS'],
];
for (const [found, quote, words] of WHOLE) {
  test(`"${found}" for the quote "${quote.quote}" is "${words}"`, () => {
    assert.equal(wordsAt(wholeWords(rangeOf(found), quote, TEXT)), words);
  });
}

const OWN: [found: string, quote: string, words: string][] = [
  ['BLOCKED THE ROAD TO', 'BLOCKED THE ROAD', 'BLOCKED THE ROAD'],
  ['HE BLOCKED THE ROAD', 'BLOCKED THE ROAD', 'BLOCKED THE ROAD'],
  ['BLOCKED THE ROAD', 'BLOCKED THE R0AD', 'BLOCKED THE ROAD'],
  ['ROAD', 'BRIDGE', 'ROAD'],
];
for (const [found, quote, words] of OWN) {
  test(`of "${found}" the quote "${quote}" owns "${words}"`, () => {
    assert.equal(wordsAt(ownWords(rangeOf(found), needle(quote), TEXT)), words);
  });
}
