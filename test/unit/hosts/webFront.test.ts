import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

interface Front {
  startFront(options: {
    socket: string;
    port: number;
    serves: (path: string) => boolean | Promise<boolean>;
  }): Promise<{ address: string; close: () => void }>;
  isWithin(folder: string, path: string): Promise<boolean>;
}
const load = (): Promise<Front> => import(pathToFileURL(resolve('scripts/hosts/webFront.mjs')).href);

const folder = mkdtempSync(join(tmpdir(), 'cable-front-'));
const socket = join(folder, 'socket');
const skip = process.platform === 'win32';

describe("what stands before lane A's server", { skip }, () => {
  let behind: Server;
  let front: Awaited<ReturnType<Front['startFront']>>;
  let site: URL;
  const token = (): string => site.searchParams.get('tkn') ?? '';
  const known = (): string => `${token()}.localhost:${site.port}`;

  before(async () => {
    behind = createServer(({ url }, response) => response.end(`asked for ${url}`));
    await new Promise<void>((done) => behind.listen(socket, done));
    front = await (await load()).startFront({ socket, port: 0, serves: (path) => !path.startsWith('/secret') });
    site = new URL(front.address);
  });
  after(() => {
    front.close();
    behind.close();
    rmSync(folder, { recursive: true });
  });

  const get = (
    path: string,
    host: string,
    method = 'GET',
  ): Promise<{ status: number; body: string; location?: string }> =>
    new Promise((done, fail) => {
      const asked = request({ host: '127.0.0.1', port: site.port, path, method, headers: { host } }, (response) => {
        let body = '';
        response.on('data', (text) => (body += text));
        response.on('end', () => done({ status: response.statusCode ?? 0, body, location: response.headers.location }));
      });
      asked.on('error', fail).end();
    });

  for (const [what, path, host] of [
    ['no token', '/', () => `localhost:${site.port}`],
    ['no token, at the address of the machine', '/', () => `127.0.0.1:${site.port}`],
    ['another token', '/?tkn=00000000000000000000000000000000', () => `localhost:${site.port}`],
    ['another token for a host', '/', () => `00000000000000000000000000000000.localhost:${site.port}`],
    ['the token and a foreign host', '/', () => `${token()}.localhost.example.org:${site.port}`],
    ['a foreign host that leads here', '/', () => `example.org:${site.port}`],
  ] as const) {
    test(`${what}: nothing is shown`, async () => assert.equal((await get(path, host())).status, 403));
  }

  test('the token opens a host of its own, with what else the address says', async () => {
    const { status, location } = await get(`/?tkn=${token()}&payload=x`, `localhost:${site.port}`);
    assert.deepEqual([status, location], [302, `http://${known()}/?payload=x`]);
    assert.equal((await get('/a?b=c', known())).body, 'asked for /a?b=c');
    assert.equal((await get('/a', `worker.${known()}`)).body, 'asked for /a');
  });

  for (const path of [
    '/../a',
    '/a/..%2f..%2fb',
    '/a/%2e%2e/b',
    '/a\\..\\b',
    '/a/..%5cb',
    '/%zz',
    '/a%00',
    '/secret',
    '//secret',
  ])
    test(`${path} is not asked for`, async () => assert.equal((await get(path, known())).status, 403));

  for (const [path, asked] of [
    ['/%252e%252e%2fetc', '/%252e%252e/etc'],
    ['/a//b/./c', '/a/b/c'],
    ['/%24(x)%20y.cable?stat', '/%24(x)%20y.cable?stat'],
  ] as const) {
    test(`${path} is asked for as it was looked at`, async () =>
      assert.equal((await get(path, known())).body, `asked for ${asked}`));
  }

  test('nothing can be written', async () => assert.equal((await get('/', known(), 'POST')).status, 405));

  test('a port that is taken is told of', async () => {
    const { startFront } = await load();
    await assert.rejects(startFront({ socket, port: Number(site.port), serves: () => true }), { code: 'EADDRINUSE' });
  });

  test('a link leads out of the folder only where it stays in it', async () => {
    const { isWithin } = await load();
    const served = join(folder, 'served');
    mkdirSync(served);
    writeFileSync(join(served, 'a'), '');
    symlinkSync('a', join(served, 'inside'));
    symlinkSync(tmpdir(), join(served, 'outside'));
    const paths = ['', 'a', 'inside', 'gone', 'outside', 'outside/x', '../socket'];
    const within = await Promise.all(paths.map((path) => isWithin(served, path)));
    assert.deepEqual(within, [true, true, true, true, false, true, false]);
  });
});
