import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { readText, UsageError } from '../../../src/cli/files';

const folder = mkdtempSync(join(tmpdir(), 'cable-files-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
/** Windows has its devices and pipes elsewhere. */
const skip = process.platform === 'win32';

test('a file is read, with the name it was asked by', async () => {
  writeFileSync(at('a.txt'), '\ufeffFM AMEMBASSY');
  assert.deepEqual(await readText(at('a.txt')), { file: at('a.txt'), text: 'FM AMEMBASSY' });
});

const refused = async (file: string, reason: RegExp): Promise<void> => {
  const error = await readText(file).then(
    () => null,
    (thrown) => thrown,
  );
  assert.ok(error instanceof UsageError);
  assert.match(error.message, reason);
  assert.ok(error.message.startsWith(`cannot read ${file}: `));
};

test('a file that is not there is none', () => refused(at('none'), /: no such file$/));
test('a folder is no file', () => refused(folder, /: it is a folder$/));
test('a file without end is not read', () => {
  writeFileSync(at('large'), '');
  truncateSync(at('large'), 50_000_001);
  return refused(at('large'), /: it is larger than 50 MB$/);
});

describe('what is no file', { skip }, () => {
  for (const device of ['/dev/zero', '/dev/random', '/dev/null'])
    test(`${device} is refused`, () => refused(device, /: it is a device$/));

  test('a socket is refused', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(at('socket'), done));
    await refused(at('socket'), /: it is a socket$/);
    server.close();
  });

  test('a pipe is read to its end', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const writer = spawn('sh', ['-c', `(printf 'FM '; sleep 0.1; printf AMEMBASSY) > ${at('pipe')}`]);
    assert.equal((await readText(at('pipe'))).text, 'FM AMEMBASSY');
    writer.kill();
  });

  test('a pipe without end is read to the bound', async () => {
    execFileSync('mkfifo', [at('endless')]);
    const writer = spawn('sh', ['-c', `cat /dev/zero > ${at('endless')}`]);
    await refused(at('endless'), /: it is larger than 50 MB$/);
    writer.kill();
  });
});
