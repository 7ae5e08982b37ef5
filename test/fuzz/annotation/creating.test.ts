// Two windows and the command line that create one sidecar at one moment and write on, each slowed down between its look and its
// write: no note may be lost.
//   node scripts/unit.mjs test/fuzz/annotation/creating.test.ts     (ROUNDS=1000 SEED=7 for a longer one, and another)

import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import * as esbuild from 'esbuild';
import { loadSidecar } from '../../../src/annotation/saving';
import { sidecarOn } from '../../../src/cli/sidecarFile';

const ROUNDS = Number(process.env.ROUNDS ?? 40);
const SEED = Number(process.env.SEED ?? 1);
const MOST = process.env.PAUSE_MOST ?? '50';
/** How many notes each of the three writes in a round. */
const NOTES = 2;
const folder = mkdtempSync(join(tmpdir(), 'creating-'));
const program = resolve('out/roundWriter.cjs');

before(async () => {
  await esbuild.build({
    entryPoints: ['test/fuzz/annotation/roundWriter.ts'],
    outfile: program,
    bundle: true,
    format: 'cjs',
    platform: 'node',
  });
  assert.equal(spawnSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' }).status, 0);
});
after(() => rmSync(folder, { recursive: true }));

function slowed(file: string, args: string[], seed: number, tells = ''): ChildProcess {
  const execArgv = ['--import', resolve('test/fuzz/annotation/pauses.mjs')];
  const env = { ...process.env, PAUSE_SEED: String(seed), PAUSE_MOST: MOST, PAUSE_TELLS: tells };
  return fork(file, args, { execArgv, env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

interface Written {
  readonly saved: readonly string[];
  readonly problems: readonly string[];
}

async function windowWrites(window: ChildProcess, cable: string, name: string): Promise<Written> {
  window.send({ cable, name, count: NOTES });
  const [written] = await once(window, 'message');
  return written;
}

/** The notes that the command line is to import, all of one new file. */
function annotations(round: number): string[] {
  const ids = Array.from({ length: NOTES }, (_, i) => `urn:cli:${round}-${i}`);
  const items = ids.map((id) => ({ id, type: 'Annotation', bodyValue: `Note ${id}`, target: 'cable.txt' }));
  writeFileSync(join(folder, 'import.json'), JSON.stringify(items));
  return ids;
}

async function ended(command: ChildProcess, ids: readonly string[]): Promise<Written> {
  const [code] = await once(command, 'exit');
  return code === 0 ? { saved: ids, problems: [] } : { saved: [], problems: [`the command line ended with ${code}`] };
}

/** The windows begin when the command line has seen that there is no file. */
async function write(windows: readonly ChildProcess[], cable: string, round: number): Promise<Written[]> {
  const ids = annotations(round);
  const args = ['notes', 'import', join(folder, 'import.json'), '--to', cable];
  const command = slowed(resolve('dist/cli.js'), args, SEED * 1_000_003 + round, 'yes');
  const end = ended(command, ids);
  await Promise.race([once(command, 'message'), end]);
  return Promise.all([end, ...windows.map((window, i) => windowWrites(window, cable, `w${i}`))]);
}

async function missingOn(cable: string, ids: readonly string[]): Promise<string[]> {
  const reading = await loadSidecar(sidecarOn(cable), 'cable.txt');
  assert.ok(reading.kind === 'sidecar', JSON.stringify(reading));
  const there = new Set(reading.sidecar.notes.map(({ id }) => id));
  return ids.filter((id) => !there.has(id));
}

test(`${ROUNDS} times two windows and the command line create one sidecar and write to it, and no note is lost (seed ${SEED})`, async () => {
  const windows = [1, 2].map((i) => slowed(program, [], SEED * 31 + i));
  const rounds: { cable: string; saved: string[] }[] = [];
  let [atOnce, problems] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const cable = join(folder, String(round), 'cable.txt');
    mkdirSync(join(folder, String(round)));
    writeFileSync(cable, 'FM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC\n');
    const written = await write(windows, cable, round);
    const saved = written.flatMap((one) => one.saved);
    problems += written.flatMap((one) => one.problems).length;
    if ((await missingOn(cable, saved)).length) atOnce++;
    rounds.push({ cable, saved });
  }
  await wait(2000); // as long as a window looks again
  for (const window of windows) window.disconnect();
  const lost = await Promise.all(rounds.map(({ cable, saved }) => missingOn(cable, saved)));
  const left = rounds
    .flatMap(({ cable }) => readdirSync(join(cable, '..')))
    .filter((name) => !/\.(txt|json)$/.test(name));
  console.log(
    `seed ${SEED}, ${ROUNDS} rounds, ${rounds.flatMap(({ saved }) => saved).length} notes reported as saved; rounds that lacked one ` +
      `at their end: ${atOnce}; rounds that lost one: ${lost.filter((ids) => ids.length).length}, notes lost: ${lost.flat().length}; ` +
      `told that they could not be saved: ${problems}; left behind: ${left.length}`,
  );
  assert.equal(lost.flat().length, 0);
  assert.equal(problems, 0);
  assert.deepEqual(left, []);
});
