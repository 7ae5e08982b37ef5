import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry } from '../../../src/reference/entry';
import { nearestSource } from '../../../src/reference/nearestSource';

const entry = (period: Entry['period'], ...sources: string[]): Entry => ({
  code: 'X',
  kind: 'office',
  name: 'X',
  parent: null,
  from: null,
  to: null,
  ends: null,
  certainty: 'sourced',
  note: null,
  own: false,
  period,
  sources,
});

const VOLUMES = ['FRUS 1958-60v07p1', 'FRUS 1969-76ve14p1', 'FRUS 1977-80v01'];

const CASES: readonly (readonly [
  what: string,
  date: string | null,
  sources: readonly string[],
  nearest: string | null,
])[] = [
  ['the volume that holds the year', '1976-04-14', VOLUMES, 'FRUS 1969-76ve14p1'],
  ['the volume that ends last before it', '1985', VOLUMES, 'FRUS 1977-80v01'],
  ['the volume that begins first after it', '1950-01-01', VOLUMES, 'FRUS 1958-60v07p1'],
  ['a source of any year, where the others are far', '2000-04-17', [...VOLUMES, 'released cables'], 'released cables'],
  ['a source of its year before one of any', '1979', [...VOLUMES, 'released cables'], 'FRUS 1977-80v01'],
  ['a handbook by the year in its name', '1975', ['FIPS 10-4', 'TAGS handbook of 1974'], 'TAGS handbook of 1974'],
  ['the number of a telegram is no year', '2000', ['STATE 019741', 'STATE 018029 (2000)'], 'STATE 018029 (2000)'],
  ['that of an order neither', '1977', ['E.O. 11652 sec. 5', 'seen in cables of 1973-79'], 'seen in cables of 1973-79'],
  ['a span of whole years', '1996', ['GENC', 'list of 1990-2009'], 'list of 1990-2009'],
  ['the first, where all are as near', '1959', ['FRUS 1958-60v02', 'FRUS 1958-60v07p1'], 'FRUS 1958-60v02'],
  ['the first, without a date', null, VOLUMES, 'FRUS 1958-60v07p1'],
  ['none, where none is named', '1976', [], null],
];

describe('the source that is named', () => {
  for (const [what, date, sources, nearest] of CASES)
    test(`is ${what}`, () => assert.equal(nearestSource(entry('attested', ...sources), date), nearest));
});

describe('of what was in force from and to a day', () => {
  const REGISTERS = ['Department timeline 1969-10-07', 'Department timeline 1985-01-22', '1 FAM 210'];

  test('a register tells it, though a volume is nearer', () => {
    const eur = entry('true', ...REGISTERS, 'FRUS 1977-80v01');
    assert.equal(nearestSource(eur, '1979-03-26'), 'Department timeline 1985-01-22');
    assert.equal(nearestSource(eur, '1970-03-26'), 'Department timeline 1969-10-07');
  });

  test('a register that names no year comes before one of another time', () =>
    assert.equal(nearestSource(entry('true', ...REGISTERS), '2000-04-17'), '1 FAM 210'));

  test('the volumes tell it where no register does', () =>
    assert.equal(nearestSource(entry('true', ...VOLUMES), '1979'), 'FRUS 1977-80v01'));
});
