import * as vscode from 'vscode';
import type { Moved } from '../../annotation/diskMove';
import { messageOf } from '../../annotation/saving';
import { isSidecarName } from '../../annotation/sidecar';
import { stays } from './attaching';
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
      const tell = (why: string): Moved => {
        stays(files, oldUri, why);
        return 'absent';
      };
      const move = async () =>
        along.has(from.toString()) ? 'moved' : moveSidecar(from, to).catch((error) => tell(messageOf(error)));
      const moved = await goAlong(files, oldUri, newUri, move);
      if (moved === 'occupied') tell(vscode.l10n.t('{0} is there already', to.path.split('/').pop() ?? ''));
    }),
  );
}
