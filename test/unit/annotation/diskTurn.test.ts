import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { Disk } from '../../../src/annotation/disk';
import { diskFile } from '../../../src/annotation/diskFile';
import { inTurn, sweep } from '../../../src/annotation/diskTurn';
import { DISK, failure, watched } from './diskOfTest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turn-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name = 'a.json'): string => join(folder, name);
const take = (disk: Disk, act: (mine: string) => Promise<boolean>): Promise<boolean> =>
  inTurn(path(), disk, (mine) => disk.fs.open(mine, 'wx').then((handle) => handle.close()), act);
const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

test('of two who come at one time the second waits until the first has gone', async () => {
  const events: string[] = [];
  const visit = (name: string) =>
    take(DISK, async () => {
      events.push(`${name} in`);
      await soon();
      events.push(`${name} out`);
      return true;
    });
  assert.deepEqual(await Promise.all([visit('a'), visit('b')]), [true, true]);
  assert.deepEqual(
    events.map((event) => event.slice(2)),
    ['in', 'out', 'in', 'out'],
  );
  assert.deepEqual(readdirSync(folder), []);
});

test('who was stopped while he was in is taken out, and the next one gets on', async () => {
  mkdirSync(`${path()}.lock`);
  writeFileSync(`${path()}.lock/8f3a52c1`, 'half of a');
  assert.equal(await take(DISK, async () => true), true);
  assert.deepEqual(readdirSync(folder), []);
});

test('who was taken out and wakes up has nothing left to put in place', async () => {
  let wake = (): void => {};
  const asleep = new Promise<void>((done) => {
    wake = done;
  });
  const rename = async (mine: string): Promise<boolean> => DISK.fs.rename(mine, path()).then(() => true);
  const sleeper = take(DISK, async (mine) => asleep.then(() => rename(mine)));
  await soon();
  assert.equal(await take(DISK, async () => true), true);
  wake();
  await assert.rejects(sleeper, /ENOENT/);
  assert.equal(existsSync(path()), false);
});

for (const code of ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'EBUSY']) {
  test(`a place that is taken for a moment is waited for, also where the system says ${code}`, async () => {
    let failures = 3;
    const disk = watched((step) => {
      if (step === 'rename' && failures-- > 0) throw failure(code);
    });
    assert.equal(await take(disk, async () => true), true);
  });
}

test('a place that can never be taken is not waited for without end', async () => {
  const disk = watched((step) => {
    if (step === 'rename') throw failure('EPERM');
  });
  assert.equal(await take(disk, async () => true), false);
  assert.deepEqual(readdirSync(folder), []);
});

test('a file where the folder should be is told of', async () => {
  writeFileSync(`${path()}.lock`, '');
  await assert.rejects(
    take(DISK, async () => true),
    /ENOTDIR/,
  );
});

test('what failed in its turn leaves nothing behind', async () => {
  await assert.rejects(
    take(DISK, async () => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.deepEqual(readdirSync(folder), []);
});

/** Programs of which one at a time takes a step, as drawn; many fall asleep for long when they are about to put something in place. */
class Shuffled {
  private readonly waiting = new Map<number, () => void>();
  private running: number | null = null;
  private asleep: number | null = null;
  private left = 0;
  constructor(private state: number) {}

  async run(count: number, program: (disk: Disk) => Promise<void>): Promise<void> {
    const begin = async (one: number): Promise<void> => {
      await program(watched((step, path) => this.turnOf(one, path.includes('.lock/') && /rename|link/.test(step))));
      this.next();
    };
    await Promise.all(Array.from({ length: count }, (_, one) => begin(one)));
  }

  private async turnOf(one: number, isWrite: boolean): Promise<void> {
    await new Promise<void>((go) => {
      this.waiting.set(one, go);
      if (isWrite && this.left <= 0 && this.draw(3) === 0) [this.asleep, this.left] = [one, 600];
      if (this.running === null || this.running === one) this.next();
    });
  }

  private next(): void {
    const awake = [...this.waiting.keys()].filter((one) => one !== this.asleep || this.left <= 0);
    this.left = awake.length ? this.left - 1 : 0;
    this.running = awake[this.draw(awake.length)] ?? this.waiting.keys().next().value ?? null;
    if (this.running === null) return;
    const go = this.waiting.get(this.running);
    this.waiting.delete(this.running);
    go?.();
  }

  private draw(most: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * most);
  }
}

for (let seed = 1; seed <= Number(process.env.SEEDS ?? 8); seed++) {
  test(`three programs, each asleep at any step for as long as you like, lose nothing that they wrote (${seed})`, async () => {
    let written = 0;
    await new Shuffled(seed).run(3, async (disk) => {
      const file = diskFile(path(), disk);
      for (let i = 0; i < 4; ) {
        const text = await file.read();
        if (!(await file.replace(String(Number(text ?? 0) + 1), text))) continue;
        i++;
        written++;
      }
    });
    assert.equal(readFileSync(path(), 'utf8'), String(written));
    assert.equal(written, 12);
  });
}

const LEFT: [name: string, minutes: number, goes: boolean][] = [
  ['a.json.8f3a52c1.new', 2, true],
  ['a.json.lock', 2, true],
  ['a.json.8f3a52c1.new', 0, false],
  ['a.json.lock', 0, false],
  ['a.json.mine.new', 2, false],
  ['a.json.new', 2, false],
  ['b.json.8f3a52c1.new', 2, false],
  ['a.json.unreadable-20240501', 2, false],
];
for (const [name, minutes, goes] of LEFT) {
  test(`${name}, ${minutes} minutes old, ${goes ? 'is cleared away' : 'stays'}`, async () => {
    mkdirSync(path(name));
    writeFileSync(join(path(name), '8f3a52c1'), '');
    const then = Date.now() / 1000 - minutes * 60;
    utimesSync(path(name), then, then);
    await sweep(path(), DISK);
    assert.deepEqual(readdirSync(folder), goes ? [] : [name]);
  });
}

test('a file that a program of before has left half written is cleared away too', async () => {
  writeFileSync(path('a.json.1234.new'), '{ "items": [ half of a');
  utimesSync(path('a.json.1234.new'), 1, 1);
  await sweep(path(), DISK);
  assert.deepEqual(readdirSync(folder), []);
});
