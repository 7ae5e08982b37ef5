import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf, piecesOf } from '../reading/kinds';
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

test('a value belongs to its label on every line of it', () => {
  const labelled = piecesOf([...HEAD, ...TEXT, ...TAIL]).map(({ kind, label }) => `${kind} ${label ?? ''}`);
  assert.deepEqual(labelled.slice(3, 5), ['smart Action', 'smartvalue Action']);
  assert.deepEqual(labelled.slice(10, 14), ['smart Subject', 'smartvalue Subject', 'para ', 'para ']);
  assert.deepEqual(labelled.slice(-4), ['smartvalue Info', 'smart Dissemination Rule', 'noise ', 'noise ']);
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
