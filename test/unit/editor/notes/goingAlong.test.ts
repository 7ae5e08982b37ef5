import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as vscode from 'vscode';
import type { Moved } from '../../../../src/annotation/diskMove';
import type { Note } from '../../../../src/annotation/note';
import { Notebook } from '../../../../src/annotation/notebook';
import { newNote } from '../../../../src/annotation/noteWriting';
import { type PlainFile, plainFile } from '../../../../src/annotation/plainFile';
import { newSidecar, sidecarNameOf, writeSidecar } from '../../../../src/annotation/sidecar';
import { goAlong, type KnownFiles } from '../../../../src/editor/notes/goingAlong';
import { movedUri } from '../../../../src/editor/notes/movedUri';

const uri = (path: string): vscode.Uri =>
  ({
    scheme: 'file',
    authority: '',
    path,
    with: (change: { path: string }) => uri(change.path),
    toString: () => path,
  }) as vscode.Uri;
const nameOf = (path: string): string => path.split('/').pop()!;

/** A window and its disk, both in memory. */
class Window implements KnownFiles {
  readonly disk = new Map<string, string>();
  readonly known = new Map<string, { uri: vscode.Uri; name: string; notebook: Notebook }>();
  isFull = false;

  within = (folder: vscode.Uri) => [...this.known.values()].filter((file) => movedUri(file.uri, folder, folder));
  leave = ({ path }: vscode.Uri): void => void this.known.delete(path);

  at(cable: vscode.Uri) {
    const known = this.known.get(cable.path);
    if (known) return known;
    const file = plainFile(this.fileAt(sidecarNameOf(cable.path)));
    const clock = { now: () => 0, later: () => {} };
    const made = {
      uri: cable,
      name: nameOf(cable.path),
      notebook: new Notebook(nameOf(cable.path), file, clock, () => {}),
    };
    this.known.set(cable.path, made);
    return made;
  }

  private fileAt = (path: string): PlainFile => ({
    read: async () => this.disk.get(path) ?? null,
    write: async (text) => {
      if (this.isFull) throw new Error('no space left');
      this.disk.set(path, text);
    },
  });

  /** Moves a sidecar as the editor does, at the end of a task. */
  move = async (from: string, to: string): Promise<Moved> => {
    await Promise.resolve();
    const text = this.disk.get(sidecarNameOf(from));
    if (text === undefined) return 'absent';
    if (this.disk.has(sidecarNameOf(to))) return 'occupied';
    this.disk.delete(sidecarNameOf(from));
    this.disk.set(sidecarNameOf(to), text);
    return 'moved';
  };

  sourcesAt(path: string): unknown[] {
    const items: { target: { source: string } }[] = JSON.parse(this.disk.get(sidecarNameOf(path)) ?? '{}').items ?? [];
    return items.map(({ target }) => target.source);
  }
}

const noteOn = (path: string, id = 'urn:uuid:1'): Note =>
  newNote({
    id,
    now: '2024-05-01T09:30:00Z',
    creator: null,
    motivation: 'commenting',
    text: 'How much?',
    tags: [],
    target: { type: 'SpecificResource', source: nameOf(path) },
  });
const put = (window: Window, path: string): void =>
  void window.disk.set(
    sidecarNameOf(path),
    writeSidecar({ ...newSidecar(nameOf(path)), notes: [noteOn(path, `urn:uuid:${path}`)] }),
  );

const [OLD, NEW] = ['/cables/a.cable', '/cables/b.cable'];

async function windowWith(...paths: string[]): Promise<Window> {
  const window = new Window();
  for (const path of paths) {
    put(window, path);
    await window.at(uri(path)).notebook.synchronize();
  }
  return window;
}

test('the notes on a renamed cable name it by its new name', async () => {
  const window = await windowWith(OLD);
  assert.equal(await goAlong(window, uri(OLD), uri(NEW), () => window.move(OLD, NEW)), 'moved');
  assert.deepEqual(window.sourcesAt(NEW), ['b.cable']);
  assert.deepEqual([...window.known.keys()], [NEW]);
});

test('also when the cable is closed, and forgotten, while its notes are moved', async () => {
  const window = await windowWith(OLD);
  const moved = goAlong(window, uri(OLD), uri(NEW), async () => {
    const done = await window.move(OLD, NEW);
    window.leave(uri(OLD));
    return done;
  });
  assert.equal(await moved, 'moved');
  assert.deepEqual(window.sourcesAt(NEW), ['b.cable']);
});

test('also when nobody had opened the cable yet', async () => {
  const window = new Window();
  put(window, OLD);
  await goAlong(window, uri(OLD), uri(NEW), () => window.move(OLD, NEW));
  assert.deepEqual(window.sourcesAt(NEW), ['b.cable']);
});

test('also when the cable is opened under its new name before its notes are moved', async () => {
  const window = await windowWith(OLD);
  const opened = window.at(uri(NEW));
  await opened.notebook.synchronize();
  await goAlong(window, uri(OLD), uri(NEW), () => window.move(OLD, NEW));
  assert.deepEqual(window.sourcesAt(NEW), ['b.cable']);
  assert.equal(window.at(uri(NEW)), opened);
  assert.equal(opened.notebook.notes.length, 1);
});

test('what could not be saved comes along', async () => {
  const window = await windowWith(OLD);
  const { notebook } = window.at(uri(OLD));
  window.isFull = true;
  await notebook.change([...notebook.notes, noteOn(OLD, 'urn:uuid:2')]);
  assert.equal(notebook.problem?.message, 'no space left');
  window.isFull = false;
  await goAlong(window, uri(OLD), uri(NEW), () => window.move(OLD, NEW));
  assert.deepEqual(window.sourcesAt(NEW), ['b.cable', 'b.cable']);
});

test('with a folder go the notes on the cables in it, whose names are the same', async () => {
  const window = await windowWith('/1976/a.cable', '/1976/rome/b.cable', '/1977/c.cable');
  const texts = [...window.disk.values()];
  await goAlong(window, uri('/1976'), uri('/old'), async () => {
    for (const name of ['a.cable', 'rome/b.cable']) await window.move(`/1976/${name}`, `/old/${name}`);
    return 'absent';
  });
  assert.deepEqual([...window.known.keys()].sort(), ['/1977/c.cable', '/old/a.cable', '/old/rome/b.cable']);
  assert.deepEqual([...window.disk.values()].sort(), texts.sort());
});

test('a cable without notes gets none', async () => {
  const window = new Window();
  assert.equal(await goAlong(window, uri(OLD), uri(NEW), () => window.move(OLD, NEW)), 'absent');
  assert.deepEqual([window.disk.size, window.known.size], [0, 0]);
});

test('notes under the new name stay what they are, and so do those under the old one', async () => {
  const window = await windowWith(OLD, NEW);
  assert.equal(await goAlong(window, uri(OLD), uri(NEW), () => window.move(OLD, NEW)), 'occupied');
  assert.deepEqual(window.sourcesAt(OLD), ['a.cable']);
  assert.deepEqual(window.sourcesAt(NEW), ['b.cable']);
});
