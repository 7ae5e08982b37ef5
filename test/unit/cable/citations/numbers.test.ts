import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goesOn, numbersIn } from '../../../../src/cable/citations/numbers';

const NUMBERS: readonly [text: string, expected: string[]][] = [
  ['DEPTEL 550 AND EMBTEL 3820.', ['550', '3820']],
  ['AMMAN 7992) AND (BONN 286)', ['7992', '286']],
  ['$ 5842, $300 AND 12,500 ACRES AT 1.5', []],
  ['3/26 AND 18-20, 128TH, 300K', []],
  ['AT 1430Z AND 302231Z', []],
  ['14 MEN, 300 TONS, 25 MILLION, 1200 HOURS', []],
  ['4 JUNE, 6 NOVEMBER, 1922092 AUG', []],
  ['YOUR 364 AUGUST', ['364']],
  ['1979 LA PAZ 3121', ['1979', '3121']],
];

for (const [text, expected] of NUMBERS)
  test(`numbers of "${text}": ${expected.join(', ') || 'none'}`, () =>
    assert.deepEqual(
      numbersIn(text).map(({ digits }) => digits),
      expected,
    ));

test('a number keeps its place', () => {
  const [number] = numbersIn('SEE BONN 286.');
  assert.deepEqual(number, { digits: '286', start: 9, end: 12 });
});

for (const [text, expected] of [
  ['3820, 3822', true],
  ['710  AND 712', true],
  ['165, AND 191', true],
  ['2587 THROUGH 2589', true],
  ['391 ON 402', false],
  ['3820, 14', false],
  ['100, 999', false],
  ['0, 3', false],
] as const)
  test(`"${text}" is ${expected ? 'one list' : 'no list'}`, () => {
    const [before, next] = numbersIn(text);
    assert.ok(before && next);
    assert.equal(goesOn(text, before, next), expected);
  });
