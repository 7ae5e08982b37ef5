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
