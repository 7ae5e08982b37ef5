import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { isSpeckle, openingWords, paragraphDetail, paragraphName } from '../../../../src/view/outline/paragraphName';
import { sourceOf } from '../../../../src/view/outline/source';
import { told } from '../../../../src/view/outline/speech';
import { firstCable, telegram } from '../../cable/telegram';

/** Name and detail of every paragraph, as a reader sees them. */
function named(body: readonly string[]): string[] {
  const text = telegram(body);
  const source = sourceOf(parse(text), text);
  return firstCable(text).paragraphs.map((paragraph) => {
    const opening = openingWords(paragraph, source, paragraph.range[1]);
    const detail = told(paragraphDetail(paragraph, source));
    const speckle = isSpeckle(paragraph, opening) ? ' (speckle)' : '';
    return `${told([paragraphName(paragraph, source, opening)])}${detail && ` [${detail}]`}${speckle}`;
  });
}

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a paragraph is named by number, mark and first words, its level stands beside it',
    ['1. (C) THE TUBA IS STILL IN THE ATTIC OF THE CHANCERY AND NOBODY WANTS IT.'],
    ['1 (C) THE TUBA IS STILL IN THE ATTIC OF THE CHANCERY AND NOBODY… [Confidential]'],
  ],
  [
    'an item without a letter is named by its words alone',
    ['1. (C) NEEDED:', '-- A TUBA;', '-- A CRATE.'],
    ['1 (C) NEEDED: -- A TUBA; -- A CRATE. [Confidential]', 'A TUBA;', 'A CRATE.'],
  ],
  [
    'a number without a mark has its full stop, so that A is no article',
    ['1. NEEDED:', 'A. TUBA;', 'B. CRATE.'],
    ['1. NEEDED: A. TUBA; B. CRATE.', 'A. TUBA;', 'B. CRATE.'],
  ],
  [
    'a damaged mark is told with what is printed',
    ['1. (C) FIRST.', '2. (G) SAMPLE SPOKE.'],
    ['1 (C) FIRST. [Confidential]', '2 (C, damaged) SAMPLE SPOKE. [Confidential · printed (G)]'],
  ],
  [
    'a mark that cannot be read is no level',
    ['1. (C) FIRST.', '2. (C) SECOND.', '3. (C) THIRD.', '4. (SAMPLE AND DOE SPOKE.'],
    [
      '1 (C) FIRST. [Confidential]',
      '2 (C) SECOND. [Confidential]',
      '3 (C) THIRD. [Confidential]',
      '4 (mark unreadable) (SAMPLE AND DOE SPOKE.',
    ],
  ],
  [
    'a mark above the telegram’s own classification is told',
    ['1. (C) FIRST.', '2. (S) SECOND.'],
    [
      '1 (C) FIRST. [Confidential]',
      "2 (S, above the telegram's) SECOND. [Secret · above the telegram's classification]",
    ],
  ],
  [
    'a whole-text mark is told where it is handed down',
    ['1. (C - ENTIRE TEXT)', '2. SECOND.'],
    ['1 (C) entire text [Confidential]', '2. SECOND. [Confidential · entire text]'],
  ],
  [
    'a page break is none of a paragraph’s words',
    ['1. (C) THE TUBA', 'CONFIDENTIAL', '', 'CONFIDENTIAL', 'PAGE 02  LA PAZ 03121  261915Z', '', 'IS HERE.'],
    ['1 (C) THE TUBA IS HERE. [Confidential]'],
  ],
  [
    'nor is a release stamp',
    ['1. (C) THE TUBA', 'UNCLASSIFIED U.S. Department of State Case No. F-2017-13804 Doc No. C06815043', 'IS HERE.'],
    ['1 (C) THE TUBA IS HERE. [Confidential]'],
  ],
  [
    'a word makes a row, letters alone do not',
    ['1. NEEDED:', '-- A TUBA;', '-- 0 o'],
    ['1. NEEDED: -- A TUBA; -- 0 o', 'A TUBA;', '0 o (speckle)'],
  ],
  ['a number makes a row of anything', ['1. THE TUBA', '', '2. 0 0'], ['1. THE TUBA', '2. 0 0']],
];
for (const [name, body, expected] of CASES) test(name, () => assert.deepEqual(named(body), expected));
