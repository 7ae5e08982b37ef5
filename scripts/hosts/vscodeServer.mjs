// Runs lane B's server: VS Code in a browser over real files. It listens on the loopback interface alone, behind a random token.
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeServer } from './codeServer.mjs';
import { printed, run, stop, succeeded } from './program.mjs';
import { writeQuietSettings } from './settings.mjs';

const HOST = '127.0.0.1';

/** No gallery: the server must not ask one for updates or advice. */
const ENVIRONMENT = { ...process.env, EXTENSIONS_GALLERY: '{}' };

/** Extension host agent listening on 42567 */
const LISTENING = /Extension host agent listening on (\d+)/;

/**
 * Starts a server; throws with its output where it does not come up.
 * @param {object} options
 * @param {string} options.dataDir where the server keeps settings, extensions, logs and its token
 * @param {number} [options.port] 0, the default, takes a free one
 * @param {boolean} [options.automation] lets the page load an extension from source and run its tests (see `address`)
 * @param {string} [options.vsix] a packed extension to install
 * @param {boolean} [options.trust] whether every folder is trusted without a question, as by default
 * @param {(line: string) => void} [options.log] told of the set-up on first use
 */
export async function startVscodeServer({
  dataDir,
  port = 0,
  automation = false,
  vsix,
  trust = true,
  log = console.log,
}) {
  const { node, main } = await codeServer(log);
  const userFolder = join(dataDir, 'data/User');
  writeQuietSettings(userFolder);
  const common = [main, '--accept-server-license-terms', '--server-data-dir', dataDir, '--disable-telemetry'];
  if (vsix) await succeeded(run(node, [...common, '--install-extension', vsix, '--force'], ENVIRONMENT));

  const token = randomBytes(16).toString('hex');
  const tokenFile = join(dataDir, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  const flags = ['--host', HOST, '--port', port, '--connection-token-file', tokenFile];
  if (trust) flags.push('--disable-workspace-trust');
  if (automation) flags.push('--enable-smoke-test-driver');
  const server = run(node, [...common, ...flags], ENVIRONMENT);
  const [, taken] = await printed(server, LISTENING);
  return {
    userFolder,
    address: (query) => addressOf(taken, token, query),
    exited: server.exited,
    stop: () => stop(server),
  };
}

/**
 * The workbench's address on `folder`, or in an empty window. `payload` holds pairs that the workbench reads: `openFile`, and with `automation`
 * `extensionDevelopmentPath` and `extensionTestsPath`; their values are paths on this machine.
 */
function addressOf(port, token, { folder, payload = [] }) {
  const remote = (path) => `vscode-remote://${HOST}:${port}${encodeURI(path)}`;
  const query = new URLSearchParams({ tkn: token, ...(folder ? { folder } : { ew: 'true' }) });
  if (payload.length) query.set('payload', JSON.stringify(payload.map(([key, path]) => [key, remote(path)])));
  return `http://${HOST}:${port}/?${query}`;
}
