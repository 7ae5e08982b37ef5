import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { telegram } from '../telegram';

const found = (...lines: string[]): string[] =>
  parse(telegram(lines))
    .problems.filter((p) => p.code.startsWith('number'))
    .map((p) => p.message);

const CASES: readonly [what: string, lines: string[], messages: string[]][] = [
  ['a count without a gap', ['1. ONE.', '2. TWO.', '3. THREE.'], []],
  ['one that is missing', ['1. ONE.', '', '3. THREE.', '', '4. FOUR.'], ['Paragraph 2 is missing before paragraph 3.']],
  ['a first page that is missing', ['5. FIVE.', '6. SIX.'], ['Paragraphs 1 to 4 are missing before paragraph 5.']],
  [
    'two that are missing',
    ['1. ONE.', '', '4. FOUR.', '', '5. FIVE.'],
    ['Paragraphs 2 to 3 are missing before paragraph 4.'],
  ],
  ['a quoted text that counts anew', ['1. ONE.', '2. TWO.', '1. OTHER.', '2. AGAIN.'], []],
];

for (const [what, lines, messages] of CASES) {
  test(`paragraph numbers: ${what}`, () => assert.deepEqual(found(...lines), messages));
}
