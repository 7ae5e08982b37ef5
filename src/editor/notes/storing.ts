import type * as vscode from 'vscode';
import { draftFrom, motivationOf } from '../../annotation/draft';
import { edited } from '../../annotation/editing';
import type { JsonObject } from '../../annotation/json';
import { newNote, newReply } from '../../annotation/noteWriting';
import { now, signed } from './changes';
import type { MarginParts } from './marginParts';
import type { FiledNote } from './noteAt';
import type { NoteFile } from './noteFile';

type Margin = Pick<MarginParts, 'threads' | 'changes'>;

/** What was typed becomes a new note on a target; its thread is the box that it was typed in, where there is one. */
export async function storeNote(
  { threads, changes }: Margin,
  file: NoteFile,
  target: JsonObject,
  typed: string,
  thread?: vscode.CommentThread,
): Promise<void> {
  const draft = draftFrom(typed);
  const note = newNote({ ...signed(), ...draft, motivation: motivationOf(draft), target });
  if (thread) threads.adopt(thread, note.id);
  await changes.apply(file, (notes) => [...notes, note]);
}

/** What was typed is what a note says from now on. */
export const storeChange = ({ changes }: Margin, { file, note }: FiledNote, typed: string): Promise<void> =>
  changes.rewrite(file, note.id, (one) => edited(one, typed, now()));

/** What was typed becomes an answer to a note. */
export const storeAnswer = ({ changes }: Margin, { file, note }: FiledNote, typed: string): Promise<void> =>
  changes.apply(file, (notes) => [...notes, newReply(note.id, { ...signed(), text: typed.trim() })]);
