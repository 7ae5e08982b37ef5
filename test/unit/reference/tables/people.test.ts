import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { peopleTable, slugOf } from '../../../../scripts/tables/people';

const COLLECTED = [
  'kind\tplace_or_position\tterritory_then\tsurname\tgiven\trole\tfrom\tto\tpocom_id',
  'principal\tsecretary\t\tPattern\tDean\tsecretary\t1961\t1969\tpattern-dean',
  'chief\tnorway\tnorway\tSample\tJané\tambassador-e-p\t1962-03-10\t\tsample-jane2',
  'chief\tnorway\tnorway\tSample\tJané\tambassador-e-p\t1962-03-10\t\tsample-jane2',
].join('\n');

test('terms are sorted, said once, and bear an id only where the name is not it', () => {
  assert.deepEqual(peopleTable(COLLECTED).split('\n').slice(1), [
    'Pattern\tDean\tsecretary\t\t1961\t1969\t',
    'Sample\tJané\tambassador-e-p\tnorway\t1962-03-10\t\tsample-jane2',
    '',
  ]);
});

for (const [surname, given, expected] of [
  ['De Sutter', 'Paula A.', 'de-sutter-paula-a'],
  ['Muñoz', 'José', 'munoz-jose'],
] as const)
  test(`${given} ${surname} is ${expected}`, () => assert.equal(slugOf(surname, given), expected));

test('the packed terms stay small', () => {
  const table = readFileSync('src/reference/tables/person.tsv');
  assert.ok(gzipSync(table).length < 100_000);
});
