import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookUp } from '../../../src/reference/lookUp';
import { readReaderTable, withReaderEntries } from '../../../src/reference/readerTable';
import { loadShelf } from '../../../src/reference/shelf';

const HEAD = 'code\tkind\tname\tfrom\tto\tsource';
const read = (...rows: string[]) => readReaderTable([HEAD, ...rows].join('\n'), 'mine.tsv');

test("a reader's row becomes an entry with its source", () => {
  const { entries, bad } = read('EUR/KI\toffice\tKosovo Implementation\t1999\t2001\tinterview');
  assert.deepEqual(bad, []);
  assert.equal(entries[0]?.name, 'Kosovo Implementation');
  assert.deepEqual(entries[0]?.sources, ['interview']);
});

test('a row without a source names the file', () =>
  assert.deepEqual(read('A/B\toffice\tName').entries[0]?.sources, ['mine.tsv']));

const BAD: readonly [what: string, row: string, message: RegExp][] = [
  ['without a code', '\toffice\tName', /no code/],
  ['without a name', 'A/B\toffice\t', /"A\/B" has no name/],
  ['of an unknown kind', 'A/B\tplanet\tName', /kind "planet" is none of office/],
  ['with a year that is none', 'A/B\toffice\tName\tsoon', /from "soon" is neither a year nor a day/],
  ['with a month that is none', 'A/B\toffice\tName\t1973-13-01', /from "1973-13-01" is neither a year nor a day/],
  ['that ends before it begins', 'A/B\toffice\tName\t1980-02-01\t1979', /from 1980-02-01 is later than to 1979/],
];

for (const [what, row, message] of BAD) {
  test(`a row ${what} is named with its line, and the others count`, () => {
    const { entries, bad } = read('C/D\toffice\tGood', '', row);
    assert.equal(entries.length, 1);
    assert.equal(bad[0]?.line, 4);
    assert.match(bad[0]?.message ?? '', message);
  });
}

test('a cell that is wrong is quoted, a long one in part', () => {
  const { bad } = read(`A/B\t${'x'.repeat(1000)}\tName`);
  assert.match(bad[0]?.message ?? '', /^kind "x{40}…" is none of office/);
});

test('of two columns of one name the last counts, and columns of other names are passed over', () => {
  const { entries, bad } = readReaderTable('name\tnote\tcode\tkind\tname\nOld\t?\tA\toffice\tNew', 'mine.tsv');
  assert.deepEqual([entries.map(({ code, name }) => [code, name]), bad], [[['A', 'New']], []]);
});

test('a table without the columns it needs says which', () => {
  const { entries, bad } = readReaderTable('symbol\tname\nA\tB', 'mine.tsv');
  assert.deepEqual(entries, []);
  assert.match(bad[0]?.message ?? '', /names no column code, kind/);
});

test('a row of one year is good', () => assert.deepEqual(read('A/B\toffice\tName\t1980-02-01\t1980').bad, []));

test('a table with commas says what keeps columns apart', () =>
  assert.match(readReaderTable('code,kind,name\nA,office,B', 'mine.csv').bad[0]?.message ?? '', /TABs/));

test('a table from Windows with a byte order mark is read, and counts its lines alike', () => {
  const { entries, bad } = readReaderTable('\uFEFFcode\tkind\tname\r\nA\toffice\tB\r\nC\toffice\t\r\n', 'mine.tsv');
  assert.equal(entries.length, 1);
  assert.deepEqual(bad, [{ line: 3, message: '"C" has no name' }]);
});

test("a reader's entries come before ours", () => {
  const ours = loadShelf('#office\nEUR\tBureau of European Affairs\t\t1949\t\ttrue\tsourced\tS\t');
  const { entries } = read('EUR\toffice\tMy name for it');
  const shelf = withReaderEntries(ours, entries);
  assert.equal(lookUp(shelf, 'EUR', { date: '1975-01-01' }).entries[0]?.name, 'My name for it');
  assert.equal(lookUp(shelf, 'EUR', { date: '1975-01-01' }).entries.length, 2);
});

test("a reader's codes are in the list of codes, each once", () => {
  const ours = loadShelf('#office\nEUR\tBureau of European Affairs');
  const { entries } = read('NEW\toffice\tA new one', 'EUR\toffice\tMine', 'NEW\ttags\tA tag');
  const shelf = withReaderEntries(ours, entries);
  assert.deepEqual(shelf.codesOf('office'), ['NEW', 'EUR']);
  assert.deepEqual(shelf.codesOf('tags'), ['NEW']);
});

test("a reader's meaning of another time is kept, but not first", () => {
  const ours = loadShelf('#office\nEUR\tBureau of European Affairs\t\t1949\t1983\ttrue\tsourced\tS\t');
  const { entries } = read('EUR\toffice\tMine\t1999\t2001');
  const names = lookUp(withReaderEntries(ours, entries), 'EUR', { date: '1975' }).entries.map(({ name }) => name);
  assert.deepEqual(names, ['Bureau of European Affairs', 'Mine']);
});

test("a reader's row of a distribution code does not hide the office that the code names", () => {
  const ours = loadShelf('#office\nEUR\tBureau of European Affairs\t\t1949\t1983\ttrue\tsourced\tS\t');
  const shelf = withReaderEntries(ours, read('EUR\tdistribution\tMine').entries);
  const names = lookUp(shelf, 'EUR', { kind: 'distribution', date: '1975' }).entries.map(({ name }) => name);
  assert.deepEqual(names.sort(), ['Bureau of European Affairs', 'Mine']);
});
