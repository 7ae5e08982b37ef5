import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviation, marking, post, routing } from '../../../../scripts/tables/otherKinds';

test('a post tells its city, type and routing indicator, and years that are only attested', () => {
  const [only] = post({
    cable_name: 'AMEMBASSY PARIS',
    plain_name: 'Embassy Paris',
    city: 'Paris',
    country: 'France',
    post_type: 'embassy',
    routing_indicator: 'RUEHFR',
    year_from: '1794',
    year_to: '',
    sources: 'HistoryAtState/gsh',
  });
  assert.deepEqual([only?.parent, only?.period, only?.note], ['France', 'attested', 'Paris / embassy / RUEHFR']);
});

const EDITIONS: readonly [editions: string, from: string, to: string][] = [
  ['2010;2014', '2010', '2014'],
  ['2014', '2014', '2014'],
  ['2010 sect. by place', '2010', '2010'],
  ['', '', ''],
];

for (const [editions, from, to] of EDITIONS) {
  test(`a routing indicator of "${editions}" is attested from "${from}" to "${to}"`, () => {
    const [only] = routing({ routing_indicator: 'RUEHFR', name_as_printed: 'AMEMBASSY PARIS', editions });
    assert.deepEqual([only?.from, only?.to, only?.period], [from, to, from ? 'attested' : '']);
  });
}

const MARKINGS: readonly [printed: string, codes: string[]][] = [
  ['EXDIS', ['EXDIS']],
  ['QTE / UNQTE', ['QTE', 'UNQTE']],
  ['RD/FRD', ['RD', 'FRD']],
  ['(SBU/NF)', ['(SBU/NF)']],
];

for (const [printed, codes] of MARKINGS) {
  test(`"${printed}" is ${codes.join(' and ')}`, () =>
    assert.deepEqual(
      marking({ marking: printed, meaning: 'M', era: '1961-', kind: 'caption', source: 'x' }).map(({ code }) => code),
      codes,
    ));
}

test('an abbreviation has the years of the volumes that list it', () => {
  const [only] = abbreviation({
    abbreviation: 'GOF',
    name: 'Government of France',
    year_from: '1964',
    year_to: '1980',
    sources: 'frus1964-68v12',
  });
  assert.deepEqual(
    [only?.from, only?.to, only?.period, only?.sources],
    ['1964', '1980', 'attested', ['FRUS 1964-68v12']],
  );
});
