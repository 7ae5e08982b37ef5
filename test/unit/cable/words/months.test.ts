import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MONTH, MONTH_NAMES, MONTH_WORD, MONTHS, monthOf, WHOLE_MONTH } from '../../../../src/cable/words/months';

for (const [name, number] of Object.entries(MONTHS)) {
  test(`${name} is month ${number}`, () => assert.equal(monthOf(name), number));
}

const CASES: readonly [what: string, printed: string, month: number | null][] = [
  ['a month in lower case', 'mar', 3],
  ['a month with blanks between its letters', 'J U N', 6],
  ['a month in full', 'SEPTEMBER', 9],
  ['O read as P', 'PCT', 10],
  ['C read as G', 'DEG', 12],
  ['B read as 8', 'FE8', 2],
  ['a letter wrong that leaves two months', 'JUM', null],
  ['a letter wrong that leaves two months', 'MAS', null],
  ['two letters wrong', 'XXR', null],
  ['a letter lost', 'OC', 10],
  ['a letter lost that leaves two months', 'JU', null],
  ['figures', '042', null],
  ['nothing', '', null],
];
for (const [what, printed, month] of CASES) {
  test(`${what}: "${printed}" is ${month ?? 'no month'}`, () => assert.equal(monthOf(printed), month));
}

test('a year has twelve months', () =>
  assert.deepEqual(Object.values(MONTHS), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));

test('a month of prose is whole or cut to three letters, and a town that begins like one is none', () => {
  const whole = new RegExp(`^(?:${WHOLE_MONTH})$`);
  for (const word of ['MAR', 'MARCH', 'MAY', 'JUNE', 'SEP', 'SEPT', 'SEPTEMBER', 'DEC']) assert.match(word, whole);
  for (const word of ['MARSEILLE', 'MAYBE', 'DECCAN', 'JUNEAU']) assert.doesNotMatch(word, whole);
  assert.match('SEPT.', new RegExp(`^${MONTH_WORD}$`));
});

test('the names of the months begin with what a date-time group prints, in their order', () =>
  assert.deepEqual(
    MONTH_NAMES.map((name) => name.slice(0, 3).toUpperCase()),
    MONTH.split('|'),
  ));
