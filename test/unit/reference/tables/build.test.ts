import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../../../../scripts/tables/build';

const COLLECTED: Readonly<Record<string, string>> = {
  bureaus:
    'symbol\tname\tfrom\tto\tpredecessor\tsuccessor\tcertainty\tsource\tnote\nEUR\tBureau of European Affairs\t1949-08-01\t1983-09-15\t\t\tsourced\t1 FAM 140\t',
  offices:
    'symbol\tname\tparent\tyear_from\tyear_to\tsources\nEUR\tBureau of European Affairs, Department of State\t\t1977\t1980\tfrus1977-80v01',
  offices_1981_2010:
    'symbol\tname\tparent\tyear_from\tyear_to\tsources\nARA/AND\tOffice of Andean Affairs\tARA\t1981\t1988\tfrus1981-88v16',
  additions:
    'symbol\tname\tparent\tyear_from\tyear_to\tsources\nARA/PAN\tOffice of Panamanian Affairs\tARA\t1977\t1980\tfrus1977-80v29',
  distribution: 'code\tname\tfull_symbol\tconfidence\tsource',
  tags: 'code\tkind\tname\tera\tsource',
  posts: 'cable_name\tplain_name',
  routing: 'routing_indicator\tname_as_printed\teditions',
  markings: 'marking\tkind\tmeaning\tera\tsource\nEXDIS\tcaption\tExclusive distribution\t1961-\tx',
  eo: 'order\tcode\tmeaning\tera\tsource',
  abbreviations: 'abbreviation\tname\tyear_from\tyear_to\tsources',
  additions_abbreviations:
    'abbreviation\tname\tyear_from\tyear_to\tsources\nNAC\tNorth Atlantic Council\t1985\t1986\tfrus1981-88v05',
};
const tables = build((file) => COLLECTED[file] ?? '');
const linesOf = (kind: string): string[] =>
  tables
    .find((table) => table.kind === kind)
    ?.text.replace(/\n$/, '')
    .split('\n') ?? [];

test('four collected tables make one of offices, sorted by code, each code with all it is known by', () => {
  const [head, first, , second] = linesOf('office');
  assert.equal(head, 'code\tname\tparent\tfrom\tto\tperiod\tcertainty\tsources\tnote');
  assert.equal(first, 'ARA/AND\tOffice of Andean Affairs\tARA\t1981\t1988\tattested\tsourced\tFRUS 1981-88v16\t');
  assert.equal(
    second,
    'EUR\tBureau of European Affairs\t\t1949-08-01\t1983-09-15\ttrue\tsourced\t1 FAM 140; FRUS 1977-80v01\t',
  );
});

test('every kind has its table, and tells how many rows it was made of', () => {
  assert.deepEqual(
    tables.map(({ kind }) => kind),
    ['office', 'distribution', 'tags', 'post', 'routing', 'marking', 'eo', 'abbreviation'],
  );
  const offices = tables[0];
  assert.deepEqual([offices?.read, offices?.written], [4, 3]);
});

test('abbreviations that were collected later are in their table', () =>
  assert.equal(
    linesOf('abbreviation')[1],
    'NAC\tNorth Atlantic Council\t\t1985\t1986\tattested\tsourced\tFRUS 1981-88v05\t',
  ));
