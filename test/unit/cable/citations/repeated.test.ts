import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citingIn } from '../../../../src/cable/citations/citing';
import { isRepeated, repeatedCircuit } from '../../../../src/cable/citations/repeated';

const bonn = citingIn('BONN ');
const bonns = citingIn("BONN'S ");
assert.ok(bonn && bonns);

for (const [before, between, last, expected] of [
  ["SEOUL'S 361 RPTD ", ' RPTD ', false, true],
  ['DEPTEL 5 REPEATED INFO ', ' REPEATED INFO ', false, true],
  ['RPTD LONDON 160, ', ', ', true, true],
  ['RPTD LONDON 160 ', ' ', true, true],
  ['SEE LONDON 160, ', ', ', false, false],
  ['RPTD LONDON 160. SEE ', ' . SEE ', true, false],
] as const)
  test(`"${before}BONN" is ${expected ? 'where it was repeated to' : 'who sent it'}`, () =>
    assert.equal(isRepeated(bonn, before, between, last), expected));

test('a possessive is never where it was repeated to', () =>
  assert.equal(isRepeated(bonns, 'RPTD ', ' RPTD ', false), false));

test('what is repeated is of the sender of what it repeats', () => {
  assert.deepEqual(repeatedCircuit(bonn, { from: 'SEOUL', to: 'STATE' }), { from: 'SEOUL', to: 'BONN' });
  assert.deepEqual(repeatedCircuit(bonn, null), { from: null, to: 'BONN' });
});
