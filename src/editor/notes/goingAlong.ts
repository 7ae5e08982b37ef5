import type * as vscode from 'vscode';
import type { Moved } from '../../annotation/diskMove';
import { mergeNotes } from '../../annotation/merging';
import type { Notebook } from '../../annotation/notebook';
import { withSource } from '../../annotation/renaming';
import { movedUri } from './movedUri';

/** A cable file and its notes. */
interface Known {
  readonly uri: vscode.Uri;
  readonly name: string;
  readonly notebook: Notebook;
}

/** All that a window knows of cables and their notes. */
export interface KnownFiles {
  /** That cable, or the cables in that folder. */
  within(uri: vscode.Uri): readonly Known[];
  at(uri: vscode.Uri): Known;
  /** The notes on it are somewhere else now. */
  leave(uri: vscode.Uri): void;
}

/**
 * The notes go along with a cable or a folder that has a new name, and name it so. VS Code closes the cable and opens it anew
 * meanwhile, in any order: who closes it may forget it before the sidecar is moved, so what is known is asked for at once.
 * @param move moves the sidecar of the cable
 */
export async function goAlong(
  files: KnownFiles,
  oldUri: vscode.Uri,
  newUri: vscode.Uri,
  move: () => Promise<Moved>,
): Promise<Moved> {
  const known = files.within(oldUri);
  const moved = await move();
  for (const file of known) await nameAnew(files, file.uri, movedUri(file.uri, oldUri, newUri)!, file.notebook);
  const isKnown = known.some(({ uri }) => uri.path === oldUri.path);
  if (moved === 'moved' && !isKnown) await nameAnew(files, oldUri, newUri);
  return moved;
}

/** The notes name their cable by its new name. Those that could not be saved yet come along. */
async function nameAnew(files: KnownFiles, from: vscode.Uri, to: vscode.Uri, before?: Notebook): Promise<void> {
  const unsaved = before?.unsaved;
  files.leave(from);
  const { name, notebook } = files.at(to);
  await notebook.synchronize();
  const kept = unsaved ? mergeNotes(unsaved.base.notes, unsaved.notes, notebook.notes).notes : notebook.notes;
  const notes = kept.map((note) => withSource(note, nameOf(from), name));
  const isSame = notes.length === notebook.notes.length && notes.every((note, i) => note === notebook.notes[i]);
  if (!isSame) await notebook.change(notes);
}

const nameOf = ({ path }: vscode.Uri): string => path.split('/').pop() ?? '';
