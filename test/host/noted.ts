// A cable of the test workspace, open in an editor, and what the tests do to the notes on it.

import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Note } from '../../src/annotation/note';
import type { Margin } from '../../src/editor/notes/margin';
import type { NoteFile } from '../../src/editor/notes/noteFile';
import { setup, teardown } from './mocha';
import { eventually, workspaceFile } from './workspace';

export const TEXT = `CONFIDENTIAL

PAGE 01        LA PAZ  06550  232006Z
ACTION ARA-15

P 232006Z AUG 79
FM AMEMBASSY LA PAZ
TO SECSTATE WASHDC PRIORITY 3021

C O N F I D E N T I A L LA PAZ 06550

E.O. 12065: GDS 8/23/85
TAGS: PINT, BL
SUBJECT: STRIKE OF LORRY DRIVERS

1. LORRY DRIVERS STOPPED WORK AND BLOCKED THE ROAD TO THE YUNGAS.

2. THE MINISTER OFFERED A HIGHER TARIFF. BREAD IS ALREADY SCARCE.
MORALES
`;

export const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

let count = 0;
export let name = '';
export let editor: vscode.TextEditor;
export let margin: Margin;
export let file: NoteFile;

export const sidecar = (of = name): vscode.Uri => workspaceFile(`${of}.annotations.json`);
export const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
/** '' while there is no such file: for a moment, while it is replaced, there is none. */
export const textIn = (uri: vscode.Uri): Promise<string> =>
  Promise.resolve(vscode.workspace.fs.readFile(uri)).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
export const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

/** What is in the sidecar on the file system, not in memory. */
export async function stored(of = name): Promise<Note[]> {
  return JSON.parse((await textIn(sidecar(of))) || '{"items":[]}').items;
}

export function select(words: string): void {
  const start = editor.document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  const { document } = editor;
  editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + words.length));
}

export async function noteOn(words: string, text: string): Promise<Note> {
  const before = file.notebook.notes.length;
  select(words);
  await run('cable.addNote', { text });
  assert.equal(file.notebook.notes.length, before + 1);
  return file.notebook.notes.at(-1)!;
}

export const threadOf = (note: Note) => eventually(() => margin.threads.of(file.uri).get(note.id));
export const wordsOf = (note: Note): string | null => {
  const range = file.anchors.find((anchor) => anchor.note.id === note.id)?.range;
  return range ? editor.document.getText().slice(...range) : null;
};
export const shownIn = (thread: vscode.CommentThread): string[] =>
  thread.comments.map(({ body }) => (typeof body === 'string' ? body : body.value));

async function openIt(): Promise<void> {
  await run('vscode.open', workspaceFile(name));
  editor = await eventually(() =>
    vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith(`/${name}`)),
  );
}

/** As after a reload of the window: nothing is known of the notes but what is in the file. */
export async function openAgain(): Promise<void> {
  await run('workbench.action.closeAllEditors');
  margin.files.forget(editor.document.uri);
  await openIt();
  await forgetAll();
}

/** Nothing is known of the notes on the open cable but what is stored. */
export async function forgetAll(): Promise<void> {
  margin.files.forget(editor.document.uri);
  file = margin.files.at(editor.document.uri);
  await file.open(editor.document);
}

/** Shows another file, a cable too, in place of the one that each test begins with. */
export async function openOther(uri: vscode.Uri): Promise<void> {
  await run('vscode.open', uri);
  const isShown = ({ document }: vscode.TextEditor): boolean => document.uri.toString() === uri.toString();
  editor = await eventually(() => vscode.window.visibleTextEditors.find(isShown));
  file = await eventually(() => margin.files.of(editor.document));
}

/** Each test begins with a new cable without notes. */
export function withCable(): void {
  setup(async () => {
    name = `noted-${count++}.cable`;
    await write(workspaceFile(name), TEXT);
    await openIt();
    const extension = await eventually(() => vscode.extensions.getExtension('cable-text.cable-text'));
    margin = (await extension.activate()).margin;
    file = await eventually(() => margin.files.of(editor.document));
  });
  teardown(async () => {
    await run('workbench.action.revertAndCloseActiveEditor');
    await run('workbench.action.closeAllEditors');
  });
}
