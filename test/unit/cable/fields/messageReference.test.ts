import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, telegram } from '../telegram';

const LINES: readonly [what: string, line: string, post: string | null, number: string][] = [
  ['plain', 'CONFIDENTIAL STATE 060269', 'STATE', '060269'],
  ['with its section', 'C O N F I D E N T I A L SECTION 1 OF 3 KIGALI 370', 'KIGALI', '370'],
  ['glued to SECTION', 'CONFIDENTIALSECTION 01 OF 04 USUN NEW YORK 001817', 'USUN NEW YORK', '001817'],
  ['with the section behind', 'UNCLAS LA PAZ 2238 SECTION 2 OF 2', 'LA PAZ', '2238'],
  ['with a section suffix', 'LIMITED OFFICIAL USE SECTION 1 OF 3 LA PAZ 2004/1', 'LA PAZ', '2004'],
  ['with a second series', 'S E C R E T STATE 123456 TOSEC 140001', 'STATE', '123456'],
  ['without a station', 'LIMITED OFFICIAL USE 3121', 'LA PAZ', '3121'],
  ['with a damaged classification', 'CONII DENI I A I LA PAZ 3121', 'LA PAZ', '3121'],
];

for (const [what, line, post, number] of LINES) {
  test(`a message reference ${what}`, () => {
    const found = firstCable(telegram(['1. TEXT.'], { 'C O N F': line })).messageReference;
    assert.deepEqual([found?.post, found?.number, found?.year], [post, number, 1979]);
  });
}

const ELSEWHERE: readonly [what: string, text: string, expected: string][] = [
  ['the page line, when its own line is lost', telegram(['1. TEXT.'], { 'C O N F': '' }), 'LA PAZ 03121'],
  [
    'the page line, when all that is left of its own line is a section and a misread number',
    telegram(['1. TEXT.'], { 'C O N F': 'C 0 A t. SECTION 01 OF 02 LA PAZ 3721' }),
    'LA PAZ 03121',
  ],
  [
    'a section line that has lost its classification, when nothing else bears it',
    telegram(['1. TEXT.'], { 'C O N F': 'L SECTION Cl OF 03 LA PAZ 3121', PAGE: 'PAGE 01' }),
    'LA PAZ 3121',
  ],
  ['a viewer heading', 'Heading:\tSTATE 60269 - CONFIDENTIAL\tPRIORITY\nSUBJECT: X\n\n1. TEXT OF IT', 'STATE 60269'],
  ['a SMART label', 'MRN: 11 JERUSALEM 3042\nSubject: X\n\n1. (U) Text.', 'JERUSALEM 3042'],
  [
    'an old form',
    'INCOMING TELEGRAM\nControl: 11402\nFROM: Elisabethville\nTO: Secretary of State\nNO: 631, October 15, 6 p.m.\n\n1. THE TEXT OF IT',
    'ELISABETHVILLE 631',
  ],
  [
    'an edited print',
    '81. Telegram From the Department of State to the Embassy in Samplia\nWashington, April 12, 1955—6:50 p.m.\n\n397. Embtel 437. The Department concurs in the recommendation that was made.',
    'STATE 397',
  ],
];

for (const [what, text, expected] of ELSEWHERE) {
  test(`the reference is taken from ${what}`, () => {
    const found = firstCable(text).messageReference;
    assert.equal(`${found?.post} ${found?.number}`, expected);
  });
}
