import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed } from '../../../../scripts/tables/pack';
import { loadShelf } from '../../../../src/reference/shelf';

const HEAD = 'code\tname\tparent\tfrom\tto\tperiod\tcertainty\tsources\tnote';
const row = (...cells: string[]): string => cells.join('\t');

const FILES: Readonly<Record<string, string>> = {
  'office.tsv': [
    HEAD,
    row('EUR', 'Bureau of European Affairs', '', '1949', '1983', 'true', 'sourced', 'List', ''),
    row('EUR/NE', 'Office of Northern Affairs', 'EUR', '1960', '1970', 'attested', 'sourced', 'List', ''),
    row('X/Y', 'Office of Nowhere', 'X', '', '', '', 'sourced', 'List', ''),
  ].join('\n'),
  'own/office.tsv': [
    HEAD,
    row('EUR/NE', 'Office of Northern Affairs', '', '1972', '1974', 'attested', 'sourced', 'Cables', ''),
    row('EUR/ZZ', 'Office of Our Own', 'EUR', '', '', '', 'inferred', 'Cables', ''),
  ].join('\n'),
  'person.tsv': 'surname\tgiven\nSample\tJane\tsecretary\t\t1961\t1969\t',
};

const text = packed((file) => FILES[file] ?? null);
const shelf = loadShelf(text);

test('a code that both tables tell is told once, with all its years and sources', () => {
  const [only, ...more] = shelf.entriesOf('office', 'EUR/NE');
  assert.deepEqual(more, []);
  assert.deepEqual([only?.from, only?.to, only?.sources], ['1960', '1974', ['List', 'Cables']]);
});

test('our own rows stand among the collected ones, by code', () => {
  assert.deepEqual(shelf.codesOf('office'), ['EUR', 'EUR/NE', 'EUR/ZZ', 'X/Y']);
});

test('an office of a unit that no table lists says so', () => {
  assert.equal(shelf.entriesOf('office', 'X/Y')[0]?.note, 'parent not listed');
  assert.equal(shelf.entriesOf('office', 'EUR/ZZ')[0]?.note, null);
});

test('persons are packed beside the codes', () => assert.equal(shelf.people().named('SAMPLE')[0]?.given, 'Jane'));

test('without any file there is an empty shelf', () =>
  assert.deepEqual(loadShelf(packed(() => null)).codesOf('office'), []));
