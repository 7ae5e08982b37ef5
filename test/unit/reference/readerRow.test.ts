import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf, type ReaderRow, withRow, yearsIn } from '../../../src/reference/readerRow';
import { readReaderTable } from '../../../src/reference/readerTable';

const ROW: ReaderRow = { code: 'SNP', kind: 'distribution', name: 'Planning', from: '1973', to: '1976' };
const HEAD = 'code\tkind\tname\tfrom\tto\tsource';

const TABLES: readonly [what: string, before: string, after: string][] = [
  ['an empty table gets its first line', '', `${HEAD}\nSNP\tdistribution\tPlanning\t1973\t1976\t\n`],
  ['a table of blank lines is empty', '\n \n', `${HEAD}\nSNP\tdistribution\tPlanning\t1973\t1976\t\n`],
  [
    'the row goes to the end',
    `${HEAD}\nA\toffice\tB\t\t\t\n`,
    `${HEAD}\nA\toffice\tB\t\t\t\nSNP\tdistribution\tPlanning\t1973\t1976\t\n`,
  ],
  [
    'a last line without its end gets one',
    `${HEAD}\nA\toffice\tB`,
    `${HEAD}\nA\toffice\tB\nSNP\tdistribution\tPlanning\t1973\t1976\t\n`,
  ],
  [
    'line ends of Windows and a byte order mark stay',
    '\uFEFFcode\tkind\tname\r\nA\toffice\tB\r\n',
    '\uFEFFcode\tkind\tname\r\nA\toffice\tB\r\nSNP\tdistribution\tPlanning\r\n',
  ],
  ['a byte order mark alone stays', '\uFEFF', `\uFEFF${HEAD}\nSNP\tdistribution\tPlanning\t1973\t1976\t\n`],
  [
    'columns keep their order, and those of the reader stay empty',
    'mine\tname\tcode\tkind\n',
    'mine\tname\tcode\tkind\n\tPlanning\tSNP\tdistribution\n',
  ],
];

for (const [what, before, after] of TABLES) {
  test(`adding a row: ${what}`, () => assert.equal(withRow(before, ROW), after));
}

test('a table with a row that cannot be used is not written over', () =>
  assert.equal(withRow(`${HEAD}\nA\tplanet\tB\n`, ROW), null));

test('a table without the columns it needs is not written over', () =>
  assert.equal(withRow('A,B,C\nD,E,F\n', ROW), null));

test('a row that could not be read again is not written', () =>
  assert.equal(withRow('', { ...ROW, from: '1976', to: '1973' }), null));

test('TABs and line breaks in a name do not break the table', () => {
  const written = withRow('', { ...ROW, name: ' Policy\tand\r\nPlanning ' }) ?? '';
  assert.equal(readReaderTable(written, '').entries[0]?.name, 'Policy and Planning');
});

test('rows are added one after the other', () => {
  const twice = withRow(withRow('', ROW) ?? '', { ...ROW, code: 'SART', from: null, to: null }) ?? '';
  assert.deepEqual(
    readReaderTable(twice, '').entries.map(({ code, from }) => [code, from]),
    [
      ['SNP', '1973'],
      ['SART', null],
    ],
  );
});

test('a table says which columns it has', () => {
  assert.deepEqual(columnsOf('\uFEFFcode\tkind \tname\r\nA\tB\tC'), ['code', 'kind', 'name']);
  assert.deepEqual(columnsOf(''), HEAD.split('\t'));
});

const YEARS: readonly [typed: string, from: string | null, to: string | null][] = [
  ['', null, null],
  ['1975', '1975', '1975'],
  ['1973-1976', '1973', '1976'],
  [' 1973 \u2013 1976 ', '1973', '1976'],
  ['1973-', '1973', null],
  ['-1976', null, '1976'],
  ['1975-03-01', '1975-03-01', '1975-03-01'],
  ['1975-03-01-1976', '1975-03-01', '1976'],
];

for (const [typed, from, to] of YEARS) {
  test(`years typed as "${typed}" are understood`, () => assert.deepEqual(yearsIn(typed), { from, to }));
}

for (const typed of ['soon', '75', '1976-1973', '1975-13-01', '1975, 1976']) {
  test(`years typed as "${typed}" are refused`, () => assert.equal(yearsIn(typed), null));
}
