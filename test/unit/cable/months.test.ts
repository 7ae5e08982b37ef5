import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthOf } from '../../../src/cable/months';
import { MONTHS } from '../../../src/cable/vocabulary';

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
