import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearBehind } from '../../../../src/cable/fields/citedYear';

for (const [behind, year] of [
  [' DTD 211400Z OCT 77', 1977],
  [' OF 11/30/73', 1973],
  [' OF 12-8-1973', 1973],
  [' OF JUNE 5, 1974', 1974],
  [', NOVEMBER 23, 1971:', 1971],
  [' (NOTAL) OF DEC. 4, 1978', 1978],
  [' (MAY 24, 1978)', 1978],
  [' JULY 1973', 1973],
  [' OF 1/2/05', 2005],
  // a day without a year, another telegram, a copy number, nothing
  [' DATED FEBRUARY 13, AND PREVIOUS', null],
  [' OF JAN. 24', null],
  [' OF JUNE 10', null],
  [', STATE 5614', null],
  [' MAYBE 77', null],
  [' (B) 78 LA PAZ 1579', null],
  ['', null],
] as const) {
  test(`a citation followed by "${behind}" ${year ? `is of ${year}` : 'has no year'}`, () =>
    assert.equal(yearBehind(behind), year));
}
