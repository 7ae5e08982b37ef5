import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stitch } from '../../../../src/cable/fields/stitched';

const FILE = 'REFS: (A) LA PAZ 6784; (C) STATE\r\n  131738 (MAY 24)\r\n';
const LINES = ['(A) LA PAZ 6784; (C) STATE', '131738 (MAY 24)'].map((text) => {
  const start = FILE.indexOf(text);
  return { text, range: [start, start + text.length] as const };
});

test('lines of a field are one text with single blanks', () => {
  assert.equal(stitch(LINES).text, '(A) LA PAZ 6784; (C) STATE 131738 (MAY 24)');
});

const PARTS: readonly [part: string, inFile: string][] = [
  ['LA PAZ 6784', 'LA PAZ 6784'],
  ['131738', '131738'],
  ['STATE 131738', 'STATE\r\n  131738'],
  ['(MAY 24)', '(MAY 24)'],
];

for (const [part, inFile] of PARTS)
  test(`"${part}" is found again in the file`, () => {
    const list = stitch(LINES);
    const at = list.text.indexOf(part);
    assert.equal(FILE.slice(...list.rangeOf(at, at + part.length)), inFile);
  });

test('the whole field runs from its first line to its last', () => {
  const list = stitch(LINES);
  assert.deepEqual(list.rangeOf(0, list.text.length), [LINES[0]?.range[0], LINES[1]?.range[1]]);
});

test('an empty part has a place, and no lines have none', () => {
  assert.deepEqual(stitch(LINES).rangeOf(3, 3), [9, 9]);
  assert.deepEqual(stitch([]).rangeOf(0, 0), [0, 0]);
});
