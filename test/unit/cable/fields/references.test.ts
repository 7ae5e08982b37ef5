import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, telegram } from '../telegram';

const cited = (...lines: string[]): string[] => {
  const text = telegram(['1. TEXT.'], { SUBJECT: ['SUBJECT: A SUBJECT', '', ...lines].join('\n') });
  return firstCable(text).references.map(({ label, post, number, year, yearInferred, text: printed }) =>
    number
      ? `${label ? `${label} ` : ''}${post} ${number}${yearInferred ? '' : ` of ${year}`}`
      : `${label ? `${label} ` : ''}"${printed}"`,
  );
};

const LISTS: readonly [what: string, lines: string[], expected: string[]][] = [
  ['one', ['REF: STATE 195756'], ['STATE 195756']],
  ['letters in brackets', ['REF: (A) PARIS 1234, (B) STATE 5678 (NOTAL)'], ['A PARIS 1234', 'B STATE 5678']],
  [
    'letters with a full stop, over lines',
    ['REF: A. STATE 52986', '  B. LA PAZ 1485'],
    ['A STATE 52986', 'B LA PAZ 1485'],
  ],
  ['numbers for letters', ['REF: (1) STATE 52986 (2) LA PAZ 1485'], ['1 STATE 52986', '2 LA PAZ 1485']],
  [
    'numbers with a full stop, over lines',
    ['REFS: 1. STATE 52986', '  2. LA PAZ 0503 OF JAN. 24'],
    ['1 STATE 52986', '2 LA PAZ 0503'],
  ],
  ['a list below noise', [', ty FEB 2', '', 'REF: STATE 10886'], ['STATE 10886']],
  [
    'a list below an address to pass the telegram to',
    ['TO: SAMPLE MOTOR CO', '815 SAMPLE AVENUE', '', 'REF: STATE 10886'],
    ['STATE 10886'],
  ],
  ['years', ['REFS: A) 05 PARIS 222; B) 2004 STATE 333'], ['A PARIS 222 of 2005', 'B STATE 333 of 2004']],
  ['commas only', ['REF: LA PAZ 0359, STATE 14198'], ['LA PAZ 0359', 'STATE 14198']],
  ['a further number of one station', ['REF: STATE 1111 AND 2222'], ['STATE 1111', 'STATE 2222']],
  ['three numbers of one station', ['REF: STATE 1111, 2222, 3333'], ['STATE 1111', 'STATE 2222', 'STATE 3333']],
  ['three numbers joined by AND', ['REF: LA PAZ 111 AND 222 AND 333'], ['LA PAZ 111', 'LA PAZ 222', 'LA PAZ 333']],
  [
    'further numbers behind a caption, over lines',
    ['REFS: (A) STATE 1111 (NOTAL), 2222,', '3333 AND 4444; (B) LA PAZ 5555'],
    ['A STATE 1111', 'A STATE 2222', 'A STATE 3333', 'A STATE 4444', 'B LA PAZ 5555'],
  ],
  [
    'a further number of its own year',
    ['REF: STATE 1111, 1978 LA PAZ 2222 AND 3333'],
    ['STATE 1111', 'LA PAZ 2222 of 1978', 'LA PAZ 3333'],
  ],
  ['the same number twice', ['REF: STATE 1111, LA PAZ 1111, 2222'], ['STATE 1111', 'LA PAZ 1111', 'LA PAZ 2222']],
  [
    'talks by telephone on a day of a month',
    ['REF: CASTRO-RUSER TELECONS 3/26, STATE 075474, STATE 076152'],
    ['STATE 075474', 'STATE 076152'],
  ],
  ['only such talks', ['REF: CASTRO-RUSER TELECONS 3/26'], ['"CASTRO-RUSER TELECONS 3/26"']],
  ['a year behind a slash', ['REF: STATE 00111/98'], ['STATE 00111 of 1998']],
  ['a telegram and its predecessors', ['REFTEL: MOSCOW 1234 AND PREVIOUS'], ['MOSCOW 1234']],
  [
    'a date behind a number',
    ['REF: STATE 235324 OF 11/30/73', '  STATE 240150 OF 12/8/73'],
    ['STATE 235324 of 1973', 'STATE 240150 of 1973'],
  ],
  ['no telegram', ['REF: FEB 8 WIRELESS'], ['"FEB 8 WIRELESS"']],
  [
    'an airgram and a telegram',
    ['REFS: (A) A-199: (B) LA PAZ 4350 JULY 1973'],
    ['A "A-199:"', 'B LA PAZ 4350 of 1973'],
  ],
  [
    'a list cut in the middle of an item',
    ['REFS: (A) LA PAZ 6784; (C) STATE', '131738 (MAY 24, 1978)'],
    ['A LA PAZ 6784', 'C STATE 131738 of 1978'],
  ],
];

for (const [what, lines, expected] of LISTS)
  test(`references: ${what}`, () => assert.deepEqual(cited(...lines), expected));

test('a reference keeps its place in the text', () => {
  const text = telegram(['1. TEXT.'], { SUBJECT: 'SUBJECT: A SUBJECT\n\nREF: A. STATE 52986\n  B. LA PAZ 1485' });
  assert.deepEqual(
    firstCable(text).references.map(({ range }) => text.slice(...range)),
    ['STATE 52986', 'LA PAZ 1485'],
  );
});

const PLACES: readonly [line: string, places: string[]][] = [
  ['REF: LA PAZ 111 AND STATE 222', ['LA PAZ 111', 'STATE 222']],
  ['REF: LA PAZ 1111 AND 2222 AND 3333', ['LA PAZ 1111', '2222', '3333']],
  ['REF: SEE ALSO STATE 52986', ['STATE 52986']],
  ['REF: -- FEB 8 WIRELESS; .', ['FEB 8 WIRELESS']],
];
for (const [line, places] of PLACES)
  test(`${line} marks ${places.join(' | ')}`, () => {
    const text = telegram(['1. TEXT.'], { SUBJECT: `SUBJECT: A SUBJECT\n\n${line}` });
    const { references } = firstCable(text);
    assert.deepEqual(
      references.map(({ range }) => text.slice(...range)),
      places,
    );
    assert.deepEqual(
      references.map((one) => one.text),
      places,
    );
  });
