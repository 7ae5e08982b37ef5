import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, telegram } from '../telegram';

const BODY = [
  '1. TEXT THAT GOES ON',
  'CONFIDENTIAL',
  'CONFIDENTIAL',
  'PAGE 02        LA PAZ 03121  261915Z',
  'BELOW THE PAGE LINE.',
  'SAMPLE',
  '',
  'CONFIDENTIAL',
  '',
  'NNNN',
];

test('what machines printed is told by its kind, in order', () => {
  const text = telegram(BODY);
  assert.deepEqual(
    firstCable(text).furniture.map(({ kind, range }) => [kind, text.slice(...range).replace(/ +/g, ' ')]),
    [
      ['banner', 'CONFIDENTIAL'],
      ['page', 'PAGE 01 LA PAZ 03121 261915Z'],
      ['banner', 'CONFIDENTIAL'],
      ['banner', 'CONFIDENTIAL'],
      ['page', 'PAGE 02 LA PAZ 03121 261915Z'],
      ['banner', 'CONFIDENTIAL'],
      ['end', 'NNNN'],
    ],
  );
});

const KINDS: readonly [line: string, kind: string][] = [
  ['PAGE 02        LA PAZ 03121  261915Z', 'page'],
  ['CONFIDENTIAL', 'banner'],
  ['C O N F I D E N T I A L', 'banner'],
  ['Declassified/Released US Department of State EO Systematic Review 20 Mar 2014', 'stamp'],
  ['NNNN', 'end'],
];

for (const [line, expected] of KINDS)
  test(`"${line}" is a ${expected}`, () => {
    const text = telegram(['1. TEXT THAT GOES ON', line]);
    const found = firstCable(text).furniture.find(({ range }) => range[0] >= text.lastIndexOf(line));
    assert.equal(found?.kind, expected);
  });
