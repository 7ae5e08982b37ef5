import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, over } from './contrast';

const PAIRS: readonly [front: string, back: string, expected: number][] = [
  ['#000000', '#FFFFFF', 21],
  ['#FFFFFF', '#000000', 21],
  ['#777777', '#FFFFFF', 4.48],
  ['#fff', '#fff', 1],
  ['#00000000', '#FFFFFF', 1],
  ['#00000080', '#FFFFFF', 3.98],
];

for (const [front, back, expected] of PAIRS)
  test(`${front} on ${back} is ${expected}`, () =>
    assert.ok(Math.abs(contrast(front, back) - expected) < 0.05, String(contrast(front, back))));

test('a transparent colour is mixed with what lies below', () => {
  assert.equal(over('#00000080', '#FFFFFF'), '#7f7f7f');
  assert.equal(over('#12345600', '#ABCDEF'), '#abcdef');
});
