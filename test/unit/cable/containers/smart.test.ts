import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from '../reading/kinds';
import { firstCable } from '../telegram';

const HEAD = [
  'MRN:                11 SAMPLETOWN 3042',
  'Date/DTG:           Nov 23, 2011 / 231057Z NOV 11',
  'From:               AMCONSUL SAMPLETOWN',
  'Action:             WASHDC, SECSTATE ROUTINE; SECDEF WASHINGTON DC IMMEDIATE; LONDON,',
  '                    AMEMBASSY ROUTINE',
  'E.O.:               13526',
  'TAGS:               PGOV, PREL',
  'Captions:           SENSITIVE',
  'Reference:          A) SAMPLETOWN 869',
  '                    B) SAMPLETOWN 905',
  'Subject:            (SBU) A Subject That Is So Long That It Goes On',
  '                    Over the Next Line',
];
const TEXT = ['', '1.(SBU) Summary: Text of it.', '', '2. (SBU) The end.', ''];
const TAIL = [
  'Signature:          DOE',
  'Drafted By:         SAMPLETOWN:Doe, Jane',
  'Info:               WHITE HOUSE WASHINGTON DC ROUTINE; WHITE HOUSE NATIONAL',
  '                    SECURITY COUNCIL WASHINGTON DC ROUTINE; Roe, John Q ROUTINE',
  'Dissemination Rule: Archive Copy',
  'SBU',
  'This e-mail is UNCLASSIFIED.',
];
const PRINT = [...HEAD, ...TEXT, ...TAIL].join('\n');

test("each label is the telegram's own line that it stands for, and so is what goes on below it", () => {
  assert.deepEqual(kindsOf(HEAD), [
    ...['mrn', 'dtg', 'fm', 'to', 'addr', 'eo', 'tags', 'caption', 'ref', 'refCont', 'subject', 'subjectCont'],
  ]);
  assert.deepEqual(kindsOf([...HEAD, ...TEXT, ...TAIL]).slice(HEAD.length), [
    ...['para', 'para', 'signed', 'drafted', 'info', 'addr', 'systemLabel', 'noise', 'noise'],
  ]);
});

test("what the telegram prints itself goes before another system's labels", () => {
  const own = ['R 230959Z NOV 11', 'FM AMCONSUL SAMPLETOWN', 'TO SECSTATE WASHDC', 'UNCLAS SAMPLETOWN 003042'];
  const cable = firstCable([...HEAD, ...own, 'SUBJECT: THE HARBOR', '', '1. TEXT OF IT.'].join('\n'));
  assert.deepEqual([cable.messageReference?.number, cable.dateTimeGroup?.text], ['003042', '230959Z NOV 11']);
  assert.deepEqual(
    [cable.to.map(({ text }) => text), cable.subject?.text, cable.executiveOrder?.order],
    [['SECSTATE WASHDC'], 'THE HARBOR', '13526'],
  );
});

test('header and tail of a print are read whole', () => {
  const cable = firstCable(PRINT);
  assert.deepEqual([cable.messageReference?.post, cable.messageReference?.number], ['SAMPLETOWN', '3042']);
  assert.deepEqual(
    cable.to.map(({ text, post, precedence }) => [text, post, precedence]),
    [
      ['WASHDC, SECSTATE ROUTINE', 'STATE', 'ROUTINE'],
      ['SECDEF WASHINGTON DC IMMEDIATE', 'SECDEF', 'IMMEDIATE'],
      ['LONDON, AMEMBASSY ROUTINE', 'LONDON', 'ROUTINE'],
    ],
  );
  assert.deepEqual(
    cable.info.map(({ post }) => post),
    ['WHITE HOUSE', 'WHITE HOUSE NATIONAL SECURITY COUNCIL', null],
  );
  assert.deepEqual(
    cable.references.map(({ label, number }) => [label, number]),
    [
      ['A', '869'],
      ['B', '905'],
    ],
  );
  assert.equal(cable.subject?.text, '(SBU) A Subject That Is So Long That It Goes On Over the Next Line');
  assert.equal(cable.signature?.text, 'DOE');
});

test('the last paragraph ends before the names below the text', () => {
  const { paragraphs } = firstCable(PRINT);
  assert.equal(PRINT.slice(...(paragraphs.at(-1)?.range ?? [0, 0])), '2. (SBU) The end.');
});

test('labels first and values after are paired by order and shape; one without a value has no line', () => {
  const cable = firstCable(
    [
      ...['MRN:', 'Date/DTG:', 'From:', 'Action:', 'E.O.:', 'TAGS:', 'Captions:', 'Reference:', 'Subject:'],
      ...['23 SAMPLETOWN 2544', 'Sep 16, 2023 / 160150Z SEP 23', 'AMEMBASSY SAMPLETOWN', 'WASHDC, SECSTATE Routine'],
      ...['PGOV, MX', 'SENSITIVE', 'A) 23 SAMPLETOWN 2468', 'B) 23 SAMPLETOWN 2166', '(U) A Subject', '(U) A Subject'],
      '1. (SBU) Text.',
      ...['Signature:', 'Drafted By:', 'Cleared By:', 'Approved By:'],
      ...['DOE', 'SAMPLETOWN: Doe, Jane', 'POL: Roe, John', 'ECON:Sample, Ann', 'EXEC:Example, Bob'],
      ...['XMT:', 'CARACAS, AMEMBASSY'],
    ].join('\n'),
  );
  assert.deepEqual([cable.from?.post, cable.to[0]?.post, cable.executiveOrder], ['SAMPLETOWN', 'STATE', null]);
  assert.deepEqual(
    cable.tags.map(({ code }) => code),
    ['PGOV', 'MX'],
  );
  assert.deepEqual([cable.references.length, cable.subject?.text], [2, '(U) A Subject']);
  assert.deepEqual(
    cable.drafting.map(({ role, name }) => `${role} ${name}`),
    ['drafted Doe, Jane', 'cleared Roe, John', 'cleared Sample, Ann', 'approved Example, Bob'],
  );
  assert.equal(cable.paragraphs.length, 1);
});

test('a mail above the print, and a colon in its text, are no labels', () => {
  assert.deepEqual(kindsOf(['From: Doe, Jane', 'Subject: Fw: a print', ...HEAD.slice(0, 2)]).slice(0, 2), [
    'noise',
    'noise',
  ]);
  assert.equal(kindsOf([...HEAD, '', '1. (U) Text.', 'Info: none was given.']).at(-1), 'text');
});
