import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTravels } from '../../../../src/reference/people/travels';

const travels = loadTravels(
  [
    '1979-11-01\t1979-11-04\tRepublic of Korea\tSeoul',
    '1979-12-10\t\tUnited Kingdom\tLondon',
    '1979-12-10\t1979-12-11\tFrance\t',
    '',
  ].join('\n'),
);
const places = (day: string) => travels.on(day).map(({ place }) => place);

for (const [what, day, expected] of [
  ['the first day of a stay', '1979-11-01', ['Seoul, Republic of Korea']],
  ['its last', '1979-11-04', ['Seoul, Republic of Korea']],
  ['the day after it', '1979-11-05', []],
  ['a day of two stays, one of them without a town', '1979-12-10', ['London, United Kingdom', 'France']],
  ['a stay of one day is over on the next', '1979-12-11', ['France']],
  ['a year alone', '1979', []],
] as const)
  test(`${what} (${day}): ${expected.join('; ') || 'no stay'}`, () => assert.deepEqual(places(day), expected));
