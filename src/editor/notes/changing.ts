import * as vscode from 'vscode';
import { isResolved } from '../../annotation/note';
import { rootOf, withoutNote, withResolved } from '../../annotation/noteWriting';
import { told, toldWithWay } from '../told';
import { type NoteChanges, now } from './changes';
import { edit, registerEditing } from './editing';
import { focusText } from './focus';
import { answersIn } from './labels';
import type { MarginParts } from './marginParts';
import { type FiledNote, type NoteLike, noteFor } from './noteAt';
import { registerReady } from './readyCommands';
import { storeAnswer } from './storing';

type Margin = Pick<MarginParts, 'files' | 'threads' | 'changes' | 'boxes' | 'noteDocuments' | 'writing'>;

/** What can be done to a note that is there: on its thread, on its row in the tree, or by keyboard with the cursor on its words. */
export function registerChanging(margin: Margin): vscode.Disposable {
  const { files, threads, changes } = margin;
  const onNote = (command: string, act: (filed: FiledNote) => unknown): vscode.Disposable =>
    registerReady(command, (clicked?: NoteLike) => {
      const filed = noteFor(files, clicked);
      return filed ? act(filed) : toldWithWay(vscode.l10n.t('There is no note at the cursor.'), 'cable.nextNote');
    });
  return vscode.Disposable.from(
    onNote('cable.editNote', (filed) => edit(margin, filed)),
    onNote('cable.deleteNote', (filed) => remove(changes, filed)),
    onNote('cable.resolveNote', (filed) => resolve(changes, filed, true)),
    onNote('cable.reopenNote', (filed) => resolve(changes, filed, false)),
    onNote('cable.showNote', ({ file, note }) => threads.expand(file, rootOf(file.notebook.notes, note).id)),
    vscode.commands.registerCommand('cable.undoNote', () => changes.undo()),
    registerReady('cable.replyToNote', (reply: vscode.CommentReply) => answer(margin, reply)),
    registerEditing(margin),
  );
}

async function answer(margin: Margin, { thread, text }: vscode.CommentReply): Promise<void> {
  const filed = noteFor(margin.files, thread);
  if (!filed || !text.trim()) return;
  margin.boxes.endAnswer(thread.uri, text);
  await storeAnswer(margin, filed, text);
  await focusText(thread.uri);
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
