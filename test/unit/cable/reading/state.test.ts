import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from '../../../../src/cable/lines/splitLines';
import { followsDirectly, linesAhead, startState } from '../../../../src/cable/reading/state';

const spaced = (count: number, gap: string): ReturnType<typeof startState> =>
  startState(splitLines(Array.from({ length: count }, () => 'LINE').join(gap)), 'open');

test('a scan with a blank line after each line is double-spaced', () => {
  assert.ok(spaced(12, '\n\n').doubleSpaced);
  assert.ok(!spaced(12, '\n').doubleSpaced);
  assert.ok(!spaced(4, '\n\n').doubleSpaced);
});

test('in a double-spaced scan one blank line does not part two lines', () => {
  assert.ok(followsDirectly({ ...spaced(12, '\n\n'), gap: 1 }));
  assert.ok(!followsDirectly({ ...spaced(12, '\n'), gap: 1 }));
  assert.ok(!followsDirectly({ ...spaced(12, '\n\n'), gap: 2 }));
});

test('the next lines are those that hold anything, and few', () => {
  const state = startState(splitLines('A\n\nB\n\n\nC\nD'), 'open');
  assert.deepEqual(
    linesAhead(state, 2).map(({ text }) => text),
    ['B', 'C'],
  );
  assert.deepEqual(linesAhead({ ...state, index: 6 }, 2), []);
});
