import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freeLine } from '../../../../src/editor/notes/freeLine';

const lines = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

for (const [what, wanted, taken, count, line] of [
  ['where nothing stands, below the words', 5, [], 20, 5],
  ['where a note stands, one line lower', 5, [5], 20, 6],
  ['where notes stand on both lines, one line higher', 5, [5, 6], 20, 4],
  ['then two lower', 5, [4, 5, 6], 20, 7],
  ['on the last line, higher', 19, [19], 20, 18],
  ['on the first line, lower', 0, [0], 20, 1],
  ['in a text of one line that has a note, nowhere', 0, [0], 1, null],
  ['among many notes, not farther than one looks', 50, lines(40, 60), 100, null],
  ['among many notes, eight lines off at most', 50, lines(43, 60), 100, 42],
  ['in an empty text, nowhere', 0, [], 0, null],
] as const) {
  test(`a box stands ${what}`, () => {
    assert.equal(freeLine(wanted, new Set(taken), count), line);
  });
}

test('a box never stands where something stands, and none that is free is nearer', () => {
  for (let seed = 1; seed < 400; seed++) {
    const count = (seed % 23) + 1;
    const wanted = seed % count;
    const taken = new Set(lines(0, count - 1).filter((line) => (line * 7919 + seed * 31) % 5 < 3));
    const line = freeLine(wanted, taken, count);
    const free = lines(0, count - 1).filter((one) => !taken.has(one) && Math.abs(one - wanted) <= 8);
    if (line === null) assert.deepEqual(free, []);
    else {
      assert.ok(!taken.has(line));
      assert.ok(free.every((one) => Math.abs(one - wanted) >= Math.abs(line - wanted)));
    }
  }
});
