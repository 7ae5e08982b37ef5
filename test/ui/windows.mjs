// Two windows of a real VS Code that write notes on one cable; again and again one of them is stopped at a random moment, and a
// new one comes in its place. No note that was reported as saved may be lost, and the file of notes may never be broken.
//   node test/ui/windows.mjs [--rounds N]     about eight seconds a round; exit code 1 when something is lost or broken
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from 'commander';
import * as esbuild from 'esbuild';
import { sourceModules } from '../../scripts/build/sourceModules.mjs';
import { launchBrowser } from '../../scripts/hosts/browser.mjs';
import { root } from '../../scripts/hosts/places.mjs';
import { temporaryFolder } from '../../scripts/hosts/testFolders.mjs';
import { startVscodeServer } from '../../scripts/hosts/vscodeServer.mjs';

const { rounds } = program.option('--rounds <count>', 'how often a window is stopped', Number, 50).parse().opts();
const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const folder = join(temporaryFolder(), 'cables');
const cable = join(folder, 'shared.cable');
const dataDir = temporaryFolder();
const writer = join(root, 'out/windowWriter.js');

function prepare() {
  mkdirSync(folder);
  const lines = Array.from(
    { length: 40 },
    (_, i) => `${i + 1}. DELEGATE ${i * 7} COUNTED ${i * 31} BOATS IN PORT ${i}.`,
  );
  writeFileSync(cable, `FM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC\n\n${lines.join('\n')}\n`);
  writeFileSync(`${cable}.annotations.json.1.new`, '{ "items": [ half of a'); // as a window leaves it that is stopped while it writes
  return esbuild.build({
    entryPoints: [join(root, 'test/ui/windowWriter.ts')],
    outfile: writer,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
  });
}

/** The extension hosts that our server runs: one for each window. */
function extensionHosts() {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n');
  const rows = table.map((line) => /^\s*(\d+)\s+(\d+) (.*)/.exec(line)).filter(Boolean);
  const [, server] = rows.find(([, , , args]) => args.includes('server-main') && args.includes(dataDir));
  return rows
    .filter(([, , parent, args]) => parent === server && args.includes('--type=extensionHost'))
    .map(([, pid]) => Number(pid));
}

/** A window that writes; on a machine with much to do VS Code does not always come up at the first try. */
async function openWindow(server) {
  for (let tries = 1; ; tries++) {
    const window = await tryWindow(server);
    if (window.saved.length) return window;
    await window.browser.close();
    const told = `a window has saved nothing in two minutes: ${window.problems.join('; ') || 'it has not come up'}`;
    if (tries === 3 || window.problems.length) throw new Error(told);
    console.log(`  ${told}`);
  }
}

/** Opens a window and waits until it has saved a note; `saved` are the ids that it has reported. */
async function tryWindow(server) {
  const known = extensionHosts();
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const window = { browser, page, saved: [], problems: [], hosts: [] };
  await page.exposeFunction('codeAutomationExit', () => {});
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    for (const arg of args) {
      const [, kind, what] = /^(saved|not saved:) (.*)/.exec(String(arg)) ?? [];
      if (kind === 'saved') window.saved.push(what);
      else if (kind) window.problems.push(what);
    }
  });
  const payload = [
    ['extensionDevelopmentPath', root],
    ['extensionTestsPath', writer],
  ];
  await page.goto(server.address({ folder, payload }));
  for (let i = 0; i < 1200 && !window.saved.length; i++) await sleep(100);
  window.hosts = extensionHosts().filter((pid) => !known.includes(pid));
  return window;
}

/** As when the machine kills it: now the extension host first, now the page, now the whole browser. */
async function stopWindow({ browser, page, hosts }, round) {
  const stopHosts = () => {
    for (const pid of extensionHosts().filter((one) => hosts.includes(one))) process.kill(pid, 'SIGKILL');
  };
  if (round % 3 === 0) stopHosts();
  else if (round % 3 === 1) await page.close({ runBeforeUnload: false });
  await browser.close();
  await sleep(Math.random() * 200);
  if (round % 3 !== 0) stopHosts();
}

const { loadSidecar, sidecarOn } = await sourceModules(
  'savedNotes',
  "export { loadSidecar } from './src/annotation/saving'; export { sidecarOn } from './src/cli/sidecarFile';",
);

/** What a program finds that opens the cable now. */
async function idsOnDisk() {
  const reading = await loadSidecar(sidecarOn(cable), 'shared.cable');
  if (reading.kind === 'sidecar') return new Set(reading.sidecar.notes.map(({ id }) => id));
  console.log(`  ✗ the file of notes is broken: ${reading.message}`);
  process.exitCode = 1;
  return new Set();
}

await prepare();
const server = await startVscodeServer({ dataDir, automation: true });
const saved = [];
let lost = 0;
try {
  const other = await openWindow(server);
  for (let round = 0; round < rounds; round++) {
    const window = await openWindow(server);
    await sleep(Math.random() * 2500);
    await stopWindow(window, round);
    saved.push(...window.saved);
    const reported = [...saved, ...other.saved];
    const there = await idsOnDisk();
    const missing = reported.filter((id) => !there.has(id));
    lost = Math.max(lost, missing.length);
    const problems = [...window.problems, ...other.problems];
    console.log(
      `${round + 1}: ${reported.length} reported as saved, ${missing.length} lost, ${there.size} in the file`,
    );
    if (problems.length) console.log(`  not saved at first: ${[...new Set(problems)].join('; ')} (${problems.length})`);
  }
  await other.browser.close();
} finally {
  await server.stop();
}
const left = readdirSync(folder).filter((name) => /\.(new|lock)$/.test(name));
console.log(`${rounds} windows stopped, ${lost} notes lost; left behind: ${left.join(', ') || 'nothing'}`);
if (lost) process.exitCode = 1;
