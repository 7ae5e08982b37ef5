import assert from 'node:assert/strict';
import { test } from 'node:test';
import { merged } from '../../../../scripts/tables/merging';
import { type Row, row } from '../../../../scripts/tables/row';

const attested = (name: string, from: string, to: string, rest: Partial<Row> = {}): Row =>
  row('X', name, { from, to, period: 'attested', sources: [`FRUS ${from}`], ...rest });
const inForce = (name: string, from: string, to: string): Row =>
  row('X', name, { from, to, period: 'true', sources: ['Department timeline'] });

test('near-duplicate names are one row with all its years and sources', () => {
  const [only, ...others] = merged([
    attested('Office of Chinese Affairs', '1951', '1963'),
    attested('Office of Chinese Affairs, Bureau of Far Eastern Affairs', '1955', '1968'),
  ]);
  assert.deepEqual(others, []);
  assert.equal(only?.name, 'Office of Chinese Affairs, Bureau of Far Eastern Affairs');
  assert.deepEqual([only?.from, only?.to], ['1951', '1968']);
  assert.deepEqual(only?.sources, ['FRUS 1951', 'FRUS 1955']);
});

test('names of two offices stay two rows', () =>
  assert.equal(
    merged([attested('Office of Fuels', '1951', '1963'), attested('Office of Finance', '1951', '1963')]).length,
    2,
  ));

test('the same name of two codes stays two rows', () =>
  assert.equal(merged([row('A', 'Bureau of Administration'), row('B', 'Bureau of Administration')]).length, 2));

test('two name periods with true dates are never one', () =>
  assert.equal(merged([inForce('Bureau X', '1949', '1960'), inForce('Bureau X', '1970', '1980')]).length, 2));

test('what is only attested goes to the true period that is nearest, which keeps its days', () => {
  const rows = merged([
    inForce('Bureau X', '1949-08-01', '1960-01-01'),
    inForce('Bureau X', '1970-01-01', '1980-01-01'),
    attested('Bureau X', '1976', '1982'),
  ]);
  assert.deepEqual(
    rows.map(({ from, to, sources }) => [from, to, sources.join()]),
    [
      ['1949-08-01', '1960-01-01', 'Department timeline'],
      ['1970-01-01', '1980-01-01', 'Department timeline,FRUS 1976'],
    ],
  );
});

test('a row that some source states is sourced, and loses the remark that it was inferred', () => {
  const doubtful = attested('Office Y', '1989', '2000', { certainty: 'inferred', note: 'inferred: from the shape' });
  const [only] = merged([attested('Office Y', '1958', '1976'), doubtful]);
  assert.deepEqual([only?.certainty, only?.note, only?.from, only?.to], ['sourced', '', '1958', '2000']);
});

const place = (name: string, from: string, table: string): Row =>
  attested(name, from, from, { note: `country, ${table}` });

const PLACES: readonly [a: string, b: string, names: string[]][] = [
  ['China (Mainland)', 'China', ['China (Mainland)']],
  ['Korea (North)', 'North Korea', ['Korea (North)']],
  ['Zaire', 'Democratic Republic of the Congo', ['Zaire', 'Democratic Republic of the Congo']],
];

for (const [a, b, names] of PLACES) {
  test(`the places "${a}" and "${b}" are ${names.length === 1 ? 'one' : 'two'}`, () => {
    const rows = merged([place(a, '1974', 'handbook'), place(b, '1990', 'FIPS')]);
    assert.deepEqual(
      rows.map(({ name }) => name),
      names,
    );
  });
}

test('a place in two tables names both', () =>
  assert.equal(
    merged([place('Fiji', '1974', 'handbook'), place('Fiji', '1990', 'FIPS')])[0]?.note,
    'country, handbook, FIPS',
  ));

test('the same reason of two orders stays two rows', () => {
  const reason = (parent: string): Row => row('1.4(b)', 'Foreign government information', { parent });
  assert.equal(merged([reason('E.O. 12958'), reason('E.O. 13526')]).length, 2);
});
