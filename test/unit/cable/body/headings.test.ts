import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineHeading } from '../../../../src/cable/body/headings';
import { firstCable, telegram } from '../telegram';

const headings = (...lines: string[]): (string | undefined)[] =>
  firstCable(telegram(['1. (C) THE FIRST PARAGRAPH ENDS HERE.', ...lines]))
    .sections.filter((section) => section.heading)
    .map((section) => section.heading?.text);

const FOUND: readonly [what: string, lines: string[], expected: string][] = [
  ['capitals above a numbered paragraph', ['', 'BALKANS', '', '2. (C) TEXT'], 'BALKANS'],
  ['a hyphenated name', ['', 'NAGORNO-KARABAKH', '', '2. (S) TEXT'], 'NAGORNO-KARABAKH'],
  ['an underlined line', ['', 'SUMMARY', '-------', '2. (C) TEXT'], 'SUMMARY'],
  ['a title between rules', ['------- SUMMARY -------', '2. (C) TEXT'], 'SUMMARY'],
  [
    'title case',
    ['', 'Remaining Projects Curtail Programming', '', '2. (C) Text'],
    'Remaining Projects Curtail Programming',
  ],
  [
    'a portion mark first',
    ['', '(SBU) Criminals Target Prosecutors', '', '2. (SBU) Text'],
    '(SBU) Criminals Target Prosecutors',
  ],
  ['a text that begins', ['BEGIN TEXT:', 'THE TEXT ITSELF', '2. (C) TEXT'], 'BEGIN TEXT:'],
  [
    'a heading before a page break',
    ['', 'COMMENT', 'CONFIDENTIAL', 'PAGE 02  LA PAZ 03121  261915Z', '2. (C) TEXT'],
    'COMMENT',
  ],
];

for (const [what, lines, expected] of FOUND) {
  test(`a heading is ${what}`, () => assert.deepEqual(headings(...lines), [expected]));
}

const NONE: readonly [what: string, lines: string[]][] = [
  ['the last line of a sentence', ['AND THIS LINE', 'RUNS ON IN BOLIVIA', '2. (C) TEXT']],
  ['a line that ends a summary', ['', 'END SUMMARY', '', '2. (C) TEXT']],
  ['a row of figures', ['', '1952/53     200        572', '', '2. (C) TEXT']],
  ['a row of a table', ['', 'WORLD     USA     OTHERS', '', '2. (C) TEXT']],
  ['an aside in brackets', ['', '(DRIVING TIME: 20 MINUTES)', '', '2. (C) TEXT']],
  ['the signature', ['', '2. (C) TEXT.', 'SAMPLE']],
];

for (const [what, lines] of NONE) test(`${what} is no heading`, () => assert.deepEqual(headings(...lines), []));

const INLINE: readonly [text: string, heading: string | null][] = [
  ['SUMMARY: THE MINISTER SAID', 'SUMMARY'],
  ['BEGIN SUMMARY: PRESIDENT SAMPLE', 'SUMMARY'],
  ['COMMENT. WE AGREE.', 'COMMENT'],
  ['SUMMARY AND ACTION REQUEST: SEE PARA 4', 'SUMMARY AND ACTION REQUEST'],
  ["CURRENT SITUATION: BOLIVIA'S RESERVES", 'CURRENT SITUATION'],
  ['THE MINISTER SAID THE FOLLOWING ABOUT THE PRICE: IT IS HIGH', null],
  ['THE MINISTER SPOKE.', null],
];

for (const [text, heading] of INLINE) {
  test(`"${text}" ${heading ? `opens with ${heading}` : 'has no label'}`, () =>
    assert.equal(inlineHeading(text), heading));
}
