import * as vscode from 'vscode';
import { messageOf } from '../../annotation/saving';
import { isSidecarName } from '../../annotation/sidecar';
import { told } from '../told';
import type { NoteChanges } from './changes';
import { goAlong } from './goingAlong';
import type { NoteFiles } from './noteFiles';
import { moveSidecar, sidecarOf } from './sidecarFile';

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

/** All at once: what is known of a cable is asked for before the first of them is waited for. */
async function follow(files: NoteFiles, changes: NoteChanges, renamed: Renamed): Promise<void> {
  const along = new Set(renamed.map(({ oldUri }) => oldUri.toString()));
  const cables = renamed.filter(({ newUri }) => !isSidecarName(newUri.path));
  await Promise.all(
    cables.map(async ({ oldUri, newUri }) => {
      changes.renamed(oldUri, newUri);
      const [from, to] = [sidecarOf(oldUri), sidecarOf(newUri)];
      const move = async () =>
        along.has(from.toString()) ? 'moved' : moveSidecar(from, to).catch((error) => stays(oldUri, messageOf(error)));
      const moved = await goAlong(files, oldUri, newUri, move);
      if (moved === 'occupied') stays(oldUri, vscode.l10n.t('there are notes under its new name already'));
    }),
  );
}

/** Notes that are left behind are not lost: they are found as notes without a cable. */
function stays(cable: vscode.Uri, why: string): 'absent' {
  const find = vscode.l10n.t('Find the Notes');
  const name = cable.path.split('/').pop() ?? '';
  const what = vscode.l10n.t('The notes on the renamed cable stay with its old name, {0}: {1}.', name, why);
  void told('warning', what, find).then(
    (answer) => answer === find && vscode.commands.executeCommand('cable.findLostNotes'),
  );
  return 'absent';
}
