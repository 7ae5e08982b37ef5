import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Line } from '../../../../src/cable/lines/line';
import type { Cable } from '../../../../src/cable/model';
import { attached, found, printedFields, tokensIn } from '../../../../src/view/codes/found';

const line = new Line('PAGE 01 STATE 00370', 10, 30, 'page', {
  serial: { text: '00370', range: [22, 27] },
  page: { text: '01 ', range: [15, 18] },
});

test('tokens know where they stand in the file', () => {
  assert.deepEqual(tokensIn({ text: 'AB, CD', range: [100, 106] }, /[A-Z]+/g), [
    { text: 'AB', range: [100, 102] },
    { text: 'CD', range: [104, 106] },
  ]);
  assert.deepEqual(tokensIn(undefined, /./g), []);
});

test('the fields of a line are joined in the order in which they are printed', () => {
  assert.equal(printedFields(line), '01 00370');
});

test('a field that stands within another is not printed twice', () => {
  const fields: Line['fields'] = { what: { text: 'Page 5 of 6', range: [0, 11] }, page: { text: '5', range: [5, 6] } };
  assert.equal(printedFields(line.as('smartFoot', fields)), 'Page 5 of 6');
});

test('a line without fields is named by its kind', () => {
  assert.equal(printedFields(line.as('aadText')), 'aadText');
});

for (const { start, cable, why } of [
  { start: 3, cable: 0, why: 'a stamp above the first telegram belongs to the first' },
  { start: 15, cable: 0, why: 'what stands in the first belongs to the first' },
  { start: 60, cable: 1, why: 'what stands in the second belongs to the second' },
]) {
  test(why, () => {
    const cables = [{ range: [10, 50] }, { range: [50, 90] }] as unknown as Cable[];
    const code = attached(found('tag', 'PREL', [start, start + 4], null), cables);
    assert.equal(code.cable, cables[cable]);
  });
}

test('in a file without a telegram a code belongs to none', () => {
  assert.equal(attached(found('tag', 'PREL', [0, 4], null), []).cable, null);
});
