import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReaderGone, printer, type Stream, saver } from '../../../src/cli/output';

function stream(isTTY: boolean, error: Error | null = null): Stream & { taken: string[] } {
  const taken: string[] = [];
  return {
    taken,
    isTTY,
    write: (text, done) => {
      taken.push(text);
      setImmediate(() => done(error));
    },
  };
}

const RED = '\u001b[31m=1';
for (const [what, print, isTTY, sent] of [
  ['what is read goes to a terminal as letters that are seen', printer, true, '\\u001b[31m=1'],
  ['what is read goes through a pipe alike: at its end may be a terminal', printer, false, '\\u001b[31m=1'],
  ['what is kept goes to a terminal as letters that are seen', saver, true, '\\u001b[31m=1'],
  ['what is kept goes into a file as it is', saver, false, RED],
] as const) {
  test(what, async () => {
    const to = stream(isTTY);
    await print(to)(RED);
    assert.deepEqual(to.taken, [sent]);
  });
}

test('a reader who has had enough is told by the one who writes', async () => {
  const broken = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
  const error = await printer(stream(false, broken))('x').catch((thrown) => thrown);
  assert.ok(isReaderGone(error));
  assert.ok(!isReaderGone(new Error('disk full')));
  assert.ok(!isReaderGone(undefined));
});
