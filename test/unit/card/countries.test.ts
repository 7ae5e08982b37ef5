import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryAt } from '../../../src/card/countries';

for (const [country, date, shown] of [
  ['Russia', '1986-10-14', null],
  ['Russia', '2001-10-30', 'Russia'],
  ['Serbia', '1995-01-14', null],
  ['Serbia', '2006', 'Serbia'],
  ['Bolivia', '1974-01-04', 'Bolivia'],
  ['Russia', null, 'Russia'],
  [null, '1974-01-04', null],
] as const) {
  test(`a post in ${country} at ${date} is said to be in ${shown ?? 'no country'}`, () => {
    assert.equal(countryAt(country, date), shown);
  });
}
