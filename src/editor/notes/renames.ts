import * as vscode from 'vscode';
import { mergeNotes } from '../../annotation/merging';
import { withSource } from '../../annotation/renaming';
import { isSidecarName, sidecarNameOf } from '../../annotation/sidecar';
import { told } from '../told';
import type { NoteChanges } from './changes';
import { movedUri } from './movedUri';
import type { NoteFile } from './noteFile';
import type { NoteFiles } from './noteFiles';

/**
 * Notes go along when a cable, or a folder with cables, is renamed or moved in VS Code; afterwards, for before it VS Code would ask
 * whether it may make "refactoring changes", and whoever says no would leave the notes behind.
 */
export function registerRenames(files: NoteFiles, changes: NoteChanges): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(settle(files, event.files))),
    vscode.workspace.onDidRenameFiles((event) => files.until(follow(files, changes, event.files))),
  );
}

type Renamed = vscode.FileRenameEvent['files'];

async function settle(files: NoteFiles, renamed: Renamed): Promise<void> {
  for (const { oldUri } of renamed) await Promise.all(files.within(oldUri).map(({ notebook }) => notebook.settle()));
}

async function follow(files: NoteFiles, changes: NoteChanges, renamed: Renamed): Promise<void> {
  const along = new Set(renamed.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of renamed) {
    if (isSidecarName(newUri.path)) continue;
    const [from, to] = [sidecarOf(oldUri), sidecarOf(newUri)];
    if (!along.has(from.toString()) && !(await moved(from, to))) tellOccupied(to);
    changes.renamed(oldUri, newUri);
    for (const file of files.within(oldUri)) await nameAnew(files, file, movedUri(file.uri, oldUri, newUri)!);
  }
}

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: sidecarNameOf(uri.path) });

/** False when there is a file of the new name. Without a sidecar there is nothing to move. */
async function moved(from: vscode.Uri, to: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.rename(from, to, { overwrite: false });
    return true;
  } catch (error) {
    return !(error instanceof vscode.FileSystemError && error.code === 'FileExists');
  }
}

function tellOccupied(uri: vscode.Uri): void {
  const name = uri.path.split('/').pop() ?? '';
  void told(
    'warning',
    vscode.l10n.t('{0} is there already: the notes on the renamed cable stay under its old name.', name),
  );
}

/** The notes name their cable: they name it by its new name. Those that could not be saved yet come along. */
async function nameAnew(files: NoteFiles, before: NoteFile, uri: vscode.Uri): Promise<void> {
  const { unsaved } = before.notebook;
  files.forget(before.uri);
  const file = files.at(uri);
  await file.notebook.synchronize();
  const kept = unsaved ? mergeNotes(unsaved.base.notes, unsaved.notes, file.notebook.notes).notes : file.notebook.notes;
  const notes = kept.map((note) => withSource(note, before.name, file.name));
  if (notes.length) await file.notebook.change(notes);
}
