import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { coloursIn } from '../../../src/view/colours';
import { telegram } from '../cable/telegram';

/** What is coloured in the body: "heading WHO BEGAN". */
function coloured(body: readonly string[], end = '\n'): string[] {
  const text = telegram(body).replaceAll('\n', end);
  return coloursIn(parse(text)).map(({ range, is }) => `${is} ${text.slice(...range).trim()}`);
}

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a heading of its own words is coloured, not only SUMMARY',
    ['1. (C) FIRST.', '', 'THE BAND', '', '2. (U) SECOND.'],
    ['portion (C)', 'heading THE BAND', 'portion (U)'],
  ],
  [
    'the marks of sub-paragraphs are coloured, whatever stands before them',
    ['1. (C) NEEDED:', '-- A. (U) A TUBA;', '-- B. (SBU) A CRATE.'],
    ['portion (C)', 'portion (U)', 'portion (SBU)'],
  ],
  ['a mark that a scan has misread is one', ['1. (C) FIRST.', '2. (G) SECOND.'], ['portion (C)', 'portion (G)']],
  ['the mark of the whole text is coloured once', ['1. (C - ENTIRE TEXT)', '2. SECOND.'], ['portion C']],
  ['a text without marks and headings has no colour of ours', ['THE TUBA HAS ARRIVED.'], []],
];
for (const [name, body, expected] of CASES) {
  test(name, () => assert.deepEqual(coloured(body), expected));
  test(`${name}, also with the line ends of Windows`, () => assert.deepEqual(coloured(body, '\r\n'), expected));
}

test('colours stand in the order of the text and never over each other', () => {
  const text = [telegram(['1. (C) FIRST.', '', 'THE BAND', '', '2. (U) SECOND.']), telegram(['1. (S) OTHER.'])].join(
    '\nNNNN\n\n',
  );
  coloursIn(parse(text)).reduce((before, { range }) => {
    assert.ok(range[0] >= before);
    assert.ok(range[1] > range[0]);
    return range[1];
  }, 0);
});
