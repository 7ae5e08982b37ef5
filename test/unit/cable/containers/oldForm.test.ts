import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../reading/kinds';
import { firstCable } from '../telegram';

const TEXT = 'The director of the harbor told an officer of the Embassy on September 19';

const READ: readonly [what: string, lines: string[], kinds: string[]][] = [
  [
    'labels with their values',
    [
      'INCOMING TELEGRAM Department of State',
      'Control: 11402',
      'FROM: Sampletown',
      'TO: Secretary of State',
      'NO: 631, October 15, 6 p.m.',
      TEXT,
    ],
    ['formHead', 'systemLabel', 'fm', 'to', 'mrn', 'text'],
  ],
  [
    'values below their labels',
    [
      'INCOMING TELEGRAM',
      'Control:',
      "Rec'd:",
      '10706',
      'October 13, 1962',
      'TO:',
      'Secretary of State',
      'NO:',
      '612, October 13, 5 p.m.',
      TEXT,
    ],
    ['formHead', 'systemLabel', 'systemLabel', 'systemValue', 'systemValue', 'to', 'to', 'mrn', 'mrn', 'text'],
  ],
  [
    'the column of offices, one a line',
    ['INCOMING TELEGRAM', 'Action', 'AF', 'Info', 'SS', 'FROM: Sampletown', TEXT],
    ['formHead', 'noise', 'noise', 'noise', 'noise', 'fm', 'text'],
  ],
  [
    'who is informed, over two lines',
    [
      'INCOMING TELEGRAM',
      'ACTION DEPARTMENT 2714, INFORMATION USUN 1846,',
      'PARIS 1202, SAMPLETOWN',
      'UNNUMBERED.',
      TEXT,
    ],
    ['formHead', 'info', 'info', 'info', 'text'],
  ],
  [
    'the running head and the foot of a page',
    [
      'INCOMING TELEGRAM',
      'FROM: Sampletown',
      TEXT,
      'REPRODUCTION FROM THIS COPY IS',
      'PROHIBITED UNLESS "UNCLASSIFIED"',
      '-2- 2714, April 27, 6 p.m., from Sampletown',
      'and went on.',
    ],
    ['formHead', 'fm', 'text', 'oldFoot', 'oldFoot', 'pageNo', 'text'],
  ],
  ['a letter is no form', ['FROM: Jane Doe', 'TO: Secretary of State', TEXT], ['noise', 'noise', 'noise']],
];

for (const [what, lines, kinds] of READ)
  test(`a form before 1973 shows ${what}`, () => assert.deepEqual(kindsOf(lines), kinds));

test('a form names post, number, year, who is informed, and who signed above the typist', () => {
  const cable = firstCable(
    [
      'INCOMING TELEGRAM',
      "Rec'd: October 15, 1962",
      'FROM: Sampletown',
      'TO: Secretary of State',
      'NO: 631, October 15, 6 p.m.',
      'ACTION DEPARTMENT 631, INFORMATION PARIS 535, USUN UNNUMBERED',
      TEXT,
      '',
      'LOEB',
      'DLW/10',
    ].join('\n'),
  );
  const reference = cable.messageReference;
  assert.deepEqual([reference?.post, reference?.number, reference?.year], ['SAMPLETOWN', '631', 1962]);
  assert.deepEqual(
    cable.info.map(({ post }) => post),
    ['PARIS', 'USUN'],
  );
  assert.equal(cable.signature?.text, 'LOEB');
  assert.equal(cable.paragraphs.length, 1);
});

test('in a scan with a blank line after each line a paragraph ends with its last sentence', () => {
  const lines = [
    'First line that is as long as all the others of it',
    'and the paragraph goes on for one more line, and',
    'it ends here.',
    'The second paragraph begins right below it, and is',
    'also longer than one line.',
    'The third one.',
    'Fourth one, in this text.',
  ];
  const text = ['INCOMING TELEGRAM', 'FROM: Sampletown', TEXT, ...lines].join('\n\n');
  assert.equal(firstCable(text).paragraphs.length, 4);
});
