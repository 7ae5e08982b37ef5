import * as vscode from 'vscode';
import { withSource } from '../../annotation/renaming';
import { isSidecarName, sidecarNameOf } from '../../annotation/sidecar';
import { told } from '../told';
import type { NoteFiles } from './noteFiles';

/** Notes go along when a cable is renamed or moved in VS Code, in the same step that can be undone. */
export function registerRenames(files: NoteFiles): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(moveSidecars(files, event.files))),
    vscode.workspace.onDidRenameFiles(({ files: renamed }) => {
      for (const { oldUri, newUri } of renamed) if (!isSidecarName(newUri.path)) void nameAnew(files, oldUri, newUri);
    }),
  );
}

type Renamed = vscode.FileWillRenameEvent['files'];

async function moveSidecars(files: NoteFiles, renamed: Renamed): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const along = new Set(renamed.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of renamed) {
    await files.known(oldUri)?.notebook.settle();
    const [from, to] = [sidecarOf(oldUri), sidecarOf(newUri)];
    if (along.has(from.toString()) || !(await exists(from))) continue;
    if (await exists(to)) tellOccupied(to);
    else edit.renameFile(from, to);
  }
  return edit;
}

const sidecarOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: sidecarNameOf(uri.path) });

const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

function tellOccupied(uri: vscode.Uri): void {
  const name = uri.path.split('/').pop() ?? '';
  void told(
    'warning',
    vscode.l10n.t('{0} is there already: the notes on the renamed cable stay under its old name.', name),
  );
}

/** The notes name their cable: they name it by its new name. */
async function nameAnew(files: NoteFiles, oldUri: vscode.Uri, newUri: vscode.Uri): Promise<void> {
  const before = files.known(oldUri);
  if (!before) return;
  files.forget(oldUri);
  const file = files.at(newUri);
  await file.notebook.synchronize();
  const notes = file.notebook.notes.map((note) => withSource(note, before.name, file.name));
  if (notes.length) await file.notebook.change(notes);
}
