import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Notebook } from '../../../src/annotation/notebook';
import { type PlainFile, plainFile } from '../../../src/annotation/plainFile';
import { saveNotes } from '../../../src/annotation/saving';
import { newSidecar, readSidecar } from '../../../src/annotation/sidecar';
import { FILE, noteOn } from './sampleCable';

/** A file of which a test can say what somebody else does with it between two of our steps. */
class Shared implements PlainFile {
  writes = 0;
  between = (): void => {};
  constructor(public text: string | null = null) {}
  read = async (): Promise<string | null> => {
    await this.pause();
    return this.text;
  };
  write = async (text: string): Promise<void> => {
    await this.pause();
    this.writes++;
    this.text = text;
  };
  private async pause(): Promise<void> {
    this.between();
    await new Promise((done) => setImmediate(done));
  }
}

const idsIn = (text: string | null): string[] => {
  const reading = readSidecar(text ?? '');
  return reading.kind === 'sidecar' ? reading.sidecar.notes.map(({ id }) => id).sort() : [];
};

const CASES: [what: string, before: string | null, expected: string | null, done: boolean, after: string | null][] = [
  ['a file that is not there is made', null, null, true, 'new'],
  ['a file as expected is replaced', 'old', 'old', true, 'new'],
  ['a file that came meanwhile stays', 'other', null, false, 'other'],
  ['a file that says something else stays', 'other', 'old', false, 'other'],
  ['a file that is gone stays away', null, 'old', false, null],
];
for (const [what, before, expected, done, after] of CASES) {
  test(what, async () => {
    const file = new Shared(before);
    assert.equal(await plainFile(file).replace('new', expected), done);
    assert.equal(file.text, after);
  });
}

test('what is read back otherwise was not written', async () => {
  const file = new Shared('old');
  file.between = () => {
    if (file.writes) file.text = 'theirs';
  };
  assert.equal(await plainFile(file).replace('ours', 'old'), false);
  assert.equal(file.text, 'theirs');
});

const [BREAD, ROAD, FORCE] = ['BREAD', 'THE ROAD', 'FORCE'].map((words) => noteOn(words)) as [
  ReturnType<typeof noteOn>,
  ReturnType<typeof noteOn>,
  ReturnType<typeof noteOn>,
];

test('somebody who writes over our note at the same moment is merged with it', async () => {
  const file = new Shared();
  let once = true;
  file.between = () => {
    if (!file.writes || !once) return;
    once = false;
    file.text = JSON.stringify({ ...newSidecar(FILE).page, items: [ROAD] });
  };
  const result = await saveNotes(plainFile(file), newSidecar(FILE), [BREAD]);
  assert.equal(result.kind, 'saved');
  assert.deepEqual(idsIn(file.text), [BREAD.id, ROAD.id].sort());
});

test('a place that writes what it is given otherwise, with other line ends, is not written to again and again', async () => {
  const file = new Shared();
  const windows: PlainFile = { read: file.read, write: (text) => file.write(text.replaceAll('\n', '\r\n')) };
  const result = await saveNotes(plainFile(windows), newSidecar(FILE), [BREAD]);
  assert.equal(result.kind, 'saved');
  assert.equal(file.writes, 1);
  assert.deepEqual(idsIn(file.text), [BREAD.id]);
});

test('three windows that create the file in step with one another all have their notes in it in the end', async () => {
  const file = new Shared();
  let tasks: (() => void)[] = [];
  const clock = { now: () => 0, later: (task: () => void) => void tasks.push(task) };
  const windows = [BREAD, ROAD, FORCE].map((note) => ({
    note,
    notebook: new Notebook(FILE, plainFile(file), clock, () => {}),
  }));
  await Promise.all(windows.map(({ note, notebook }) => notebook.change([note])));
  for (let looks = 0; looks < 4; looks++) {
    const due = tasks;
    tasks = [];
    for (const task of due) task();
    for (const { notebook } of windows) await notebook.synchronize();
  }
  assert.deepEqual(idsIn(file.text), [BREAD.id, ROAD.id, FORCE.id].sort());
  for (const { notebook } of windows) assert.equal(notebook.notes.length, 3);
});
