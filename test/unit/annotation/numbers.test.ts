import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersDiffer } from '../../../src/annotation/numbers';

const PAIRS: [a: string, b: string, differ: boolean][] = [
  ['PAGE 01 LA PAZ 06550', 'PAGE 02 LA PAZ 06550', true],
  ['PAGE 01 LA PAZ 06550', 'PAGE 01 LA PAZ 06551', true],
  ['PAGE 01 OF 02', 'PAGE 02 OF 01', false],
  ['PAGE 02 OF 02', 'PAGE 01 OF 02', true],
  ['232006Z AUG 79', '2320O6Z AUG 79', false],
  ['AT 11:30', 'AT Il:30', false],
  ['AT 4:26', 'AT 4:28', true],
  ['AT 5:00', 'AT 5:@@', false],
  ['5 PERCENT', 'SOME PERCENT', false],
  ['SOME PERCENT', '5 PERCENT', false],
  ['OIL PRICES', 'OlL PRICES', false],
  ['', '7', false],
];
for (const [a, b, differ] of PAIRS) {
  test(`"${a}" and "${b}" ${differ ? 'have different numbers' : 'may be the same'}`, () => {
    assert.equal(numbersDiffer(a, b), differ);
    assert.equal(numbersDiffer(b, a), differ);
  });
}
