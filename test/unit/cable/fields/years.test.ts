import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullYear } from '../../../../src/cable/fields/years';

const YEARS: readonly [printed: string, year: number][] = [
  ['79', 1979],
  ['50', 1950],
  ['49', 2049],
  ['00', 2000],
  ['09', 2009],
  ['1966', 1966],
  ['2010', 2010],
];

for (const [printed, year] of YEARS) test(`${printed} is ${year}`, () => assert.equal(fullYear(printed), year));
