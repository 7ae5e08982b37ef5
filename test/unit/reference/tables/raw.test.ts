import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attestedIn, cell } from '../../../../scripts/tables/raw';

test('a column that is not there is empty', () => assert.equal(cell({ a: '1' }, 'b'), ''));

const YEARS: readonly [from: string, to: string, period: string][] = [
  ['1958', '1976', 'attested'],
  ['1958', '', 'attested'],
  ['', '2005', 'attested'],
  ['', '', ''],
];

for (const [from, to, period] of YEARS) {
  test(`years from "${from}" to "${to}" are ${period || 'no period'}`, () =>
    assert.deepEqual(attestedIn(from, to), { from, to, period }));
}
