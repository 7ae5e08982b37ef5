import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded, joined, printedBetween, within } from '../../../../src/cable/fields/words';
import { Line } from '../../../../src/cable/lines/line';
import type { Text } from '../../../../src/cable/model';

const at = (text: string, start: number): Text => ({ text, range: [start, start + text.length] });

test('blanks are folded', () => assert.equal(folded('  LA   PAZ\t\r\n 3121 '), 'LA PAZ 3121'));

test('parts of a field become one text with one range', () => {
  assert.deepEqual(joined([at('A LONG ', 10), at('SUBJECT', 30)]), { text: 'A LONG SUBJECT', range: [10, 37] });
  assert.deepEqual(joined([at('ONE', 4)]), { text: 'ONE', range: [4, 7] });
  assert.equal(joined([]), null);
});

test('what a line prints between two fields belongs to it', () => {
  const text = '  A. STATE 52986 NOTAL';
  const [first, last] = [at('A', 102), at('52986', 111)];
  const piece = new Line(text, 100, 100 + text.length, 'refItem');
  assert.deepEqual(printedBetween(piece, first, last), { text: 'A. STATE 52986', range: [102, 116] });
});

test('a place in a text is a place in the file', () => assert.deepEqual(within(at('ARA-10', 50), 4, 6), [54, 56]));
