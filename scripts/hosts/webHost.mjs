// Runs lane A's server: VS Code 1.91 for the web, the oldest that the extension supports, with web workers and files in memory.
import { join } from 'node:path';
import { root } from './places.mjs';
import { printed, run, stop } from './program.mjs';

/** Ready at http://localhost:3000/?tkn=... */
const READY = /^Ready at (\S+)/m;

/**
 * Serves VS Code for the web, on the loopback interface, behind a random token, with the extension from source.
 * @param {object} options
 * @param {string} options.folder shown as the workspace; changes stay in the page and are not written
 * @param {string} [options.testsPath] a bundle of suites that the page runs once it is up
 * @param {number} [options.port] a free one by default
 */
export async function startWebHost({ folder, testsPath, port = 0 }) {
  const program = join(root, 'scripts/hosts/webServer.mjs');
  const server = run(process.execPath, [program, port, folder, ...(testsPath ? [testsPath] : [])]);
  const [, address] = await printed(server, READY);
  return { address: (file) => addressOf(address, file), exited: server.exited, stop: () => stop(server) };
}

/** The workbench's address, with `file`, a path relative to the folder, in an editor. */
function addressOf(address, file) {
  const payload = file && JSON.stringify([['openFile', `vscode-test-web://mount/${encodeURI(file)}`]]);
  return payload ? `${address}&${new URLSearchParams({ payload })}` : address;
}
