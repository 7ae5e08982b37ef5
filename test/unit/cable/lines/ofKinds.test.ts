import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Line } from '../../../../src/cable/lines/line';
import { linesOf, placesOf } from '../../../../src/cable/lines/ofKinds';
import { splitLines } from '../../../../src/cable/lines/splitLines';

const [a, b, c, d] = splitLines('FM ROME\nTO PARIS\nTEXT\nFM OSLO') as [Line, Line, Line, Line];
const LINES = [a.as('fm'), b.as('to'), c, d.as('fm')];

test('lines of one kind stand in the order of the text', () => {
  assert.deepEqual(placesOf(LINES, ['fm']), [0, 3]);
  assert.deepEqual(
    linesOf(LINES, ['fm']).map(({ text }) => text),
    ['FM ROME', 'FM OSLO'],
  );
});

test('so do lines of several kinds, whichever is asked for first', () => {
  assert.deepEqual(placesOf(LINES, ['to', 'fm']), [0, 1, 3]);
  assert.deepEqual(placesOf(LINES, new Set(['fm', 'to', 'info'] as const)), [0, 1, 3]);
});

test('a kind that no line has gives none', () => {
  assert.deepEqual(placesOf(LINES, ['info']), []);
  assert.deepEqual(linesOf([], ['fm']), []);
});

test('what is found in one list says nothing of another', () => {
  assert.deepEqual(placesOf(LINES.slice(1), ['fm']), [2]);
  assert.deepEqual(placesOf(LINES, ['fm']), [0, 3]);
});
