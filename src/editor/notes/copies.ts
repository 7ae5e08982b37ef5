import * as vscode from 'vscode';
import { mergeNotes } from '../../annotation/merging';
import type { Note } from '../../annotation/note';
import { withSource } from '../../annotation/renaming';
import { told } from '../told';
import type { NoteChanges } from './changes';
import type { NoteFile } from './noteFile';
import type { NoteFiles } from './noteFiles';

/**
 * Save As gives a cable another name, and its notes stay with the first one: VS Code tells nobody. A cable without notes that
 * is opened while the same text is open under another name is held to be its copy, and the notes are offered to it.
 */
export function registerCopies(files: NoteFiles, changes: NoteChanges): vscode.Disposable {
  return files.onDidOpen((file) => {
    const original = originalOf(file, files);
    if (original) void offer(original, file, changes);
  });
}

function originalOf(copy: NoteFile, files: NoteFiles): NoteFile | undefined {
  const text = copy.openDocument?.getText();
  if (!text || copy.notebook.notes.length || copy.notebook.problem) return undefined;
  return files.all().find((file) => file !== copy && file.openDocument?.getText() === text);
}

async function offer(original: NoteFile, copy: NoteFile, changes: NoteChanges): Promise<void> {
  const copyNotes = vscode.l10n.t('Copy the Notes');
  const what = vscode.l10n.t(
    '{0} is a copy of {1}. The notes on {1} ({2}) are not on the copy.',
    copy.name,
    original.name,
    original.notebook.notes.length,
  );
  const answer = await told('information', what, copyNotes);
  if (answer === copyNotes) await copyNotesTo(copy, original, changes);
}

/** The notes are the same ones, with the same ids: two readers who copy them and bring them together again have them once. */
export async function copyNotesTo(copy: NoteFile, original: NoteFile, changes: NoteChanges): Promise<void> {
  const notes: readonly Note[] = original.notebook.notes.map((note) => withSource(note, original.name, copy.name));
  await changes.apply(copy, (before) => mergeNotes(null, before, notes).notes);
}
