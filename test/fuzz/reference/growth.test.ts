// Tables that somebody made to be large: reading one takes twice as long when it is twice as large.
//   node scripts/unit.mjs test/fuzz/reference
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReaderTable } from '../../../src/reference/readerTable';
import { growthOf, MOST_GROWTH } from '../../growth';

const HEAD = 'code\tkind\tname';

const SHAPES: readonly [what: string, shape: (size: number) => string][] = [
  ['rows that cannot be used', (size) => `${HEAD}\n${'A\tplanet\tB\n'.repeat(size)}`],
  ['blank lines', (size) => `${HEAD}\n${'\n'.repeat(size)}A\tplanet\tB\n`],
  ['columns and rows', (size) => `${HEAD}${'\tx'.repeat(size)}\n${'A\toffice\tB\n'.repeat(size)}`],
  ['cells in a row', (size) => `${HEAD}\nA\toffice\tB${'\tx'.repeat(size)}`],
];

for (const [what, shape] of SHAPES) {
  test(`a table of twice as many ${what} takes twice as long`, () =>
    assert.ok(growthOf(shape, (text) => readReaderTable(text, 'mine.tsv'), 1000) < MOST_GROWTH));
}
