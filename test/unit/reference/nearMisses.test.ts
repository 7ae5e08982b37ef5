import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeKind } from '../../../src/reference/entry';
import { lookUp } from '../../../src/reference/lookUp';
import { nearMisses } from '../../../src/reference/nearMisses';
import { loadShelf } from '../../../src/reference/shelf';

const row = (code: string, from = '', to = ''): string =>
  `${code}\tName of ${code}\t\t${from}\t${to}\t${from && 'attested'}\tsourced\tS\t`;
const shelf = loadShelf(
  [
    '#distribution',
    ...['ACDA', 'ADS', 'DODE', 'NSAE', 'NSCE', 'CIAE', 'COM', 'COME', 'SNIS'].map((code) => row(code)),
    '#tags',
    row('PREL', '1980', '2024'),
    row('PFOR', '1973', '1979'),
    row('PARM', '1973', '2024'),
    row('PARL', '1973', '2024'),
    row('PARK', '1973', '2024'),
    row('ETRD', '1973', '2024'),
    '#post',
    row('AMEMBASSY THE HAGUE'),
    row('AMEMBASSY BRASILIA'),
    row('AMCONSUL HAMILTON'),
  ].join('\n'),
);

const near = (code: string, kind: CodeKind, date: string | null = '1986-10-13'): string =>
  nearMisses(shelf, code, kind, date)
    .map(({ code }) => code)
    .join(' ');

const SLIPS: readonly [what: string, kind: CodeKind, printed: string, near: string][] = [
  ['a letter taken for one that looks like it', 'distribution', 'ACOA', 'ACDA'],
  ['a figure for a letter', 'distribution', '0ODE', 'DODE'],
  ['an 8 for a B, or an S', 'distribution', 'N8AE', 'NSAE'],
  ['a letter of three', 'distribution', 'AOS', 'ADS'],
  ['an A for an O', 'distribution', 'DADE', 'DODE'],
  ['an I for an E', 'distribution', 'NSAI', 'NSAE'],
  ['two letters that look like those of the code', 'distribution', 'DOFF', ''],
  ['a lost letter', 'tags', 'ETRDD', 'ETRD'],
  ['a doubled letter', 'tags', 'PREEL', 'PREL'],
  ['an added letter', 'tags', 'PFORN', ''],
  ['an apostrophe for a blank', 'post', "AMEMBASSY THE'HAGUE", 'AMEMBASSY THE HAGUE'],
  ['any letter of a long name', 'post', 'AMEMBASSY BRAZILIA', 'AMEMBASSY BRASILIA'],
  ['small letters of a scan', 'post', 'AMCONSUL HAMiLION', 'AMCONSUL HAMILTON'],
];

for (const [what, kind, printed, expected] of SLIPS) {
  test(`${what}: ${printed} is near ${expected || 'nothing'}`, () => assert.equal(near(printed, kind), expected));
}

test('a code of the time of the cable is near, one of another time is not', () => {
  assert.equal(near('PFORN', 'tags', '1975-01-01'), 'PFOR');
  assert.equal(near('PRELL', 'tags', '1975-01-01'), '');
});

test('without a date only codes without years are near', () => {
  assert.equal(near('PRELL', 'tags', null), '');
  assert.equal(near('ACOA', 'distribution', null), 'ACDA');
});

test('of two neighbours the likelier slip counts', () => assert.equal(near('NSGE', 'distribution'), 'NSCE'));

test('what has more than two neighbours is near none of them', () => assert.equal(near('PARLMK', 'tags'), ''));

const SILENT: readonly [what: string, kind: CodeKind, printed: string][] = [
  ['a code with an entry', 'distribution', 'NSAE'],
  ['three letters', 'distribution', 'COH'],
  ['a code that is near three letters only', 'distribution', 'COMM'],
  ['four letters of which one is quite another', 'distribution', 'UIAE'],
  ['two slips at once', 'distribution', 'ACOH'],
  ['a word that is far from all', 'tags', 'LAHRC'],
  ['nothing at all', 'tags', ''],
];

for (const [what, kind, printed] of SILENT) {
  test(`${what} (${printed}) is near nothing`, () => assert.equal(near(printed, kind), ''));
}

test('a near code is no meaning of the code: look-up knows nothing of it', () =>
  assert.deepEqual(lookUp(shelf, 'ACOA', { kind: 'distribution', date: '1986-10-13' }).entries, []));
