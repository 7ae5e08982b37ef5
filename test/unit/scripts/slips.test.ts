import assert from 'node:assert/strict';
import { test } from 'node:test';
// @ts-expect-error: a script without types
import { slipsIn } from '../../../scripts/checks/mutations/slips.mjs';

/** The source as each slip in it would leave it. */
const slipped = (source: string): string[] =>
  slipsIn('a.ts', source).map(
    ({ from, to, text }: { from: number; to: number; text: string }) => source.slice(0, from) + text + source.slice(to),
  );

for (const [source, ...expected] of [
  ['a < b', 'a <= b', ';'],
  ['f(a && b)', ';', 'f(((a) || (b)))'],
  ['const x = a && b && c', 'const x = ((a) || (b)) && c', 'const x = ((a && b) || (c))'],
  ['const x = "a" + b', ...[]],
  ['const x = a + b', 'const x = a - b'],
  ['const x = 3', 'const x = 4'],
  ['const x = true', 'const x = false'],
  ['const x = a ? b : c', 'const x = !(a) ? b : c'],
  ['const x = list.some(f)', 'const x = list.every(f)'],
  ['if (a) return', 'if (!(a)) return', 'if (false) return'],
  ['type X = 3', ...[]],
  ['interface X { a: true }', ...[]],
  ['// a < b', ...[]],
] as const)
  test(`the slips in ${source}`, () => {
    assert.deepEqual(slipped(source).sort(), [...expected].sort());
  });
