import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, telegram } from '../telegram';

const CASES: readonly [what: string, text: string, expected: string | null][] = [
  ['its date-time group', telegram(['1. TEXT.']), '1979-03-26'],
  [
    "an edited print's head",
    '81. Telegram From the Department of State to the Embassy in Samplia\nWashington, April 12, 1955—6:50 p.m.\n\n397. Embtel 437. The Department concurs in the recommendation.',
    '1955-04-12',
  ],
  [
    "a form's stamp",
    "INCOMING TELEGRAM\nControl: 11402\nRec'd: October 15, 1962\nFROM: Elisabethville\nTO: Secretary of State\nNO: 631, October 15, 6 p.m.\n\n1. THE TEXT OF IT",
    '1962-10-15',
  ],
  [
    "the archive's draft date, when the group is lost",
    `${telegram(['1. TEXT.', 'SAMPLE'], { 'P 26': '' })}\n\nMessage Attributes\n\nDraft Date: 04 JAN 1974\nTo: STATE\nType: TE\n`,
    '1974-01-04',
  ],
  ['the year of its number', 'MRN: 11 JERUSALEM 3042\nSubject: X\n\n1. (U) Text.', '2011'],
  ['nothing', '1. A TEXT WITHOUT ANY HEADER AT ALL', null],
  ['no month that there is', 'MRN: 11 JERUSALEM 3042\nDate: Foo 3, 2011\nSubject: X\n\n1. (U) Text.', '2011'],
];

for (const [what, text, expected] of CASES)
  test(`the day of a telegram is known from ${what}`, () => assert.equal(firstCable(text).date, expected));
