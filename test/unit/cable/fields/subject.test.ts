import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, telegram } from '../telegram';

const subject = (...lines: string[]): string | null =>
  firstCable(telegram(['1. TEXT.'], { SUBJECT: lines.join('\n') })).subject?.text ?? null;

const SUBJECTS: readonly [what: string, lines: string[], expected: string | null][] = [
  ['on one line', ['SUBJECT: A VISIT'], 'A VISIT'],
  [
    'over two lines',
    ['SUBJ: MEETING WITH THE MINISTER OF FOREIGN AFFAIRS AND', 'OF TRADE'],
    'MEETING WITH THE MINISTER OF FOREIGN AFFAIRS AND OF TRADE',
  ],
  [
    'set in with a hyphen',
    ['SUBJECT: MEETING WITH THE INTERIM GOVERNMENT', '- FOREIGN MINISTER IN PARIS'],
    'MEETING WITH THE INTERIM GOVERNMENT - FOREIGN MINISTER IN PARIS',
  ],
  [
    'cut by a page break',
    ['SUBJECT: STRANGE ENCOUNTERS OF THE MINISTRY WITH A', 'CONFIDENTIAL', 'PAGE 02  LA PAZ 03121  261915Z', 'BALLOON'],
    'STRANGE ENCOUNTERS OF THE MINISTRY WITH A BALLOON',
  ],
  ['with a portion mark', ['SUBJ: (S) A LOAN'], '(S) A LOAN'],
  ['under a garbled label', ['XIBJ: REQUEST FOR ACTION'], 'REQUEST FOR ACTION'],
  ['behind two colons', ['SUBJECT:: A VISIT'], 'A VISIT'],
  ['with spaced letters', ['S U B J E C T: A VISIT'], 'A VISIT'],
  ['not swallowing the references', ['SUBJECT: A VISIT', 'REF: STATE 1234'], 'A VISIT'],
  ['not swallowing a text without numbers', ['SUBJECT: A VISIT', '', 'THE MINISTER CAME ON MONDAY.'], 'A VISIT'],
  [
    'not swallowing a text whose blank line is lost',
    [
      'SUBJECT: THE MINISTER OF THE INTERIOR AND HIS TUBA',
      'THE MINISTER CAME ON MONDAY WITH HIS TUBA, AND PLAYED',
      'FOR AN HOUR. THE AMBASSADOR THANKED HIM AND SAID THAT',
      'NOBODY IN THE CHANCERY HAD EVER HEARD A LOUDER ONE. THE',
      'MINISTER PROMISED TO COME AGAIN ON TUESDAY, AND TO BRING',
      'THE BAND OF THE POLICE, WHICH HAS SIXTEEN MORE OF THEM.',
    ],
    'THE MINISTER OF THE INTERIOR AND HIS TUBA',
  ],
  [
    'over four full lines',
    [
      'SUBJECT: A VISIT OF THE MINISTER OF THE INTERIOR AND',
      'OF THE MINISTER OF AGRICULTURE, OF THE CHIEF OF POLICE,',
      'OF THE MAYOR OF THE CAPITAL, AND OF SIXTEEN MUSICIANS',
      'OF THE BAND OF THE POLICE WITH THEIR TUBAS',
    ],
    'A VISIT OF THE MINISTER OF THE INTERIOR AND OF THE MINISTER OF AGRICULTURE, OF THE CHIEF OF POLICE, OF THE MAYOR OF THE CAPITAL, AND OF SIXTEEN MUSICIANS OF THE BAND OF THE POLICE WITH THEIR TUBAS',
  ],
  [
    'not swallowing a whole-text mark with dirt before it',
    ['SUBJECT: THE MINISTER OF THE INTERIOR AND HIS TUBA', '*1. CONFIDENTIAL - ENTIRE TEXT.'],
    'THE MINISTER OF THE INTERIOR AND HIS TUBA',
  ],
];

for (const [what, lines, expected] of SUBJECTS)
  test(`a subject ${what}`, () => assert.equal(subject(...lines), expected));

test('the subject of a quoted telegram does not take the place of the first', () => {
  const text = telegram([
    '1. FOLLOWING IS TEXT:',
    'QUOTE: MOSCOW 001234',
    'E.O. 12065: N/A',
    'SUBJECT: ANOTHER',
    'UNQUOTE',
  ]);
  assert.equal(firstCable(text).subject?.text, 'A SUBJECT');
});
