import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Range } from '../../../src/cable/model';
import { firstTo, firstWhere, lastFrom } from '../../../src/view/ranges';

/** Two that touch, and one apart. */
const ITEMS = (
  [
    [2, 5],
    [5, 7],
    [9, 12],
  ] as Range[]
).map((range) => ({ range }));
const name = (item: { range: Range } | null): string => (item ? item.range.join('-') : 'none');

const OFFSETS: [offset: number, last: string, first: string][] = [
  [0, 'none', '2-5'],
  [2, '2-5', '2-5'],
  [4, '2-5', '2-5'],
  [5, '5-7', '2-5'],
  [6, '5-7', '5-7'],
  [8, '5-7', '9-12'],
  [9, '9-12', '9-12'],
  [12, '9-12', '9-12'],
  [13, '9-12', 'none'],
];
for (const [offset, last, first] of OFFSETS) {
  test(`${last} is the last to begin at ${offset} or before, ${first} the first to end there or behind`, () => {
    assert.deepEqual([name(lastFrom(ITEMS, offset)), name(firstTo(ITEMS, offset))], [last, first]);
  });
}

test('among no items there is none', () => {
  assert.deepEqual([lastFrom([], 3), firstTo([], 3)], [null, null]);
});

for (const from of [0, 1, 4, 7]) {
  test(`of 7 the first from ${from} on is found`, () => {
    assert.equal(
      firstWhere(7, (index) => index >= from),
      from,
    );
  });
}
