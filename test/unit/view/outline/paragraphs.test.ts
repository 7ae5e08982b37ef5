import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { bodyNodes, sourceOf } from '../../../../src/view/outline/paragraphs';
import { firstCable, telegram } from '../../cable/telegram';
import { shown } from './shown';

const nodes = (body: readonly string[]) => {
  const text = telegram(body);
  return bodyNodes(firstCable(text), sourceOf(parse(text), text));
};

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a paragraph is named by number, level and first words',
    ['1. (C) THE TUBA IS STILL IN THE ATTIC OF THE CHANCERY AND NOBODY WANTS IT.'],
    ['1 · Confidential · THE TUBA IS STILL IN THE ATTIC OF THE CHANCERY AND NOBODY…'],
  ],
  [
    'paragraphs stand under their heading',
    ['1. (C) FIRST.', '', 'THE BAND', '', '2. (C) SECOND.', '', 'THE TUBA', '', '3. (C) THIRD.'],
    [
      '1 · Confidential · FIRST.',
      'THE BAND',
      '  2 · Confidential · SECOND.',
      'THE TUBA',
      '  3 · Confidential · THIRD.',
    ],
  ],
  [
    'items stand under their paragraph, which is named by its own words',
    ['1. (C) NEEDED:', 'A. (U) A TUBA;', 'B. (U) A CRATE.'],
    ['1 · Confidential · NEEDED:', '  A · Unclassified · A TUBA;', '  B · Unclassified · A CRATE.'],
  ],
  [
    'an item without a letter is named by its words alone',
    ['1. (C) NEEDED:', '-- A TUBA;', '-- A CRATE.'],
    ['1 · Confidential · NEEDED:', '  A TUBA;', '  A CRATE.'],
  ],
  [
    'a damaged mark is told with what is printed',
    ['1. (C) FIRST.', '2. (G) SAMPLE SPOKE.'],
    ['1 · Confidential · FIRST.', '2 · Confidential · mark damaged · SAMPLE SPOKE. [printed (G)]'],
  ],
  [
    'a mark that cannot be read is no level',
    ['1. (C) FIRST.', '2. (C) SECOND.', '3. (C) THIRD.', '4. (SAMPLE AND DOE SPOKE.'],
    [
      '1 · Confidential · FIRST.',
      '2 · Confidential · SECOND.',
      '3 · Confidential · THIRD.',
      '4 · mark cannot be read · (SAMPLE AND DOE SPOKE.',
    ],
  ],
  [
    'a mark above the telegram’s own classification is told',
    ['1. (C) FIRST.', '2. (S) SECOND.'],
    ['1 · Confidential · FIRST.', "2 · Secret · above the telegram's classification · SECOND."],
  ],
  [
    'a whole-text mark is told where it is handed down',
    ['1. (C - ENTIRE TEXT)', '2. SECOND.'],
    ['1 · Confidential · entire text', '2 · Confidential · SECOND. [(C) entire text]'],
  ],
  [
    'a page break is none of a paragraph’s words',
    ['1. (C) THE TUBA', 'CONFIDENTIAL', '', 'CONFIDENTIAL', 'PAGE 02  LA PAZ 03121  261915Z', '', 'IS HERE.'],
    ['1 · Confidential · THE TUBA IS HERE.'],
  ],
  [
    'nor is a release stamp',
    ['1. (C) THE TUBA', 'UNCLASSIFIED U.S. Department of State Case No. F-2017-13804 Doc No. C06815043', 'IS HERE.'],
    ['1 · Confidential · THE TUBA IS HERE.'],
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
