import * as vscode from 'vscode';
import type { Anchor } from '../../annotation/anchoring';
import type { Note } from '../../annotation/note';
import { fileInFront } from '../front';
import { isBox } from './boxDocuments';
import { NoteComment } from './noteComment';
import type { NoteFile } from './noteFile';
import type { NoteFiles } from './noteFiles';

/** A note and the file that it is on. */
export interface FiledNote {
  readonly file: NoteFile;
  readonly note: Note;
}

/** Things of the user interface that stand for a note: a comment, a thread, a row of the tree. */
export type NoteLike = NoteComment | vscode.CommentThread | FiledNote;

/** The note that a command is about: the one that was clicked, else the shortest at the cursor. */
export function noteFor(files: NoteFiles, clicked: NoteLike | undefined): FiledNote | null {
  if (clicked === undefined) return noteAtCursor(files);
  if (clicked instanceof NoteComment) return current(files.known(clicked.uri), clicked.note.id);
  if ('note' in clicked) return current(clicked.file, clicked.note.id);
  const first = clicked.comments[0];
  return first instanceof NoteComment ? noteFor(files, first) : null;
}

/** An editor that shows a cable, and the notes on it. */
export interface NotedEditor {
  readonly editor: vscode.TextEditor;
  readonly file: NoteFile;
}

/** The cable that is read: while a note is typed the active editor is the box in it. Null where there is none. */
export function activeCable(files: NoteFiles): NotedEditor | null {
  const active = vscode.window.activeTextEditor;
  const editor = !active || isBox(active.document) ? editorWithBox(files) : active;
  const file = editor && files.of(editor.document);
  return editor && file ? { editor, file } : null;
}

function editorWithBox(files: NoteFiles): vscode.TextEditor | undefined {
  const cables = vscode.window.visibleTextEditors.filter(({ document }) => files.of(document));
  const front = fileInFront()?.toString();
  return cables.find(({ document }) => document.uri.toString() === front) ?? cables[0];
}

function noteAtCursor(files: NoteFiles): FiledNote | null {
  const cable = activeCable(files);
  if (!cable) return null;
  const { editor, file } = cable;
  const offset = editor.document.offsetAt(editor.selection.active);
  const around = file.anchors.filter(({ range }) => range && range[0] <= offset && offset <= range[1]);
  const [nearest] = around.sort((a, b) => lengthOf(a) - lengthOf(b));
  return nearest ? { file, note: nearest.note } : null;
}

/** As it is by now: a thread may show an older version. */
function current(file: NoteFile | null, id: string): FiledNote | null {
  const note = file?.notebook.notes.find((one) => one.id === id);
  return file && note ? { file, note } : null;
}

const lengthOf = ({ range }: Anchor): number => range![1] - range![0];
