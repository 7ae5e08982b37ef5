import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { eachFile, endWith } from '../../../src/cli/eachFile';
import { UsageError } from '../../../src/cli/files';

afterEach(() => {
  process.exitCode = 0;
});

async function run(bad: readonly string[], error: Error = new UsageError('bad')) {
  const [done, told]: [string[], string[]] = [[], []];
  const act = async (file: string): Promise<void> => {
    if (bad.includes(file)) throw error;
    done.push(file);
  };
  await eachFile(['a', 'b', 'c'], act, (message) => told.push(message));
  return { done, told, code: process.exitCode };
}

test('file after file has its turn', async () =>
  assert.deepEqual(await run([]), { done: ['a', 'b', 'c'], told: [], code: 0 }));

for (const [where, bad, done] of [
  ['first', ['a'], ['b', 'c']],
  ['last', ['c'], ['a', 'b']],
  ['only', ['a', 'b', 'c'], []],
] as const) {
  test(`where the ${where} cannot be read the others have theirs, and the exit code says so`, async () =>
    assert.deepEqual(await run(bad), { done, told: bad.map(() => 'bad'), code: 2 }));
}

test('a fault of ours is not taken for one of the file', async () => {
  await assert.rejects(run(['b'], new TypeError('ours')), /ours/);
});

test('of two reasons to fail the graver one is told', () => {
  for (const code of [1, 2, 1]) endWith(code);
  assert.equal(process.exitCode, 2);
});
