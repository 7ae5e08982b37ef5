import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { bodyNodes } from '../../../../src/view/outline/paragraphs';
import { sourceOf } from '../../../../src/view/outline/source';
import { firstCable, telegram } from '../../cable/telegram';
import { shown } from './shown';

const nodes = (body: readonly string[]) => {
  const text = telegram(body);
  return bodyNodes(firstCable(text), sourceOf(parse(text), text));
};

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'paragraphs stand under their heading',
    ['1. (C) FIRST.', '', 'THE BAND', '', '2. (C) SECOND.', '', 'THE TUBA', '', '3. (C) THIRD.'],
    [
      '1 (C) FIRST. [Confidential]',
      'THE BAND',
      '  2 (C) SECOND. [Confidential]',
      'THE TUBA',
      '  3 (C) THIRD. [Confidential]',
    ],
  ],
  [
    'items stand under their paragraph, which is named by its own words',
    ['1. (C) NEEDED:', 'A. (U) A TUBA;', 'B. (U) A CRATE.'],
    ['1 (C) NEEDED: [Confidential]', '  A (U) A TUBA; [Unclassified]', '  B (U) A CRATE. [Unclassified]'],
  ],
  [
    'items of items stand under theirs',
    ['1. NEEDED:', 'A. A BAND:', '(1) A TUBA;', '(2) A DRUM;', 'B. A CRATE.'],
    ['1. NEEDED:', '  A. A BAND:', '    1. A TUBA;', '    2. A DRUM;', '  B. A CRATE.'],
  ],
  [
    'what stands above the first heading stands by itself',
    ['1. FIRST.', '', 'THE BAND', '', '2. SECOND.'],
    ['1. FIRST.', 'THE BAND', '  2. SECOND.'],
  ],
];
for (const [name, body, expected] of CASES) test(name, () => assert.deepEqual(shown(nodes(body)), expected));

test('a paragraph is picked by its first line, a section by its heading', () => {
  const body = ['THE BAND', '', '1. (C) SIXTEEN', 'PLAYERS.'];
  const [section] = nodes(body);
  const text = telegram(body);
  assert.equal(text.slice(...(section?.selectionRange ?? [0, 0])), 'THE BAND');
  assert.equal(text.slice(...(section?.children[0]?.selectionRange ?? [0, 0])), '1. (C) SIXTEEN');
});

test('a text without numbers is named by its words', () => {
  assert.deepEqual(shown(nodes(['THE TUBA HAS ARRIVED AND THE BAND IS VERY PLEASED WITH IT.'])), [
    'THE TUBA HAS ARRIVED AND THE BAND IS VERY PLEASED WITH IT.',
  ]);
});
