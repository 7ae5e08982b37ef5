import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, outline, telegram } from '../telegram';

/** One clean mark first: a telegram that marks nothing has no damaged marks either. */
const body = (...lines: string[]): string => telegram(['1. (C) THE FIRST PARAGRAPH IS CLEAN.', '', ...lines]);

const DAMAGED: readonly [line: string, outline: string][] = [
  ['2. (G) TALBERT ALSO DISCUSSED', '2:C?'],
  ['2. (6) THE MINISTER AGREED', '2:C?'],
  ['2. (Ø) ON OCTOBER 30', '2:C?'],
  ['2. CO ON THE TOPIC OF A MISSION', '2:C?'],
  ['2. TO SAMPLOVICH SAID THAT', '2:C?'],
  ['2. LET WE ASKED WHY', '2:C?'],
  ['2. 40) THE MINISTER DISMISSED', '2:C?'],
  ['2. tel- SUMMARY: THE TEXT', '2:C?'],
  ['2. C) TEXT OF A MARK WITHOUT ITS BRACKET', '2:C?'],
  ['2. (C} TEXT OF A MARK WITH ANOTHER BRACKET', '2:C?'],
  ['2. -(C)- TEXT OF A STRUCK MARK', '2:C?'],
  ['2. (V) THE EMBASSY AGREES', '2:U?'],
  ['2. (5) ABOVE THE TELEGRAM ITSELF', '2'], // SECRET in a CONFIDENTIAL telegram: unreadable, not a guess
  ['2. (SAMPLOV AND TALBERT AGREED', '2'], // the mark is lost
  ['2. TO THE EXTENT POSSIBLE WE', '2'],
  ['2. IN VIEW OF THE TALKS', '2'],
  ['2. U.S. FORCES REMAIN', '2'],
  ['2. G-7 LEADERS AGREED', '2'],
  ['2. A-4 AIRCRAFT WERE SEEN', '2'],
];

for (const [line, expected] of DAMAGED) {
  test(`"${line}" is read as ${expected}`, () => assert.equal(outline(body(line)).split(' ')[1], expected));
}

test('a damaged mark keeps what is printed', () => {
  const [, paragraph] = firstCable(body('2. (G) TALBERT ALSO DISCUSSED')).paragraphs;
  assert.equal(paragraph?.portion?.text, '(G)');
  assert.equal(paragraph?.portion?.certainty, 'probable');
});

test('an unclassified telegram has no damaged marks', () => {
  const text = telegram(['1. (U) TEXT.', '', '2. (G) TEXT OF A LIST'], {
    'C O N F': 'UNCLAS LA PAZ 3121',
    CONFIDENTIAL: 'UNCLASSIFIED',
  });
  assert.equal(outline(text), '1:U 2');
});

const WHOLE: readonly string[] = [
  '1. (C - ENTIRE TEXT)',
  '1. (C) ENTIRE TEXT.',
  '1. CONFIDENTIAL ENTIRE TEXT.',
  '1. ( C - ENTIRE TEXT.)',
  '1. (CONFIDENTIAL - ALL TEXT)',
];

for (const line of WHOLE) {
  test(`"${line}" is handed down to the paragraphs after it`, () => {
    assert.equal(
      outline(telegram([line, '', '2. THE MINISTER SAID.', '', '3. (U) THE EMBASSY AGREES.'])),
      '1:C 2:C* 3:U',
    );
  });
}

test('a whole-text mark whose word is struck through takes the overall classification, with doubt', () => {
  assert.equal(outline(telegram(['1. CONFIDFNTIAL - ENTIRE TEXT.', '', '2. TEXT.'])), '1:C? 2:C?*');
});
