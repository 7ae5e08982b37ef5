import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Range } from '../../../../src/cable/model';
import { lastBegun } from '../../../../src/view/codes/lastBegun';

const nodes = [[2, 4] as Range, [4, 9] as Range, [12, 13] as Range].map((range) => ({ range }));

for (const [offset, start] of [
  [0, undefined],
  [1, undefined],
  [2, 2],
  [3, 2],
  [4, 4],
  [11, 4],
  [12, 12],
  [99, 12],
] as const) {
  test(`the last node begun at ${offset} is the one from ${start ?? 'nowhere'}`, () => {
    assert.equal(lastBegun(nodes, offset)?.range[0], start);
  });
}

test('of no nodes none has begun', () => assert.equal(lastBegun([], 5), undefined));
