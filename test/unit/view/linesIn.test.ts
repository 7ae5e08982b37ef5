import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Line } from '../../../src/cable/lines/line';
import type { Range } from '../../../src/cable/model';
import { linesIn, linesOver } from '../../../src/view/linesIn';

const line = (start: number, end: number): Line => new Line('', start, end);
const LINES = [line(0, 4), line(5, 5), line(6, 10), line(11, 20)];
const starts = (range: Range): number[] => linesIn({ lines: LINES }, range).map((one) => one.range[0]);

const CASES: readonly (readonly [string, Range, readonly number[]])[] = [
  ['the whole text gives all lines', [0, 20], [0, 5, 6, 11]],
  ['a line belongs to the range in which it begins', [5, 12], [5, 6, 11]],
  ['a line that has begun before is left out', [7, 20], [11]],
  ['the end of a range is outside', [0, 6], [0, 5]],
  ['an empty range holds no line', [6, 6], []],
  ['behind the text there is no line', [40, 50], []],
];
for (const [name, range, expected] of CASES) test(name, () => assert.deepEqual(starts(range), expected));

const OVER: readonly (readonly [string, Range, readonly number[]])[] = [
  ['a range that begins behind the blanks of a line runs over it', [7, 20], [6, 11]],
  ['a range that begins with a line does not run over the one above', [6, 20], [6, 11]],
  ['a range within one line runs over it', [7, 9], [6]],
];
for (const [name, range, expected] of OVER)
  test(name, () =>
    assert.deepEqual(
      linesOver({ lines: LINES }, range).map((one) => one.range[0]),
      expected,
    ),
  );

test('a text without lines has none', () => assert.deepEqual(linesIn({ lines: [] }, [0, 9]), []));

test('what the binary search finds is what a look at every line finds', () => {
  const sorted = fc.array(fc.nat(150), { maxLength: 30 }).map((places) => places.sort((a, b) => a - b));
  fc.assert(
    fc.property(sorted, fc.nat(200), fc.nat(200), (places, start, end) => {
      const lines = places.map((place) => line(place, place));
      const slow = lines.filter(({ range }) => range[0] >= start && range[0] < end);
      assert.deepEqual(linesIn({ lines }, [start, end]), slow);
    }),
  );
});
