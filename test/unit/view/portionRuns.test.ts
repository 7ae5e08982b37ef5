import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { portionRunsIn } from '../../../src/view/portionRuns';
import { telegram } from '../cable/telegram';

/** The level of each run and its first line, with the number of lines that follow. */
function runs(text: string): string[] {
  return portionRunsIn(parse(text)).map(({ level, range }) => {
    const [first = '', ...more] = text.slice(...range).split(/\r?\n/);
    return `${level}: ${first} +${more.length}`;
  });
}

const CASES: readonly (readonly [name: string, body: readonly string[], expected: readonly string[]])[] = [
  [
    'each marked paragraph is a run, the blank line between is of none',
    ['1. (C) THE TUBA IS', 'STILL HERE.', '', '2. (U) IT IS UNPLAYED.'],
    ['CONFIDENTIAL: 1. (C) THE TUBA IS +1', 'UNCLASSIFIED: 2. (U) IT IS UNPLAYED. +0'],
  ],
  [
    'neighbours of one level are one run',
    ['1. (U) THE TUBA IS HERE.', '2. (U) IT IS UNPLAYED.', '3. (C) IT IS HEAVY.'],
    ['UNCLASSIFIED: 1. (U) THE TUBA IS HERE. +1', 'CONFIDENTIAL: 3. (C) IT IS HEAVY. +0'],
  ],
  [
    'an item with a mark is of its own level, one without of its paragraph’s',
    ['1. (C) THE TUBA IS:', 'A. (U) IN THE ATTIC', 'B. UNPLAYED.'],
    ['CONFIDENTIAL: 1. (C) THE TUBA IS: +0', 'UNCLASSIFIED: A. (U) IN THE ATTIC +0', 'CONFIDENTIAL: B. UNPLAYED. +0'],
  ],
  [
    'a page break inside a paragraph is left out',
    ['1. (C) A LONG', 'CONFIDENTIAL', '', 'CONFIDENTIAL', 'PAGE 02  LA PAZ 03121  261915Z', 'STORY.'],
    ['CONFIDENTIAL: 1. (C) A LONG +0', 'CONFIDENTIAL: STORY. +0'],
  ],
  [
    'a mark for the entire text holds for every paragraph',
    ['1. (C - ENTIRE TEXT) THE TUBA.', '', '2. IT IS UNPLAYED.'],
    ['CONFIDENTIAL: 1. (C - ENTIRE TEXT) THE TUBA. +0', 'CONFIDENTIAL: 2. IT IS UNPLAYED. +0'],
  ],
  ['paragraphs without marks have none', ['1. THE TUBA IS HERE.', '', '2. IT IS UNPLAYED.'], []],
];
for (const [name, body, expected] of CASES) {
  test(name, () => assert.deepEqual(runs(telegram(body)), expected));
  test(`${name}, with line ends of Windows`, () =>
    assert.deepEqual(runs(telegram(body).replaceAll('\n', '\r\n')), expected));
}

/** The lines at which the level is named. */
const heads = (text: string): string[] =>
  portionRunsIn(parse(text)).flatMap((run) =>
    run.heads.map((start) => `${run.level}: ${text.slice(start).split('\n', 1)[0]}`),
  );

const HEADS: readonly (readonly [name: string, body: readonly string[], expected: readonly string[]])[] = [
  [
    'every paragraph',
    ['1. (U) THE TUBA IS', 'STILL HERE.', '2. (U) IT IS UNPLAYED.', '', '3. (C) IT IS HEAVY.'],
    ['UNCLASSIFIED: 1. (U) THE TUBA IS', 'UNCLASSIFIED: 2. (U) IT IS UNPLAYED.', 'CONFIDENTIAL: 3. (C) IT IS HEAVY.'],
  ],
  [
    'an item of another level, and what follows it',
    ['1. (C) THE TUBA IS:', 'A. (U) IN THE ATTIC', 'B. (U) IN ITS CASE', 'C. UNPLAYED.'],
    ['CONFIDENTIAL: 1. (C) THE TUBA IS:', 'UNCLASSIFIED: A. (U) IN THE ATTIC', 'CONFIDENTIAL: C. UNPLAYED.'],
  ],
  [
    'the first line of what is indented, paragraph and item',
    [
      '     1. (C) THE TUBA IS:',
      '        A. (U) IN THE ATTIC',
      '        B. (U) IN ITS CASE.',
      '',
      '     2. (C) IT WAITS.',
    ],
    [
      'CONFIDENTIAL:      1. (C) THE TUBA IS:',
      'UNCLASSIFIED:         A. (U) IN THE ATTIC',
      'CONFIDENTIAL:      2. (C) IT WAITS.',
    ],
  ],
  [
    'not what goes on behind a page break',
    ['1. (C) A LONG', 'CONFIDENTIAL', '', 'CONFIDENTIAL', 'PAGE 02  LA PAZ 03121  261915Z', 'STORY.'],
    ['CONFIDENTIAL: 1. (C) A LONG'],
  ],
];
for (const [name, body, expected] of HEADS)
  test(`a level is named at ${name}`, () => assert.deepEqual(heads(telegram(body)), expected));

test('runs do not overlap and stand in the order of the text', () => {
  const text = telegram(CASES.flatMap(([, body]) => body));
  let end = 0;
  for (const { range } of portionRunsIn(parse(text))) {
    assert.ok(range[0] >= end && range[1] > range[0]);
    end = range[1];
  }
});

test('a text that is no cable has none', () => assert.deepEqual(portionRunsIn(parse('milk\neggs\n')), []));
