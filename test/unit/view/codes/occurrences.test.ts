import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { occurrencesAt } from '../../../../src/view/codes/occurrences';
import { incoming, scanned } from './telegrams';

const prose = scanned
  .replace('WAS DISCUSSED AT LENGTH', 'WAS RAISED BY MILLER, WHO SPOKE FOR EUR/WE')
  .replace('IS PUBLIC', 'CAME FROM EUR/WE, AS THE MILLS GRIND. SEE 00 STATE 60001');

/** What is printed at each place, with the ten characters before it. */
function occurrences(text: string, at: string, within = 0): string[] {
  const offset = text.indexOf(at) + within;
  return occurrencesAt(parse(text), text, offset).map(([start, end]) => text.slice(Math.max(start - 5, 0), end).trim());
}

const CASES: readonly (readonly [
  name: string,
  text: string,
  at: string,
  within: number,
  expected: readonly string[],
])[] = [
  [
    'an office is marked where it drafted and where the prose names it',
    prose,
    'EUR/WE:JDOE',
    1,
    ['BY: EUR/WE', 'FOR EUR/WE', 'FROM EUR/WE'],
  ],
  ['the same from a word of the prose', prose, 'EUR/WE, AS', 2, ['BY: EUR/WE', 'FOR EUR/WE', 'FROM EUR/WE']],
  ['a person is marked with the initial and without', prose, 'AMILLER', 2, ['/NIS:AMILLER', 'D BY MILLER']],
  ['the same from the surname', prose, 'MILLER, WHO', 2, ['/NIS:AMILLER', 'D BY MILLER']],
  [
    'a telegram is one whether its number is padded or not',
    incoming,
    'STATE 12345',
    3,
    ['(A) STATE 12345', 'DAY. STATE 12345'],
  ],
  ['marks of one level belong together, also the damaged', scanned, '(C) THE FIRST', 1, ['1. (C)', '2. (G)']],
  ['a mark of another level stands by itself', scanned, '(U) THE', 1, ['3. (U)']],
  ['a tag stands by itself', scanned, 'PREL', 1, ['AGS: PREL']],
];
for (const [name, text, at, within, expected] of CASES) {
  test(name, () => assert.deepEqual(occurrences(text, at, within), expected));
}

test('a word of the prose that is no code of the telegram marks nothing', () => {
  for (const word of ['LENGTH', 'THING', 'PUBLIC']) assert.deepEqual(occurrences(scanned, word, 1), [], word);
});

test('a line that a machine printed marks nothing', () => {
  assert.deepEqual(occurrences(incoming, 'PAGE 01', 1), []);
  assert.deepEqual(occurrences(incoming, '-----------', 4), []);
});

test('the code at the cursor is always among its occurrences, in the order of the text', () => {
  const read = parse(scanned);
  for (let offset = 0; offset < scanned.length; offset++) {
    const ranges = occurrencesAt(read, scanned, offset);
    assert.ok(!ranges.length || ranges.some(([start, end]) => start <= offset && offset <= end), `${offset}`);
    assert.ok(ranges.every(([start], i) => i === 0 || start >= (ranges[i - 1]?.[1] ?? 0)));
  }
});

test('an empty text has none', () => assert.deepEqual(occurrencesAt(parse(''), '', 0), []));
