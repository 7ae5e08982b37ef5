import assert from 'node:assert/strict';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { diskFile } from '../../../src/annotation/diskFile';
import { type Moved, moveOnDisk } from '../../../src/annotation/diskMove';
import { DISK, failure, watched } from './diskOfTest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'move-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const [OLD, NEW] = ['a.annotations.json', 'b.annotations.json'];
const path = (name: string): string => join(folder, name);
const move = (disk = DISK): Promise<Moved> => moveOnDisk(path(OLD), path(NEW), disk);
const put = (files: Readonly<Record<string, string>>): void =>
  Object.entries(files).forEach(([name, text]) => {
    writeFileSync(path(name), text);
  });
const contents = (): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path(name), 'utf8')]));

const CASES: [what: string, before: Record<string, string>, moved: Moved, after: Record<string, string>][] = [
  ['a file has its new name, and nothing else is left', { [OLD]: 'mine' }, 'moved', { [NEW]: 'mine' }],
  ['without a file nothing is done', { [NEW]: 'other' }, 'absent', { [NEW]: 'other' }],
  ['a file of the new name stays', { [OLD]: 'mine', [NEW]: 'other' }, 'occupied', { [OLD]: 'mine', [NEW]: 'other' }],
];
const withoutLinks = watched((step) => {
  if (step === 'link') throw failure('EPERM');
});
for (const [what, before, moved, after] of CASES) {
  for (const [disk, name] of [
    [DISK, 'a disk'],
    [withoutLinks, 'a disk without links'],
  ] as const)
    test(`${what}, on ${name}`, async () => {
      put(before);
      assert.equal(await move(disk), moved);
      assert.deepEqual(contents(), after);
    });
}

test('a file that somebody makes at the last moment stays, and so does ours', async () => {
  put({ [OLD]: 'mine' });
  const disk = watched((step, from) => {
    if (step === 'link' && from === path(OLD)) put({ [NEW]: 'other' });
  });
  assert.equal(await move(disk), 'occupied');
  assert.deepEqual(contents(), { [OLD]: 'mine', [NEW]: 'other' });
});

test('who is about to write under the old name finds the file gone, and nothing is lost', async () => {
  put({ [OLD]: 'read' });
  let writing: Promise<boolean> | undefined;
  const disk = watched((step, from) => {
    if (step === 'link' && from === path(OLD)) writing = diskFile(path(OLD), DISK).replace('read and more', 'read');
  });
  assert.equal(await move(disk), 'moved');
  assert.equal(await writing, false);
  assert.deepEqual(contents(), { [NEW]: 'read' });
});

test('while somebody writes the move waits, and takes along what was written', async () => {
  put({ [OLD]: 'old' });
  let moving: Promise<Moved> | undefined;
  const disk = watched((step, from) => {
    if (step === 'rename' && from.includes('.lock')) moving ??= move();
  });
  assert.equal(await diskFile(path(OLD), disk).replace('new', 'old'), true);
  assert.equal(await moving, 'moved');
  assert.deepEqual(contents(), { [NEW]: 'new' });
});

test('a link goes along as a link, and what it leads to stays', async () => {
  mkdirSync(path('elsewhere'));
  put({ 'elsewhere/notes.json': 'mine' });
  symlinkSync('elsewhere/notes.json', path(OLD));
  assert.equal(await move(), 'moved');
  assert.ok(lstatSync(path(NEW)).isSymbolicLink());
  assert.deepEqual(readdirSync(folder).sort(), [NEW, 'elsewhere'].sort());
  assert.equal(readFileSync(path(NEW), 'utf8'), 'mine');
});

test('a link that leads nowhere is not written over', async () => {
  put({ [OLD]: 'mine' });
  symlinkSync('nowhere.json', path(NEW));
  assert.equal(await move(), 'occupied');
  assert.equal(readFileSync(path(OLD), 'utf8'), 'mine');
});

test('when somebody else is in without end, it is said, and nothing is moved', async () => {
  put({ [OLD]: 'mine' });
  let names = 0;
  const disk = watched((step, from) => {
    if (step === 'readdir' && from === path(`${OLD}.lock`)) {
      rmSync(from, { recursive: true, force: true });
      mkdirSync(from);
      writeFileSync(join(from, String(names++)), '');
    }
  });
  mkdirSync(path(`${OLD}.lock`));
  writeFileSync(path(`${OLD}.lock/other`), '');
  await assert.rejects(move(disk), /somebody else/);
  assert.equal(readFileSync(path(OLD), 'utf8'), 'mine');
});
