import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded } from '../../../src/annotation/foldedText';
import { likelyWindows } from '../../../src/annotation/likelyWindows';

const FILLER = 'COFFEE EXPORTS ROSE AGAIN DURING AUGUST WHILE SUGAR EXPORTS FELL. '.repeat(40);
const PASSAGE = 'LORRY DRIVERS BLOCKED THE ROAD TO THE YUNGAS';

test('the place where the words stand in a row comes first', () => {
  const text = folded(`${FILLER}DRIVERS OF ONE LORRY. ${FILLER}${PASSAGE}. ${FILLER}`);
  const [[start, end] = [0, 0]] = likelyWindows(PASSAGE, text, 5);
  assert.ok(text.text.slice(start, end).includes(PASSAGE));
  assert.ok(end - start < 300);
});

test('misread words do not matter as long as others can be read', () => {
  const text = folded(`${FILLER}L0RRY DR1VERS BLOCKED TNE ROAD T0 THE YUNCAS. ${FILLER}`);
  const [[start, end] = [0, 0]] = likelyWindows(PASSAGE, text, 5);
  assert.match(text.text.slice(start, end), /L0RRY DR1VERS BLOCKED TNE ROAD T0 THE YUNCAS/);
});

test('windows lie in the text, and do not all lie on the same spot', () => {
  const text = folded(`${PASSAGE}. ${FILLER}${PASSAGE}. ${FILLER}${PASSAGE}`);
  const windows = likelyWindows(PASSAGE, text, 5);
  assert.ok(windows.every(([start, end]) => 0 <= start && start < end && end <= text.text.length));
  const starts = [...text.text.matchAll(/LORRY/g)].map(({ index }) => index);
  for (const at of starts) assert.ok(windows.some(([start, end]) => start <= at && at + PASSAGE.length <= end));
});

test('words that stand everywhere, or nowhere, cast no vote', () => {
  assert.deepEqual(likelyWindows('EXPORTS ROSE', folded(FILLER.repeat(2)), 5), []);
  assert.deepEqual(likelyWindows('ZEBRA CROSSING', folded(FILLER), 5), []);
});
