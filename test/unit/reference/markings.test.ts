import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markingEntries } from '../../../src/reference/markings';
import { loadShelf } from '../../../src/reference/shelf';

const codes = ['EXDIS', 'ROGER CHANNEL', 'AGREMENT CHANNEL', 'OFFICIAL INFORMAL', 'ZFF6', 'ZNR UUUUU', '(C)', '(C/NF)'];
const shelf = loadShelf(`#marking\n${codes.map((code) => `${code}\tmeaning of ${code}`).join('\n')}`);

const PRINTED: readonly [printed: string, code: string | undefined][] = [
  ['EXDIS', 'EXDIS'],
  ['Exdis', 'EXDIS'],
  ['ROGER CHANNEL', 'ROGER CHANNEL'],
  ['ROGER', 'ROGER CHANNEL'],
  ['AGRÉMENT CHANNEL', 'AGREMENT CHANNEL'],
  ['AGREMENT', 'AGREMENT CHANNEL'],
  ['OFFICIAL-INFORMAL', 'OFFICIAL INFORMAL'],
  ['OFFICIAL  INFORMAL', 'OFFICIAL INFORMAL'],
  ['ZFF 6', 'ZFF6'],
  ['ZFF6', 'ZFF6'],
  ['ZNR UUUUU', 'ZNR UUUUU'],
  ['(C)', '(C)'],
  ['(C/NF)', '(C/NF)'],
  ['NODISS', undefined],
  ['', undefined],
];

for (const [printed, code] of PRINTED) {
  test(`"${printed}" is found as ${code ?? 'nothing'}`, () =>
    assert.equal(markingEntries(shelf, printed)[0]?.code, code));
}
