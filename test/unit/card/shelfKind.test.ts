import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shelfKindOf } from '../../../src/card/shelfKind';
import type { Code } from '../../../src/view/codes/code';

const codeOf = (kind: Code['kind'], code: string): Code =>
  ({ kind, code, role: null, node: null, cable: null, range: [0, code.length] }) as unknown as Code;

const TABLES: readonly [kind: Code['kind'], code: string, table: string | null][] = [
  ['office', 'EUR/WE', 'office'],
  ['distribution', 'EUR', 'distribution'],
  ['tag', 'PREL', 'tags'],
  ['originator', 'AMEMBASSY PARIS', 'post'],
  ['exemption', 'B1', 'eo'],
  ['abbreviation', 'GOF', 'abbreviation'],
  ['abbreviation', 'S/NIS', 'office'],
  ['person', 'JDOE', null],
  ['dateTimeGroup', '302006Z MAR 00', null],
];

for (const [kind, code, table] of TABLES) {
  test(`${code}, a code of kind ${kind}, is looked up ${table ? `in the table ${table}` : 'in no table'}`, () =>
    assert.equal(shelfKindOf(codeOf(kind, code)), table));
}
