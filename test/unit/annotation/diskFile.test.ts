import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { diskFile } from '../../../src/annotation/diskFile';
import { DISK, failure, Stopped, stoppedAfter, watched } from './diskOfTest';

const NAME = 'A.annotations.json';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'disk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name = NAME): string => join(folder, name);
const file = (disk = DISK) => diskFile(path(), disk);
/** What is in the folder, by name. */
const contents = (): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path(name), 'utf8')]));

const CASES: [what: string, before: string | null, expected: string | null, done: boolean, after: string | null][] = [
  ['a file that is not there is made', null, null, true, 'new'],
  ['a file as expected is replaced', 'old', 'old', true, 'new'],
  ['a file that came meanwhile stays', 'other', null, false, 'other'],
  ['a file that says something else stays', 'other', 'old', false, 'other'],
  ['a file that is gone stays away', null, 'old', false, null],
];
for (const [what, before, expected, done, after] of CASES) {
  test(`${what}, and nothing else is left there`, async () => {
    if (before !== null) writeFileSync(path(), before);
    assert.equal(await file().replace('new', expected), done);
    assert.deepEqual(contents(), after === null ? {} : { [NAME]: after });
  });
}

for (const before of ['old', null]) {
  for (let steps = 0; steps < 8; steps++) {
    test(`stopped after ${steps} steps from ${before}, the notes are the old or the new, and can be written again`, async () => {
      if (before !== null) writeFileSync(path(), before);
      const done = await file(stoppedAfter(steps))
        .replace('new', before)
        .catch((error) => assert.ok(error instanceof Stopped));
      const text = await file().read();
      assert.ok(done ? text === 'new' : text === before || text === 'new', String(text));
      assert.equal(await file().replace('next', text), true);
      assert.equal(await file().read(), 'next');
    });
  }
}

test('a file that a program makes which knows nothing of turns, between look and write, stays', async () => {
  const disk = watched((step) => {
    if (step === 'link') writeFileSync(path(), 'theirs');
  });
  assert.equal(await file(disk).replace('ours', null), false);
  assert.deepEqual(contents(), { [NAME]: 'theirs' });
});

test('a disk that knows no links takes a new file too', async () => {
  const disk = watched((step) => {
    if (step === 'link') throw failure('ENOTSUP');
  });
  assert.equal(await file(disk).replace('new', null), true);
  assert.deepEqual(contents(), { [NAME]: 'new' });
});

test('a file that somebody has open for a moment, on Windows, is written after it', async () => {
  let failures = 3;
  const disk = watched((step, from) => {
    if (step === 'rename' && from.includes('.lock') && failures-- > 0) throw failure('EPERM');
  });
  writeFileSync(path(), 'old');
  assert.equal(await file(disk).replace('new', 'old'), true);
  assert.deepEqual(contents(), { [NAME]: 'new' });
});

test('a file that somebody keeps open is told of', async () => {
  const disk = watched((step, from) => {
    if (step === 'rename' && from.includes('.lock')) throw failure('EBUSY');
  });
  writeFileSync(path(), 'old');
  await assert.rejects(file(disk).replace('new', 'old'), /EBUSY/);
  assert.deepEqual(contents(), { [NAME]: 'old' });
});

for (const mode of [0o664, 0o600, 0o640, 0o666]) {
  test(`a file of mode ${mode.toString(8)} keeps it`, async () => {
    writeFileSync(path(), 'old');
    chmodSync(path(), mode);
    await file().replace('new', 'old');
    assert.equal((statSync(path()).mode & 0o7777).toString(8), mode.toString(8));
  });
}

test('a file that is write-protected is not written over, and it is said', async () => {
  writeFileSync(path(), 'old');
  chmodSync(path(), 0o444);
  await assert.rejects(file().replace('new', 'old'), /it is write-protected/);
  assert.deepEqual(contents(), { [NAME]: 'old' });
});

test('a file that belongs to somebody else is not written over, and it is said', async () => {
  writeFileSync(path(), 'old');
  const disk = watched((step) => {
    if (step === 'access') throw failure('EACCES');
  });
  await assert.rejects(file(disk).replace('new', 'old'), /it is write-protected/);
});

const LINKS: [what: string, before: string | null][] = [
  ['to a file', 'old'],
  ['to a file that is not there yet', null],
];
for (const [what, before] of LINKS) {
  test(`a symbolic link ${what} stays, and the file is written`, async () => {
    mkdirSync(path('elsewhere'));
    if (before !== null) writeFileSync(path('elsewhere/notes.json'), before);
    symlinkSync('elsewhere/notes.json', path('second'));
    symlinkSync('second', path());
    assert.equal(await file().replace('new', before), true);
    assert.ok(lstatSync(path()).isSymbolicLink());
    assert.equal(readFileSync(path('elsewhere/notes.json'), 'utf8'), 'new');
    assert.deepEqual(readdirSync(path('elsewhere')), ['notes.json']);
  });
}

test('who comes by a link and who comes by the file itself write in turn', async () => {
  writeFileSync(path('notes.json'), '0');
  symlinkSync('notes.json', path());
  const count = async (name: string): Promise<void> => {
    const one = diskFile(path(name), DISK);
    for (let i = 0; i < 10; ) {
      const text = await one.read();
      if (await one.replace(String(Number(text) + 1), text)) i++;
    }
  };
  await Promise.all([count(NAME), count('notes.json')]);
  assert.equal(readFileSync(path('notes.json'), 'utf8'), '20');
});

const UNREADABLE: [what: string, make: () => void, says: RegExp][] = [
  ['a folder', () => mkdirSync(path()), /it is no file/],
  ['a text in Latin-1', () => writeFileSync(path(), Buffer.from('"caf\xe9"', 'latin1')), /it is not written in UTF-8/],
  ['a link to itself', () => symlinkSync(NAME, path()), /ELOOP/],
];
for (const [what, make, says] of UNREADABLE) {
  test(`${what} is not read as notes`, async () => {
    make();
    await assert.rejects(file().read(), says);
    await assert.rejects(file().replace('new', null), /./);
    assert.ok(lstatSync(path()));
  });
}

test('letters of every script, and a byte order mark, are read as they stand', async () => {
  writeFileSync(path(), '\uFEFF"Łódź, 東京, \uFFFD"');
  assert.equal(await file().read(), '\uFEFF"Łódź, 東京, \uFFFD"');
});

test('a folder that was taken away meanwhile is not made anew', async () => {
  const gone = diskFile(join(folder, 'gone', NAME), DISK);
  await assert.rejects(gone.replace('new', null), /its folder is not there/);
  assert.deepEqual(readdirSync(folder), []);
});
