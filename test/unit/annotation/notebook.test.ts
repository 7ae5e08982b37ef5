import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Clock, Notebook, type Unsaved } from '../../../src/annotation/notebook';
import { newReply, withoutNote, withText } from '../../../src/annotation/noteWriting';
import type { SidecarFile } from '../../../src/annotation/saving';
import { newSidecar, readSidecar, writeSidecar } from '../../../src/annotation/sidecar';
import { FILE, noteOn } from './sampleCable';

const BREAD = noteOn('BREAD');
const ROAD = noteOn('THE ROAD');
const LATER = '2024-05-02T00:00:00Z';

/** A file that two windows share; `late` writes come when the test says so, without a look before. */
class SharedFile implements SidecarFile {
  settling = 1500;
  writes = 0;
  broken: string | null = null;
  constructor(public text: string | null = null) {}
  read = async (): Promise<string | null> => this.text;
  replace = async (text: string, expected: string | null): Promise<boolean> => {
    if (this.broken) throw new Error(this.broken);
    if (this.text !== expected) return false;
    this.writes++;
    this.text = text;
    return true;
  };
}

/** Time goes on when the test says so. */
class TestClock implements Clock {
  private time = 0;
  private tasks: { at: number; task: () => void }[] = [];
  now = (): number => this.time;
  later = (task: () => void, milliseconds: number): void => {
    this.tasks.push({ at: this.time + milliseconds, task });
  };
  async pass(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    const due = this.tasks.filter(({ at }) => at <= this.time);
    this.tasks = this.tasks.filter(({ at }) => at > this.time);
    for (const { task } of due) task();
    await new Promise((done) => setImmediate(done));
  }
}

const clock = new TestClock();
const open = (file: SidecarFile, kept: Unsaved | null = null, changed = (): void => {}): Notebook =>
  new Notebook(FILE, file, clock, changed, kept);
const ids = (file: SharedFile): string[] => {
  const reading = readSidecar(file.text ?? '{"items":[]}');
  assert.ok(reading.kind === 'sidecar');
  return reading.sidecar.notes.map(({ id }) => id).sort();
};
const both = [BREAD.id, ROAD.id].sort();

test('notes are read from the file, and the reader is told once', async () => {
  let told = 0;
  const notebook = open(new SharedFile(writeSidecar({ ...newSidecar(FILE), notes: [BREAD] })), null, () => told++);
  await notebook.synchronize();
  await notebook.synchronize();
  assert.deepEqual(notebook.notes, [BREAD]);
  assert.equal(told, 1);
});

test('a change is there at once, and in the file soon', async () => {
  const file = new SharedFile();
  const notebook = open(file);
  const saving = notebook.change([BREAD]);
  assert.deepEqual(notebook.notes, [BREAD]);
  await saving;
  assert.deepEqual(ids(file), [BREAD.id]);
});

test('a note is added, answered, edited and deleted within a second, and nothing conflicts', async () => {
  const file = new SharedFile();
  const notebook = open(file);
  await notebook.change([BREAD]);
  const reply = newReply(BREAD.id, { id: 'urn:uuid:reply', now: LATER, creator: null, text: 'Yes.' });
  await notebook.change([...notebook.notes, reply]);
  assert.equal(ids(file).length, 2);
  await notebook.change(notebook.notes.map((note) => (note.id === BREAD.id ? withText(note, 'Rye', LATER) : note)));
  assert.equal(ids(file).length, 2);
  assert.match(file.text!, /Rye/);
  await notebook.change(withoutNote(notebook.notes, BREAD.id));
  assert.deepEqual(ids(file), []);
});

test('changes made while a save runs are saved after it', async () => {
  const file = new SharedFile();
  const notebook = open(file);
  const first = notebook.change([BREAD]);
  const second = notebook.change([BREAD, ROAD]);
  await Promise.all([first, second]);
  assert.deepEqual(ids(file), both);
});

test('what another window adds and deletes is taken over', async () => {
  const file = new SharedFile();
  const [ours, theirs] = [open(file), open(file)];
  await ours.change([BREAD]);
  await theirs.synchronize();
  await theirs.change([...theirs.notes, ROAD]);
  await ours.synchronize();
  assert.deepEqual(ours.notes.map(({ id }) => id).sort(), both);
  await clock.pass(2000);
  await theirs.change(withoutNote(theirs.notes, BREAD.id));
  await ours.synchronize();
  assert.deepEqual(ours.notes, [ROAD]);
});

test('a window that had not seen our note and writes over it deletes nothing', async () => {
  const file = new SharedFile();
  const notebook = open(file);
  await notebook.change([BREAD]);
  file.text = writeSidecar({ ...newSidecar(FILE), notes: [ROAD] }); // read before our write, written after it
  await clock.pass(2000);
  await notebook.synchronize();
  assert.deepEqual(ids(file), both);
});

test('a file that is deleted takes its notes with it, until one of them changes', async () => {
  const file = new SharedFile();
  const notebook = open(file);
  await notebook.change([BREAD]);
  await clock.pass(2000);
  file.text = null;
  await notebook.synchronize();
  assert.deepEqual(notebook.notes, []);
  assert.equal(file.text, null);
});

test('a file that is taken away with its folder right after a note is not made anew', async () => {
  const file = new SharedFile();
  const notebook = open(file);
  await notebook.change([BREAD, ROAD]);
  await notebook.change([ROAD]);
  file.text = null;
  await clock.pass(2000);
  await notebook.synchronize();
  assert.equal(file.text, null);
  assert.deepEqual(notebook.notes, []);
});

test('a note that another window deletes at once does not come back where nobody can write over anybody', async () => {
  const file = new SharedFile();
  file.settling = 0;
  const [ours, theirs] = [open(file), open(file)];
  await ours.change([BREAD, ROAD]);
  await theirs.synchronize();
  await theirs.change([ROAD]);
  await ours.synchronize();
  assert.deepEqual(ours.notes, [ROAD]);
  assert.deepEqual(ids(file), [ROAD.id]);
});

const BROKEN: [what: string, when: (notebook: Notebook) => boolean][] = [
  ['at the first note', () => true],
  ['once it is saved', (notebook) => notebook.problem !== null],
];
for (const [what, when] of BROKEN) {
  test(`who fails at showing the notes ${what} stops no saving, and it is told`, async () => {
    const file = new SharedFile();
    let broken = true;
    const problems: unknown[] = [];
    const notebook: Notebook = open(file, null, () => {
      problems.push(notebook.problem?.kind);
      if (broken && when(notebook)) throw new Error('cannot draw');
    });
    await notebook.change([BREAD]);
    assert.deepEqual(ids(file), [BREAD.id]);
    if (what === 'at the first note') {
      assert.deepEqual(notebook.problem, { kind: 'unshown', message: 'cannot draw' });
      assert.ok(problems.includes('unshown'));
    }
    broken = false;
    await notebook.change([BREAD, ROAD]);
    assert.deepEqual(ids(file), both);
    assert.equal(notebook.problem, null);
  });
}

test('an exception at saving stops no later saving, is told, and the notes are kept until then', async () => {
  const file = new SharedFile();
  const notebook = open(file);
  const endless: Record<string, unknown> = { ...BREAD };
  endless.self = endless;
  await notebook.change([endless as typeof BREAD]);
  assert.equal(notebook.problem?.kind, 'failed');
  assert.equal(notebook.unsaved?.notes.length, 1);
  await notebook.change([ROAD]);
  assert.equal(notebook.problem, null);
  assert.deepEqual(ids(file), [ROAD.id]);
});

test('an exception at merging what came meanwhile stops no later saving', async () => {
  const file = new SharedFile();
  const notebook = open(file);
  const poisoned = new Proxy([BREAD], {
    get: (notes, key) => {
      if (key === 'map') throw new Error('poison');
      return Reflect.get(notes, key);
    },
  });
  const first = notebook.change([ROAD]);
  const second = notebook.change(poisoned);
  await Promise.all([first, second]);
  assert.notEqual(notebook.problem, null);
  await notebook.change([ROAD]);
  assert.equal(notebook.problem, null);
  assert.deepEqual(ids(file), [ROAD.id]);
});

test('a file that is moved away with its cable is not written again', async () => {
  const file = new SharedFile();
  const notebook = open(file);
  await notebook.change([BREAD]);
  await notebook.settle();
  file.text = null;
  await clock.pass(2000);
  assert.equal(file.text, null);
});

test('notes that cannot be saved are kept, and saved when they can be', async () => {
  const file = new SharedFile();
  file.broken = 'read-only';
  const notebook = open(file);
  await notebook.change([BREAD]);
  assert.deepEqual(notebook.problem, { kind: 'failed', message: 'read-only' });
  assert.deepEqual(notebook.unsaved?.notes, [BREAD]);
  file.broken = null;
  await notebook.synchronize();
  assert.equal(notebook.problem, null);
  assert.equal(notebook.unsaved, null);
  assert.deepEqual(ids(file), [BREAD.id]);
});

test('notes that were kept over a closed window are merged into what is there now', async () => {
  const file = new SharedFile();
  file.broken = 'read-only';
  const before = open(file);
  await before.change([BREAD]);
  const kept = JSON.parse(JSON.stringify(before.unsaved));
  file.broken = null;
  file.text = writeSidecar({ ...newSidecar(FILE), notes: [ROAD] });
  const after = open(file, kept);
  await after.synchronize();
  assert.deepEqual(ids(file), both);
});

test('a file that cannot be read is left alone until it is mended', async () => {
  const file = new SharedFile('{ oh');
  const notebook = open(file);
  await notebook.change([BREAD]);
  assert.equal(notebook.problem?.kind, 'unreadable');
  assert.equal(file.text, '{ oh');
  file.text = writeSidecar({ ...newSidecar(FILE), notes: [ROAD] });
  await notebook.synchronize();
  assert.deepEqual(ids(file), both);
});

test('all notes can be written elsewhere as a sidecar', async () => {
  const notebook = open(new SharedFile());
  await notebook.change([BREAD, ROAD]);
  assert.deepEqual(ids(new SharedFile(notebook.asText())), both);
});
