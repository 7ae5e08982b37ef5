import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadPeople, surnameKey } from '../../../../src/reference/people/terms';
import { people } from './people';

for (const [printed, key] of [
  ['DE MODEL', 'DEMODEL'],
  ["O'Donohue", 'ODONOHUE'],
  ['Irwin II', 'IRWIN'],
  ['SPECIMEN, JR.', 'SPECIMEN'],
  ['Muñoz-Marín', 'MUNOZMARIN'],
] as const)
  test(`${printed} is compared as ${key}`, () => assert.equal(surnameKey(printed), key));

test('everybody of a surname is found, however it is printed', () => {
  assert.deepEqual(
    people.named('SAMPLE').map(({ given }) => given),
    ['Jane Quill', 'John'],
  );
  assert.equal(people.named('DE MODEL')[0]?.given, 'Ann');
  assert.deepEqual(people.named('NOBODY'), []);
});

test('an id that the table leaves out is the name', () => {
  assert.equal(people.named('SAMPLE')[0]?.id, 'sample-jane-quill');
  assert.equal(people.named('DE MODEL')[0]?.id, 'de-model-ann2');
});

test('chiefs of mission come in the order of their terms', () => {
  assert.deepEqual(
    people.chiefsAt('norway').map(({ surname }) => surname),
    ['De Model', 'Sample', 'Specimen III', 'Rover'],
  );
});

test('a table that is cut short throws nothing', () => {
  assert.equal(loadPeople('Lone').named('LONE')[0]?.office, '');
  assert.deepEqual(loadPeople('').chiefsAt('norway'), []);
});
