import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';

test('a port that another program has is told of, before anything is set up', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const start = spawn(process.execPath, [
    'scripts/hosts/start.mjs',
    '--no-open',
    '--host',
    'web',
    '--port',
    String(port),
  ]);
  let said = '';
  start.stderr.on('data', (data) => (said += data));
  const [code] = await once(start, 'close');
  other.close();
  assert.equal(code, 1);
  assert.match(said, new RegExp(`Port ${port} is taken`));
});
