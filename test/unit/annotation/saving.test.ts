import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Note } from '../../../src/annotation/note';
import { withText } from '../../../src/annotation/noteWriting';
import { loadSidecar, type SidecarFile, saveNotes } from '../../../src/annotation/saving';
import { newSidecar, readSidecar, type Sidecar, writeSidecar } from '../../../src/annotation/sidecar';
import { FILE, noteOn } from './sampleCable';

class MemoryFile implements SidecarFile {
  settling = 0;
  writes = 0;
  constructor(public text: string | null) {}
  read = async (): Promise<string | null> => this.text;
  replace = async (text: string, expected: string | null): Promise<boolean> => {
    if (this.text !== expected) return false;
    this.writes++;
    this.text = text;
    return true;
  };
}

const BREAD = noteOn('BREAD');
const ROAD = noteOn('THE ROAD');
const LATER = '2024-06-01T00:00:00Z';
const withNotes = (...notes: Note[]): Sidecar => ({ ...newSidecar(FILE), notes });
const ids = (text: string | null): string[] => {
  const reading = readSidecar(text ?? '');
  return reading.kind === 'sidecar' ? reading.sidecar.notes.map(({ id }) => id).sort() : [];
};

for (const text of [null, '', ' \n']) {
  test(`a sidecar that is ${JSON.stringify(text)} has no notes`, async () => {
    const reading = await loadSidecar(new MemoryFile(text), FILE);
    assert.deepEqual(reading, { kind: 'sidecar', sidecar: newSidecar(FILE), breaches: [] });
  });
}

test('a sidecar that cannot be opened is unreadable, and says why', async () => {
  const unreadable = { kind: 'unreadable', message: 'it cannot be opened: no permission', line: null };
  const locked = { ...new MemoryFile(null), read: () => Promise.reject(new Error('no permission')) };
  assert.deepEqual(await loadSidecar(locked, FILE), unreadable);
  assert.deepEqual(await saveNotes(locked, withNotes(), [BREAD]), unreadable);
  assert.deepEqual(await saveNotes(locked, withNotes(), []), unreadable);
});

test('the first note makes the file', async () => {
  const file = new MemoryFile(null);
  const result = await saveNotes(file, withNotes(), [BREAD]);
  assert.equal(result.kind, 'saved');
  assert.deepEqual(ids(file.text), [BREAD.id]);
});

test('no notes make no file', async () => {
  const file = new MemoryFile(null);
  await saveNotes(file, withNotes(), []);
  assert.equal(file.text, null);
});

test('what is as it was is not written', async () => {
  const file = new MemoryFile(writeSidecar(withNotes(BREAD)));
  await saveNotes(file, withNotes(BREAD), [BREAD]);
  assert.equal(file.writes, 0);
});

test('what somebody else wrote meanwhile stays', async () => {
  const file = new MemoryFile(writeSidecar(withNotes(BREAD, ROAD)));
  await saveNotes(file, withNotes(BREAD), [withText(BREAD, 'Bread!', LATER)]);
  assert.deepEqual(ids(file.text), [BREAD.id, ROAD.id].sort());
  assert.match(file.text!, /Bread!/);
});

test('what both rewrote is told of', async () => {
  const file = new MemoryFile(writeSidecar(withNotes(withText(BREAD, 'Theirs', '2024-05-30T00:00:00Z'))));
  const result = await saveNotes(file, withNotes(BREAD), [withText(BREAD, 'Ours', LATER)]);
  assert.deepEqual(result.kind === 'saved' && result.conflicts, [BREAD.id]);
  assert.match(file.text!, /Ours/);
  assert.match(file.text!, /Theirs/);
});

test('a deleted note is gone, and the last one leaves an empty page', async () => {
  const file = new MemoryFile(writeSidecar(withNotes(BREAD)));
  await saveNotes(file, withNotes(BREAD), []);
  assert.deepEqual(ids(file.text), []);
  assert.match(file.text!, /"items": \[\]/);
});

test('a file that is gone comes back with all notes when one of them changes', async () => {
  const file = new MemoryFile(null);
  await saveNotes(file, withNotes(BREAD, ROAD), [withText(BREAD, 'Bread!', LATER), ROAD]);
  assert.deepEqual(ids(file.text), [BREAD.id, ROAD.id].sort());
});

test('a file that was taken away while nothing changed stays away', async () => {
  const file = new MemoryFile(null);
  const result = await saveNotes(file, withNotes(BREAD), [BREAD]);
  assert.deepEqual(result.kind === 'saved' && result.sidecar.notes, []);
  assert.equal(file.text, null);
});

test('a file that was taken away right after we had written it stays away', async () => {
  const file = new MemoryFile(null);
  const result = await saveNotes(file, withNotes(), [BREAD], [BREAD]);
  assert.deepEqual(result.kind === 'saved' && result.sidecar.notes, []);
  assert.equal(file.text, null);
  assert.equal(file.writes, 0);
});

test('a file that was taken away after we had deleted its last note stays away', async () => {
  const file = new MemoryFile(null);
  await saveNotes(file, { ...withNotes(BREAD), others: ['urn:x'] }, [], []);
  assert.equal(file.text, null);
});

test('a file that was taken away while a note was written comes back with it', async () => {
  const file = new MemoryFile(null);
  await saveNotes(file, withNotes(), [BREAD, ROAD], [BREAD]);
  assert.deepEqual(ids(file.text), [BREAD.id, ROAD.id].sort());
});

test('a file that a crash left empty gets its notes back', async () => {
  const file = new MemoryFile('');
  await saveNotes(file, withNotes(BREAD), [BREAD]);
  assert.deepEqual(ids(file.text), [BREAD.id]);
});

test('a file that says the same is left as it is laid out', async () => {
  const text = JSON.stringify({ ...newSidecar(FILE).page, items: [ROAD, BREAD] });
  const file = new MemoryFile(text);
  await saveNotes(file, withNotes(BREAD), [BREAD]);
  assert.equal(file.text, text);
});

test('what somebody writes between our look and our write is merged too', async () => {
  const file = new MemoryFile(null);
  const { replace } = file;
  let interruptions = 3;
  file.replace = (text, expected) => {
    if (interruptions-- > 0)
      file.text = writeSidecar(withNotes(...[ROAD, noteOn('FORCE'), noteOn('MORALES')].slice(interruptions)));
    return replace(text, expected);
  };
  const result = await saveNotes(file, withNotes(), [BREAD]);
  assert.equal(result.kind, 'saved');
  assert.deepEqual(ids(file.text), [BREAD, ROAD, noteOn('FORCE'), noteOn('MORALES')].map(({ id }) => id).sort());
});

test('a file that somebody writes to without end is not waited for', async () => {
  const file = new MemoryFile(null);
  file.replace = async () => false;
  const result = await saveNotes(file, withNotes(), [BREAD]);
  assert.deepEqual(result, { kind: 'failed', message: 'somebody else keeps writing to it' });
});

for (const text of ['{ "items": [', '<<<<<<< HEAD\n', '[]', 'my notes']) {
  test(`${JSON.stringify(text)} is never written over`, async () => {
    const file = new MemoryFile(text);
    const result = await saveNotes(file, withNotes(), [BREAD]);
    assert.ok(result.kind === 'unreadable');
    assert.match(result.message, /^it (?:is|holds) /);
    assert.equal(file.text, text);
  });
}

test('what is unknown in the file stays, also when it came meanwhile', async () => {
  const page = {
    'x:project': 7,
    ...newSidecar(FILE).page,
    items: [{ ...BREAD, 'x:colour': 'red' }, { type: 'x:Other' }],
  };
  const file = new MemoryFile(JSON.stringify(page));
  await saveNotes(file, withNotes(BREAD), [BREAD, ROAD]);
  const saved = JSON.parse(file.text!);
  assert.equal(saved['x:project'], 7);
  assert.ok(saved.items.some((item: { 'x:colour'?: string }) => item['x:colour'] === 'red'));
  assert.deepEqual(saved.items.at(-1), { type: 'x:Other' });
});

test('what was saved is the base of the next save', async () => {
  const file = new MemoryFile(null);
  const first = await saveNotes(file, withNotes(), [BREAD, ROAD]);
  assert.ok(first.kind === 'saved');
  await saveNotes(file, first.sidecar, [ROAD]);
  assert.deepEqual(ids(file.text), [ROAD.id]);
});
