import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scheduleEntries } from '../../../src/reference/schedules';
import { loadShelf } from '../../../src/reference/shelf';

const codes = ['1.4(b)', 'XGDS-2', 'B6', 'B7', 'B7(C)', 'OADR', 'E.O. 11652', 'X1', 'GDS', '25X1'];
const shelf = loadShelf(`#eo\n${codes.map((code) => `${code}\tmeaning of ${code}\t\t\t\t\tsourced\tS\t`).join('\n')}`);

const PRINTED: readonly [printed: string, code: string | undefined][] = [
  ['1.4 (B)', '1.4(b)'],
  ['1.4(b)', '1.4(b)'],
  ['XGDS2', 'XGDS-2'],
  ['XGDS-2', 'XGDS-2'],
  ['(b)(6)', 'B6'],
  ['B7(C)', 'B7(C)'],
  ['B7(F)', 'B7'],
  ['OADR', 'OADR'],
  ['DECL: OADR', 'OADR'],
  ['DECL:OADR', 'OADR'],
  ['11652', 'E.O. 11652'],
  ['E.O. 11652', 'E.O. 11652'],
  ['EO 11652', 'E.O. 11652'],
  ['(b)(7)(C)', 'B7(C)'],
  ['1.6X1', 'X1'],
  ['GDS', 'GDS'],
  ['25X1', '25X1'],
  ['9.9(z)', undefined],
];

for (const [printed, code] of PRINTED) {
  test(`"${printed}" is found as ${code ?? 'nothing'}`, () =>
    assert.equal(scheduleEntries(shelf, printed)[0]?.code, code));
}
