import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { card } from '../../src/card/card';
import { readTsv } from '../../src/reference/tsv';
import { asked, verdictOn } from '../lookUps/asked';
import { ourShelf } from './reference/ourShelf';

const rows = readTsv(readFileSync('test/lookUps/lookUps.tsv', 'utf8'));

test('of the look-ups that were written from published sources at least 99 in 100 are right first, and none is missing', () => {
  const verdicts = rows.map((row) => verdictOn(asked(row, ourShelf), row.expected ?? ''));
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
  assert.equal(count('missing'), 0);
  assert.ok(count('right') / rows.length >= 0.99, `${count('right')} of ${rows.length}`);
});

for (const [what, title, known, expected, verdict] of [
  ['one of several forms', 'Embassy Berlin', true, 'bonn|berlin', 'right'],
  ['another meaning', 'Embassy Berlin', true, 'Embassy Bonn', 'wrong'],
  ['an unknown code', 'Not in our sources', false, 'Embassy Bonn', 'missing'],
  ['mere parts', 'Not in our sources as a whole', true, 'Office', 'missing'],
  ['silence where no source has it', 'Not in our sources', false, '-', 'right'],
  ['a meaning where no source has it', 'Embassy Berlin', true, '-', 'wrong'],
] as const)
  test(`${what} is ${verdict}`, () => assert.equal(verdictOn(card('X', title, { known }), expected), verdict));
