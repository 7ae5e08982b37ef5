import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeOf, rangeAround } from '../../../../src/view/outline/node';

test('an entry is selected whole unless it says otherwise', () => {
  assert.deepEqual(nodeOf('paragraph', ['1', 'TEXT'], [3, 9]).selectionRange, [3, 9]);
  assert.deepEqual(nodeOf('paragraph', ['1', 'TEXT'], [3, 9], { selectionRange: [3, 5] }).selectionRange, [3, 5]);
});

test('the range around entries holds them all, whatever their order', () => {
  const ranges = [
    [7, 9],
    [2, 4],
    [3, 8],
  ] as const;
  assert.deepEqual(rangeAround(ranges.map((range) => ({ range }))), [2, 9]);
});

test('very many entries are no burden', () => {
  const nodes = Array.from({ length: 300_000 }, (_, i) => ({ range: [i, i + 1] as const }));
  assert.deepEqual(rangeAround(nodes), [0, 300_000]);
});
