import * as vscode from 'vscode';
import { draftOf, typedFrom } from '../../annotation/draft';
import { edited } from '../../annotation/editing';
import { isResolved, type Note, repliesTo } from '../../annotation/note';
import { newReply, withoutNote, withResolved } from '../../annotation/noteWriting';
import { typed } from '../asked';
import { told } from '../told';
import { type NoteChanges, now, signed } from './changes';
import { focusText } from './focus';
import { answersIn } from './labels';
import { type FiledNote, type NoteLike, noteFor } from './noteAt';
import { NoteComment } from './noteComment';
import type { NoteFiles } from './noteFiles';
import type { NoteThreads } from './threads';

interface Margin {
  readonly files: NoteFiles;
  readonly threads: NoteThreads;
  readonly changes: NoteChanges;
}

/** What can be done to a note that is there: on its thread, on its row in the tree, or by keyboard with the cursor on its words. */
export function registerChanging(margin: Margin): vscode.Disposable {
  const { files, threads, changes } = margin;
  const onNote = (command: string, act: (filed: FiledNote) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(command, (clicked?: NoteLike) => {
      const filed = noteFor(files, clicked);
      return filed ? act(filed) : void told('information', vscode.l10n.t('There is no note at the cursor.'));
    });
  return vscode.Disposable.from(
    onNote('cable.editNote', (filed) => edit(margin, filed)),
    onNote('cable.deleteNote', (filed) => remove(changes, filed)),
    onNote('cable.resolveNote', (filed) => resolve(changes, filed, true)),
    onNote('cable.reopenNote', (filed) => resolve(changes, filed, false)),
    onNote('cable.showNote', ({ file, note }) => threads.expand(file, rootOf(file.notebook.notes, note).id)),
    vscode.commands.registerCommand('cable.undoNote', () => changes.undo()),
    vscode.commands.registerCommand('cable.replyToNote', (reply: vscode.CommentReply) => answer(margin, reply)),
    vscode.commands.registerCommand('cable.saveNoteEdit', (comment: NoteComment) => saveEdit(margin, comment)),
    vscode.commands.registerCommand('cable.cancelNoteEdit', (comment: NoteComment) => {
      stopEditing(margin, comment);
      return focusText(comment.uri);
    }),
  );
}

async function answer({ files, changes }: Margin, { thread, text }: vscode.CommentReply): Promise<void> {
  const filed = noteFor(files, thread);
  if (!filed || !text.trim()) return;
  await changes.apply(filed.file, (notes) => [...notes, newReply(filed.note.id, { ...signed(), text: text.trim() })]);
  await focusText(thread.uri);
}

/** In the note's thread, with its tags as a last line. */
function edit({ threads, changes }: Margin, { file, note }: FiledNote): void {
  const thread = threads.expand(file, rootOf(file.notebook.notes, note).id);
  if (!thread) return void editInBox(changes, { file, note });
  thread.comments = thread.comments.map((comment) =>
    comment instanceof NoteComment && comment.note.id === note.id ? comment.editing() : comment,
  );
}

/** An orphan has no place for a thread. */
async function editInBox(changes: NoteChanges, { file, note }: FiledNote): Promise<void> {
  const text = await typed({
    value: typedFrom(draftOf(note)),
    title: vscode.l10n.t('Edit Note'),
  });
  if (text !== undefined) await changes.rewrite(file, note.id, (one) => edited(one, text, now()));
}

async function saveEdit(margin: Margin, comment: NoteComment): Promise<void> {
  const filed = noteFor(margin.files, comment);
  stopEditing(margin, comment);
  if (filed) await margin.changes.rewrite(filed.file, filed.note.id, (note) => edited(note, comment.typed, now()));
  await focusText(comment.uri);
}

function stopEditing({ threads }: Margin, { note, uri }: NoteComment): void {
  for (const thread of threads.of(uri).values()) {
    if (!thread.comments.some((one) => one instanceof NoteComment && one.note.id === note.id)) continue;
    thread.comments = thread.comments.map((one) => (one instanceof NoteComment ? new NoteComment(one.note, uri) : one));
  }
}

const resolve = (changes: NoteChanges, { file, note }: FiledNote, resolved: boolean): Promise<void> =>
  changes.rewrite(file, rootOf(file.notebook.notes, note).id, (one) =>
    isResolved(one) === resolved ? one : withResolved(one, resolved, now()),
  );

async function remove(changes: NoteChanges, { file, note }: FiledNote): Promise<void> {
  const before = file.notebook.notes.length;
  await changes.apply(file, (notes) => withoutNote(notes, note.id));
  const answers = before - file.notebook.notes.length - 1;
  const undo = vscode.l10n.t('Undo');
  const what = answers ? vscode.l10n.t('Note deleted, with {0}.', answersIn(answers)) : vscode.l10n.t('Note deleted.');
  // not awaited: the message may stand there for long
  void told('information', what, undo).then((choice) => {
    if (choice === undo) void changes.undo();
  });
}

function rootOf(notes: readonly Note[], note: Note): Note {
  const parent = notes.find(({ id }) => id === repliesTo(note));
  return parent
    ? rootOf(
        notes.filter((one) => one !== note),
        parent,
      )
    : note;
}
