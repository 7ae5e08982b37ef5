import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadShelf } from '../../../src/reference/shelf';

const PACKED = [
  '#office',
  'EUR\tBureau of European Affairs\t\t1949-08-01\t1983-09-15\ttrue\tsourced\tTimeline; FRUS 1\t',
  'EUR\tBureau of European and Canadian Affairs\t\t1983-09-15\t1999\ttrue\tinferred\tTimeline\t',
  '#tags',
  'EUR\tEurope\t\t\t\t\tsourced\tHandbook\tregion',
  '',
].join('\n');

test('the packed tables are read by kind and code', () => {
  const shelf = loadShelf(PACKED);
  assert.equal(shelf.entriesOf('office', 'EUR').length, 2);
  assert.equal(shelf.entriesOf('tags', 'EUR')[0]?.note, 'region');
  assert.deepEqual(shelf.codesOf('office'), ['EUR']);
});

test('a row becomes an entry with its years, certainty and sources', () => {
  const [first, second] = loadShelf(PACKED).entriesOf('office', 'eur');
  assert.deepEqual(first, {
    code: 'EUR',
    kind: 'office',
    name: 'Bureau of European Affairs',
    parent: null,
    from: '1949-08-01',
    to: '1983-09-15',
    ends: '1983-09-15',
    period: 'true',
    certainty: 'sourced',
    sources: ['Timeline', 'FRUS 1'],
    note: null,
    own: false,
  });
  assert.equal(second?.certainty, 'inferred');
});

test('codes are found in capitals and small letters, and listed once, as the table writes them', () => {
  const shelf = loadShelf('#eo\n1.4(b)\tForeign government information\n1.4(B)\tAnother\nX1\tExemption');
  assert.equal(shelf.entriesOf('eo', '1.4(B)').length, 2);
  assert.deepEqual(shelf.codesOf('eo'), ['1.4(b)', 'X1']);
});

test('a row that is cut short is found by its code', () => {
  const [entry] = loadShelf('#office\nEUR').entriesOf('office', 'EUR');
  assert.deepEqual([entry?.name, entry?.period, entry?.sources], ['', null, []]);
});

test('what follows a kind that is not known is not taken for the kind before it', () => {
  const shelf = loadShelf('#office\nEUR\tEurope\n#planets\nMARS\tMars\n#tags\nPREL\tRelations');
  assert.deepEqual(shelf.codesOf('office'), ['EUR']);
  assert.deepEqual(shelf.codesOf('tags'), ['PREL']);
});

test('a row is read once', () => {
  const shelf = loadShelf(PACKED);
  assert.equal(shelf.entriesOf('office', 'EUR'), shelf.entriesOf('office', 'eur'));
});

const ODD: readonly [what: string, text: string][] = [
  ['nothing', ''],
  ['a kind that is not known', '#planets\nMARS\tMars'],
  ['a row cut short', '#office\nEUR'],
  ['a kind without a line end', '#office'],
  ['blank lines', '#office\n\n\n'],
];

for (const [what, text] of ODD) {
  test(`${what} does no harm`, () => {
    const shelf = loadShelf(text);
    assert.deepEqual(shelf.entriesOf('office', 'NEA'), []);
  });
}

test('an office ends with the one that it is a part of, and that with the one above', () => {
  const office = (code: string, parent: string, years: string) =>
    `${code}\tOffice ${code}\t${parent}\t${years}\tsourced\tLists`;
  const shelf = loadShelf(
    [
      '#office',
      office('A', '', '1949\t1999\ttrue'),
      office('A/B', 'A', '1969\t1988\tattested'),
      office('A/B/C', 'A/B', '1969\t1988\tattested'),
      office('D', '', '1949\t\ttrue'),
      office('D', '', '1940\t1949\ttrue'),
      office('D/E', 'D', '1969\t1988\tattested'),
      office('XY', 'YX', '1969\t1988\tattested'),
      office('YX', 'XY', '1969\t1988\tattested'),
    ].join('\n'),
  );
  const ends = ['A/B', 'A/B/C', 'D/E', 'XY'].map((code) => shelf.entriesOf('office', code)[0]?.ends);
  assert.deepEqual(ends, ['1999', '1999', null, null]);
});
