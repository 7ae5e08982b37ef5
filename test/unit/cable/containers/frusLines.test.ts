import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  FRUS_ADDRESS,
  FRUS_HEAD,
  FRUS_LABELS,
  FRUS_MARK,
  FRUS_NOTES,
  FRUS_NUMBER,
  FRUS_OLDER_HEAD,
  FRUS_PLACE_DATE,
  FRUS_SIGNED,
} from '../../../../src/cable/containers/frusLines';
import { readings } from '../lines/reads';

readings(
  [FRUS_HEAD, FRUS_OLDER_HEAD],
  [
    [
      '81. Telegram From the Department of State to the Embassy in Samplia',
      'title',
      { doc: '81', from: 'the Department of State', to: 'the Embassy in Samplia' },
    ],
    ['70. Telegram 5026 From the Embassy in', 'title', { serial: '5026' }],
    ['The Acting Secretary of State to', 'title', { from: 'The Acting Secretary of State to' }],
    ['3. Telegram 313 from Sampletown, July 31', null],
    ['The harbor is closed.', null],
  ],
);

readings(
  [FRUS_MARK, FRUS_ADDRESS],
  [
    ['secret us urgent', 'marking', { cls: 'secret' }],
    ['us urgent', 'marking'],
    ['[confidential]', 'marking', { cls: 'confidential' }],
    ['ACTION:', 'noise'],
    ['amembassy SAMPLETOWN PRIORITY', 'noise'],
    ['Secretary Doe', null],
  ],
);

readings(
  [FRUS_NUMBER],
  [
    ['397. Embtel 437.2 Department concurs', 'text', { telegram: '397' }],
    ['486. 1. The minister', null],
  ],
);

readings(FRUS_NOTES, [
  [
    '1. Source: Department of State, Central Files, 6.90D/4–1255. Secret; Niact. Drafted by Doe.',
    'sourceNote',
    { cls: 'Secret' },
  ],
  ['0. Source:National Archives, RG 59.', 'sourceNote'],
  ['501.BB Samplia/9–848: Telegram', 'sourceNote', { file: '501.BB Samplia/9–848', type: 'Telegram' }],
  ['2. Not printed.', null],
]);

readings(
  [FRUS_SIGNED],
  [
    ['Doe', 'signed', { name: 'Doe' }],
    ['Jane Q. Doe', 'signed'],
    ['Conclusions', null],
    ['and so on', null],
  ],
);

const DATES: readonly [text: string, place: string | undefined, date: string | undefined][] = [
  ['Washington, April 12, 1955—6:50 p.m.', 'Washington', 'April 12, 1955'],
  ['[Washington,] May 15, 1943.', 'Washington', 'May 15, 1943'],
  ['Washington , September 8, 1948—7 p. m.', 'Washington', 'September 8, 1948'],
  ['Léopoldville, September 18,1960, 1 p.m.', 'Léopoldville', 'September 18,1960'],
  ['May 26, 1971, 2123Z', undefined, 'May 26, 1971'],
  ['Following is the text of May 26, 1971 and more', undefined, undefined],
];

for (const [text, place, date] of DATES)
  test(`${text} ${date ? `is dated ${date}` : 'is no place and date'}`, () => {
    const found = FRUS_PLACE_DATE.exec(text)?.groups;
    assert.deepEqual([found?.place, found?.date], [place, date]);
  });

test('subject and reference may follow the number', () => {
  assert.ok(FRUS_LABELS.test('9817. DISTO. Subject: Talks with the Minister.'));
  assert.ok(!FRUS_LABELS.test('9817. The subject of the talks was new.'));
});
