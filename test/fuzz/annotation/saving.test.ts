// Programs that write notes to a real disk: stopped at any moment, and two at once.
//   node scripts/unit.mjs test/fuzz/annotation/saving.test.ts     (SAVES=100 for a shorter one)

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import * as esbuild from 'esbuild';
import { loadSidecar } from '../../../src/annotation/saving';
import { sidecarOn } from '../../../src/cli/sidecarFile';

const SAVES = Number(process.env.SAVES ?? 1000);
const program = resolve('out/writer.mjs');
const folder = mkdtempSync(join(tmpdir(), 'saving-'));
const cable = (name: string): string => join(folder, name, 'cable.txt');

before(() =>
  esbuild.build({
    entryPoints: ['test/fuzz/annotation/writer.ts'],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  }),
);
after(() => rmSync(folder, { recursive: true }));

interface Writer {
  readonly process: ChildProcess;
  /** Ids that the writer said were saved. */
  readonly saved: string[];
  readonly problems: string[];
  readonly ended: Promise<unknown>;
}

function writer(file: string, name: string, count: number): Writer {
  const child = spawn(process.execPath, [program, file, name, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  const [saved, problems]: [string[], string[]] = [[], []];
  child.stdout.on('data', (data) => {
    const lines = (out + data).split('\n');
    out = lines.pop() ?? '';
    for (const line of lines) (line.startsWith('saved ') ? saved : problems).push(line.replace(/^\w+ /, ''));
  });
  return { process: child, saved, problems, ended: new Promise((done) => child.once('close', done)) };
}

/** What a window that opens the cable now reads; a file that does not parse fails. */
async function idsOn(file: string): Promise<Set<string>> {
  const reading = await loadSidecar(sidecarOn(file), 'cable.txt');
  assert.ok(reading.kind === 'sidecar', JSON.stringify(reading));
  return new Set(reading.sidecar.notes.map(({ id }) => id));
}

const missing = (ids: readonly string[], there: ReadonlySet<string>): string[] => ids.filter((id) => !there.has(id));

function folderFor(name: string): string {
  mkdirSync(join(folder, name));
  return cable(name);
}

test(`a window that is stopped at any moment of ${SAVES} saves loses no note that was saved, and leaves no broken file`, async () => {
  const file = folderFor('stopped');
  const saved: string[] = [];
  let stops = 0;
  while (saved.length < SAVES) {
    const one = writer(file, `w${stops}`, SAVES);
    const most = saved.length + 1 + Math.floor(Math.random() * 30);
    while (saved.length + one.saved.length < most) await new Promise((done) => one.process.stdout?.once('data', done));
    await new Promise((done) => setTimeout(done, Math.random() * 15));
    one.process.kill('SIGKILL');
    await one.ended;
    stops++;
    saved.push(...one.saved);
    assert.deepEqual(one.problems, []);
    assert.deepEqual(missing(saved, await idsOn(file)), []);
  }
  const left = readdirSync(join(folder, 'stopped')).filter((name) => name.endsWith('.taken'));
  console.log(`${saved.length} saves, stopped ${stops} times; moved aside at the end: ${left.length}`);
});

test('of two windows that write to one file at once neither loses a note', async () => {
  const file = folderFor('two');
  const each = Math.ceil(SAVES / 4);
  const writers = [writer(file, 'one', each), writer(file, 'other', each)];
  await Promise.all(writers.map(({ ended }) => ended));
  const there = await idsOn(file);
  for (const { saved, problems } of writers) {
    assert.deepEqual(missing(saved, there), []);
    assert.equal(saved.length + problems.length, each);
  }
  console.log(
    `${there.size} of ${2 * each} notes; could not be saved at first: ${writers.flatMap((one) => one.problems).length}`,
  );
  assert.equal(there.size, 2 * each);
  assert.deepEqual(readdirSync(join(folder, 'two')), ['cable.txt.annotations.json']);
  assert.ok(readFileSync(`${file}.annotations.json`, 'utf8').endsWith('}\n'));
});
