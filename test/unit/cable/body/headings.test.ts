import assert from 'node:assert/strict';
import { test } from 'node:test';
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
  [
    'two lines in capitals',
    ['', 'MEETING WITH THE CHAIRMAN OF THE FOREIGN AFFAIRS', 'COMMITTEE OF PARLIAMENT', '', '2. (C) TEXT'],
    'MEETING WITH THE CHAIRMAN OF THE FOREIGN AFFAIRS COMMITTEE OF PARLIAMENT',
  ],
  [
    'a marked line right below a paragraph',
    ['(SBU) Security Chief Steps Down, May Run for Head of', 'Government', '2. (SBU) Text'],
    '(SBU) Security Chief Steps Down, May Run for Head of Government',
  ],
  [
    'a label above prose',
    ['', 'TRAVEL BY AIR:', 'All employees travel by the shortest way there is.', '', '2. TEXT'],
    'TRAVEL BY AIR:',
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
  [
    'a sentence that ends in a colon',
    ['', 'MRS. SAMPLE WILL BE GREETED BY:', '', 'THE SECOND SECRETARY FOR PROTOCOL OF THE PALACE.', '2. (C) TEXT'],
  ],
  ['a salutation', ['', 'SENOR EMBAJADOR:', '', 'I HAVE THE HONOR TO WRITE TO YOU ABOUT THE MATTER.', '2. (C) TEXT']],
  ['a single word of a stamp', ['DETAILED', '2. (C) TEXT']],
  ['the last words of a wrapped sentence', ['INDUSTRIAL, ETC. COSTS NOT KNOWN', '2. (C) TEXT']],
  ['the page of a scan', ['', 'Page L130', '', '2. (C) TEXT']],
  ['the signature', ['', '2. (C) TEXT.', 'SAMPLE']],
];

for (const [what, lines] of NONE) test(`${what} is no heading`, () => assert.deepEqual(headings(...lines), []));
