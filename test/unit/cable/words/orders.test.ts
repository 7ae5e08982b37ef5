import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXECUTIVE_ORDERS, nearestOrder, orderBegunBy } from '../../../../src/cable/words/orders';

const NEAREST: readonly [printed: string, order: string | null][] = [
  ['12958', '12958'],
  ['l2356', '12356'],
  ['123t6o', '12356'],
  ['123S6', '12356'],
  ['1l652', '11652'],
  ['12O65', '12065'],
  ['99999', null],
  ['12', null],
  ['', null],
];

for (const [printed, order] of NEAREST)
  test(`the order nearest to "${printed}" is ${order ?? 'none'}`, () => assert.equal(nearestOrder(printed), order));

const BEGUN: readonly [printed: string, order: string | null][] = [
  ['123WW/A', '12356'],
  ['120/N', '12065'],
  ['l2356: N/A', '12356'],
  ['12;:gailk', null],
  ["125'::ECL", null],
  ['N/A', null],
];

for (const [printed, order] of BEGUN)
  test(`"${printed}" begins order ${order ?? 'no known one'}`, () => assert.equal(orderBegunBy(printed), order));

test('executive orders took effect one after the other, on real days', () => {
  const days = Object.values(EXECUTIVE_ORDERS);
  for (const day of days) assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day);
  assert.deepEqual(days, days.toSorted());
  const orders = Object.keys(EXECUTIVE_ORDERS).map(Number);
  assert.deepEqual(
    orders,
    orders.toSorted((a, b) => a - b),
  );
});
