import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tag } from '../../../../scripts/tables/tags';

const raw = {
  code: 'CH',
  kind: 'country',
  name: 'China',
  era: '1974; 1990s-2000s',
  source: 'TAGS manual 1974; FIPS 10-4 (list)',
};

test('a code of a place has one row for each table, with that table’s years and source', () =>
  assert.deepEqual(
    tag(raw).map(({ from, to, sources, note }) => [from, to, sources.join(), note]),
    [
      ['1973', '1979', 'TAGS handbook of 1974', 'country, TAGS handbook of 1974'],
      ['1990', '2012', 'FIPS 10-4', 'country, FIPS 10-4'],
    ],
  ));

test('a region is of a table too', () =>
  assert.equal(tag({ ...raw, code: 'XA', kind: 'region', era: '1974' })[0]?.note, 'region, TAGS handbook of 1974'));

test('a subject has the years in which it is attested', () => {
  const rows = tag({
    code: 'PINR',
    kind: 'subject',
    name: 'Intelligence',
    era: '1973-79; 2020-24',
    source: '5 FAH-3 H-111 (examples)',
  });
  assert.deepEqual(
    rows.map(({ from, to, period, note }) => [from, to, period, note]),
    [
      ['1973', '1979', 'attested', 'subject'],
      ['2020', '2024', 'attested', 'subject'],
    ],
  );
});

test('a code that has another name in each era has it there', () => {
  const rows = tag({
    code: 'PGOV',
    kind: 'subject',
    name: 'Government; Internal Affairs',
    era: '1973-79; 2020-24',
    source: 'x',
  });
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['Government', 'Internal Affairs'],
  );
});
