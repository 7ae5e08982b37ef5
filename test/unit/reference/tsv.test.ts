import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTsv, rowOf } from '../../../src/reference/tsv';

const CASES: readonly [what: string, text: string, rows: Record<string, string>[]][] = [
  ['rows by the names of their columns', 'a\tb\n1\t2\n', [{ a: '1', b: '2' }]],
  ['CR LF and a byte order mark', '\uFEFFa\tb\r\n1\t2\r\n', [{ a: '1', b: '2' }]],
  ['missing cells as empty', 'a\tb\n1', [{ a: '1', b: '' }]],
  ['blank lines as nothing', 'a\tb\n\n1\t2\n  \n', [{ a: '1', b: '2' }]],
  ['blanks around cells as nothing', 'a \t b\n 1\t2 ', [{ a: '1', b: '2' }]],
  ['no text as no rows', '', []],
];

for (const [what, text, rows] of CASES) test(`a table reads ${what}`, () => assert.deepEqual(readTsv(text), rows));

test('one row is read without its head', () => assert.deepEqual(rowOf(['x', 'y'], '1\t2\t3'), { x: '1', y: '2' }));
