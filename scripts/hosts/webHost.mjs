// Runs lane A's server: VS Code 1.91 for the web, the oldest that the extension supports, with web workers and files in memory.
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from './places.mjs';
import { printed, run, stop } from './program.mjs';

/** Listening on http://localhost:3000 */
const LISTENING = /Listening on http/;

/**
 * Serves VS Code for the web, on the loopback interface, with the extension from source.
 * @param {object} options
 * @param {string} options.folder shown as the workspace; changes stay in the page and are not written
 * @param {string} [options.testsPath] a bundle of suites that the page runs once it is up
 * @param {number} [options.port] a free one by default
 */
export async function startWebHost({ folder, testsPath, port }) {
  const taken = port || (await freePort());
  const program = join(root, 'scripts/hosts/webServer.mjs');
  const server = run(process.execPath, [program, taken, folder, ...(testsPath ? [testsPath] : [])]);
  await printed(server, LISTENING);
  return { address: (file) => addressOf(taken, file), exited: server.exited, stop: () => stop(server) };
}

/** The workbench's address, with `file`, a path relative to the folder, in an editor. */
function addressOf(port, file) {
  const payload = file && JSON.stringify([['openFile', `vscode-test-web://mount/${encodeURI(file)}`]]);
  return `http://localhost:${port}/${file ? `?${new URLSearchParams({ payload })}` : ''}`;
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
