import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownerOf, seriesOf } from '../../../../src/cable/citations/series';

for (const [word, expected] of [
  ['DEPTEL', 'DEPTEL department'],
  ['EMBTELS', 'EMBTEL mission'],
  ['REDEPTEL', 'DEPTEL department'],
  ['REEMBTELS', 'EMBTEL mission'],
  ['REURTEL', 'URTEL reader'],
  ['DEPCIRTEL', 'DEPCIRTEL circular'],
  ['TOSEC', 'TOSEC fromDepartment'],
  ['REFTEL', 'REFTEL unknown'],
  ['PARIS', null],
  ['HOTEL', null],
  ['constructor', null],
] as const)
  test(`${word} is ${expected ? `the series ${expected}` : 'no series'}`, () => {
    const found = seriesOf(word);
    assert.equal(found && `${found.series} ${found.sender}`, expected);
  });

for (const [words, expected] of [
  ['YOUR', 'reader'],
  ['MY', 'writer'],
  ['DEPT', 'department'],
  ['CONSULATE GENERAL', 'mission'],
  ['MINISTER', null],
] as const)
  test(`${words} ${expected ? `is the ${expected}` : 'sends nothing'}`, () => assert.equal(ownerOf(words), expected));
