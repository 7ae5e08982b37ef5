import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { kindsOf } from '../reading/kinds';
import { firstCable } from '../telegram';

const HEAD = ['81. Telegram From the Department of State to the Embassy in Samplia', '1', ''];
const DATE = ['Washington, April 12, 1955—6:50 p.m.', ''];
const NOTES = [
  'Doe',
  '',
  '1. Source: Department of State, Central Files, 6.90D/4–1255. Secret; Niact.',
  '2. Not printed.',
];

const READ: readonly [what: string, lines: string[], kinds: string[]][] = [
  [
    'title, place and date, text, name and notes',
    [...HEAD, ...DATE, '397. Embtel 437.2 Department concurs.', '', '1. First point.', ...NOTES],
    ['title', 'noise', 'dateline', 'text', 'para', 'signed', 'sourceNote', 'noise'],
  ],
  [
    'a title over two lines',
    ['81. Telegram From the Embassy in Samplia', 'to the Department of State', '0', '', ...DATE, 'The text.'],
    ['title', 'titleCont', 'noise', 'dateline', 'text'],
  ],
  [
    'place and date over two lines',
    [...HEAD, 'Sampletown, August', '1, 1962, 11 p.m.', '', '134. The text.'],
    ['title', 'noise', 'dateline', 'dateline', 'text'],
  ],
  [
    'a volume of the forties, with its file number',
    [
      'The Consul General at Sampletown (',
      'Doe',
      ') to the Acting Secretary of State',
      '1',
      'Sampletown',
      ', January 14, 1949—3',
      'p. m.',
      'secret us urgent',
      '82. The text.',
      'Doe',
      '501.BC Samplia/1–1449: Telegram',
      '1. Repeated to The Hague.',
    ],
    [
      ...['title', 'titleCont', 'titleCont', 'noise', 'dateline', 'dateline', 'dateline', 'marking', 'text'],
      ...['signed', 'sourceNote', 'noise'],
    ],
  ],
  [
    'a title that ends in the name of a country and the date',
    [
      '16. Telegram 174 From the Department of',
      'State to the Embassy in',
      'Samplia, October 15, 1969, 1901Z1',
      '2',
      'October 15, 1969',
      'ACTION:',
      'amembassy SAMPLETOWN PRIORITY',
      'The text.',
    ],
    ['title', 'titleCont', 'titleCont', 'noise', 'dateline', 'noise', 'noise', 'text'],
  ],
  [
    'subject and reference behind the number',
    [...HEAD, ...DATE, '9817. Subject: The harbor. Ref: State 178.', '', '1. The text.'],
    ['title', 'noise', 'dateline', 'text', 'subject', 'ref', 'para'],
  ],
  ['a note on a telegram is no title', ['3. Telegram 313 from Sampletown, July 31, agreed.'], ['para']],
];

for (const [what, lines, kinds] of READ)
  test(`an edited print shows ${what}`, () => assert.deepEqual(kindsOf(lines), kinds));

const PRINT = [
  ...HEAD,
  ...DATE,
  '397. Embtel 437.2 Department concurs.',
  '',
  '1. First.',
  '',
  '2. Second.',
  '',
  ...NOTES,
];

test('notes of an edited print are no paragraphs, and its name signs it', () => {
  const cable = firstCable(PRINT.join('\n'));
  assert.deepEqual(
    cable.paragraphs.map(({ number }) => number),
    [null, '1', '2'],
  );
  assert.deepEqual([cable.signature?.text, cable.classification?.level], ['Doe', 'SECRET']);
});

test('the number before the first paragraph is the telegram, not a paragraph', () => {
  const cable = firstCable([...HEAD, ...DATE, '486. 1. First.', '', '2. Second.', '', ...NOTES].join('\n'));
  assert.equal(cable.messageReference?.number, '486');
  assert.deepEqual(
    cable.paragraphs.map(({ number }) => number),
    ['1', '2'],
  );
});

test('a second print in one file is another telegram', () => {
  const second = PRINT.join('\n').replace('81.', '82.').replace('397.', '398.');
  assert.deepEqual(
    parse(`${PRINT.join('\n')}\n\n${second}`).cables.map(({ messageReference }) => messageReference?.number),
    ['397', '398'],
  );
});
