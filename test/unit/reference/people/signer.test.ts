import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearersOf, signerOf } from '../../../../src/reference/people/signer';
import { people } from './people';

const at = (name: string, date: string, place = 'norway') =>
  signerOf(people, { name, department: place === 'STATE', places: [place], date });

const CASES: readonly [what: string, name: string, date: string, place: string, expected: string | null][] = [
  ['the ambassador', 'SAMPLE', '1963-01-01', 'norway', 'sample-jane-quill'],
  ['another of the name elsewhere', 'SAMPLE', '1963-01-01', 'peru', 'sample-john'],
  ['nobody of the name there', 'SAMPLE', '1963-01-01', 'chile', null],
  ['an ambassador before credentials', 'SAMPLE', '1962-02-01', 'norway', 'sample-jane-quill'],
  ['nobody years before', 'SAMPLE', '1960-02-01', 'norway', null],
  ['a chargé with two words', 'DE MODEL', '1961-06-01', 'norway', 'de-model-ann2'],
  ['a given name and an initial', 'JANE Q. SAMPLE', '1963-01-01', 'norway', 'sample-jane-quill'],
  ['another given name', 'PETER SAMPLE', '1963-01-01', 'norway', null],
  ['an addition', 'U. ALEXIS SPECIMEN, III', '1966-01-01', 'norway', 'specimen-iii-ural-alexis'],
  ['who sends it again', 'SAMPLE UNQUOTE SPECIMEN', '1966-01-01', 'norway', 'specimen-iii-ural-alexis'],
  ['two names, one in a quotation', 'DEAN PATTERN” SAMPLE', '1963-01-01', 'norway', null],
  ['the Secretary', 'PATTERN', '1963-01-01', 'STATE', 'pattern-dean'],
  ['the Secretary with his given name', 'DEAN PATTERN', '1963-01-01', 'STATE', 'pattern-dean'],
  ['the Under Secretary before an assistant of his name', 'GAUGE', '1963-01-01', 'STATE', 'gauge-george-wild'],
  ['an assistant secretary', 'NOMINAL', '1963-01-01', 'STATE', 'nominal-carl'],
  ['the Secretary abroad', 'PATTERN', '1963-01-01', 'norway', 'pattern-dean'],
  ['no assistant secretary abroad', 'NOMINAL', '1963-01-01', 'norway', null],
  ['an ambassador at large', 'ROVER', '1963-06-01', 'norway', 'rover-will'],
  ['a near miss', 'SAMPLER', '1963-01-01', 'norway', null],
];

for (const [what, name, date, place, expected] of CASES)
  test(`${name} signs as ${what}`, () => assert.equal(at(name, date, place).person?.id ?? null, expected));

test('the name of the Secretary stands for the office, that of others for themselves', () => {
  assert.deepEqual([at('PATTERN', '1963-01-01', 'STATE').for, at('GAUGE', '1963-01-01', 'STATE').for], [true, false]);
  assert.equal(at('SAMPLE', '1963-01-01').for, false);
});

test('who was head of the mission is known where the signer is not', () => {
  assert.equal(at('STRANGER', '1963-01-01').chief?.surname, 'Sample');
  assert.equal(at('STRANGER', '1958-01-01').chief, null);
});

test('a name that is no surname has no bearers', () => assert.deepEqual(bearersOf(people, '“ ”'), []));
