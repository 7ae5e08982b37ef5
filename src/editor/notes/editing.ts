import * as vscode from 'vscode';
import type { Begun } from '../../annotation/begun';
import { draftOf, typedFrom } from '../../annotation/draft';
import { rootOf } from '../../annotation/noteWriting';
import { fileInFront } from '../front';
import { focusText } from './focus';
import type { MarginParts } from './marginParts';
import { type FiledNote, noteFor } from './noteAt';
import { NoteComment } from './noteComment';
import { registerReady } from './readyCommands';
import { storeChange } from './storing';

/** VS Code shows what we say of a thread after a tenth of a second, and the keyboard goes only into a box that is in view. */
const SHOWN = 250;

type Margin = Pick<MarginParts, 'files' | 'threads' | 'changes' | 'boxes' | 'noteDocuments' | 'writing'>;

/** The box in which a note is changed, and its two buttons. */
export function registerEditing(margin: Margin): vscode.Disposable {
  return vscode.Disposable.from(
    registerReady('cable.saveNoteEdit', (comment: NoteComment) => save(margin, comment)),
    registerReady('cable.cancelNoteEdit', (comment: NoteComment) => cancel(margin, comment)),
  );
}

/** In the note's thread, with its tags as a last line; in a document of its own where the note has no place in an open text. */
export async function edit(margin: Margin, filed: FiledNote): Promise<void> {
  const begun = changeOf(filed);
  const editor = hasPlace(filed)
    ? (editorInFront(filed) ?? (await vscode.window.showTextDocument(filed.file.uri)))
    : null;
  if (!editor) return void (await margin.noteDocuments.show(margin.boxes.again(begun)));
  const ask = ({ text }: Begun): Promise<void> => askInThread(margin, filed, text);
  await margin.writing.open(editor, () => ({ begun, ask }));
}

function changeOf({ file, note }: FiledNote): Begun {
  const from = typedFrom(draftOf(note));
  return { file: file.uri.toString(), purpose: { kind: 'change', note: note.id }, from, text: from };
}

function hasPlace({ file, note }: FiledNote): boolean {
  const root = rootOf(file.notebook.notes, note).id;
  return file.openDocument !== null && file.anchors.some((anchor) => anchor.note.id === root && anchor.range);
}

function editorInFront({ file }: FiledNote): vscode.TextEditor | null {
  if (fileInFront()?.toString() !== file.uri.toString()) return null;
  return vscode.window.visibleTextEditors.find(({ document }) => document === file.openDocument) ?? null;
}

async function askInThread({ threads }: Margin, { file, note }: FiledNote, text: string): Promise<void> {
  const root = rootOf(file.notebook.notes, note).id;
  threads.expand(file, root);
  await new Promise((done) => setTimeout(done, SHOWN));
  const thread = threads.of(file.uri).get(root);
  if (thread) thread.comments = withComment(thread, note.id, (comment) => comment.editing(text));
}

async function save(margin: Margin, comment: NoteComment): Promise<void> {
  const { typed, uri } = comment;
  const filed = stopEditing(margin, comment);
  if (filed) await storeChange(margin, filed, await margin.writing.whole(changeOf(filed), typed));
  await focusText(uri);
}

async function cancel(margin: Margin, comment: NoteComment): Promise<void> {
  stopEditing(margin, comment);
  await focusText(comment.uri);
}

/** The note as it is by now. */
function stopEditing({ files, threads, boxes }: Margin, comment: NoteComment): FiledNote | null {
  const { note, uri } = comment;
  for (const thread of threads.of(uri).values()) {
    if (thread.comments.includes(comment))
      thread.comments = withComment(thread, note.id, () => new NoteComment(note, uri));
  }
  const filed = noteFor(files, comment);
  if (filed) boxes.end(changeOf(filed));
  return filed;
}

const withComment = (
  { comments }: vscode.CommentThread,
  id: string,
  change: (comment: NoteComment) => NoteComment,
): vscode.Comment[] =>
  comments.map((comment) => (comment instanceof NoteComment && comment.note.id === id ? change(comment) : comment));
