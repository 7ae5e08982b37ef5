import * as vscode from 'vscode';
import { messageOf } from '../../annotation/saving';
import { picked } from '../asked';
import { CABLE } from '../language';
import { told, toldWithWay } from '../told';
import type { NoteChanges } from './changes';
import { copyNotesTo } from './copies';
import { goAlong } from './goingAlong';
import { lostBeside, lostNotes, withoutNotesBeside } from './lostNotes';
import type { NoteFile } from './noteFile';
import type { NoteFiles } from './noteFiles';
import { moveSidecar, sidecarOf } from './sidecarFile';

const FIND = 'cable.findLostNotes';
/** Which lost notes were told of beside a newly named cable: once is enough. */
const TOLD = 'lostNotesTold';

/** Notes whose cable was renamed, moved or deleted by another program: they are found, and attached to the cable that it is now. */
export function registerAttaching(files: NoteFiles, changes: NoteChanges, store: vscode.Memento): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(FIND, async (given?: NoteFile) => {
      const lost = given ?? (await pickLost(files));
      const cable = lost && (await pickCable(lost, files));
      if (cable) await attach(files, changes, lost, cable);
    }),
    files.onDidOpen((file) => void tellOnce(files, changes, store, file)),
  );
}

/** A cable without notes is opened, and beside it lie notes on its very text, whose cable is gone. */
async function tellOnce(files: NoteFiles, changes: NoteChanges, store: vscode.Memento, cable: NoteFile): Promise<void> {
  if (cable.notebook.notes.length || cable.notebook.problem) return;
  const heard = store.get<string[]>(TOLD, []);
  const [lost] = (await lostBeside(files, cable)).filter(({ uri }) => !heard.includes(uri.toString()));
  if (!lost) return;
  await store.update(TOLD, [...heard, lost.uri.toString()]);
  const attachThem = vscode.l10n.t('Attach the Notes');
  const what = vscode.l10n.t(
    'The notes on {0}, which is gone, were written on the text of {1}.',
    lost.name,
    cable.name,
  );
  // not awaited: the message may stand there for long
  void told('information', what, attachThem).then((answer) => {
    if (answer === attachThem) return attach(files, changes, lost, cable.uri);
  });
}

async function pickLost(files: NoteFiles): Promise<NoteFile | undefined> {
  const lost = await lostNotes(files);
  if (!lost.length) {
    void told('information', vscode.l10n.t('All notes in these folders have their cable.'));
    return undefined;
  }
  const items = lost.map((file) => ({
    label: file.name,
    description: vscode.workspace.asRelativePath(vscode.Uri.joinPath(file.uri, '..')),
    detail: vscode.l10n.t('Notes: {0}', file.notebook.notes.length),
    file,
  }));
  const placeHolder = vscode.l10n.t('Notes whose cable is gone; choose which to attach to a cable');
  return (await picked(items, { placeHolder, matchOnDescription: true }))?.file;
}

/** The files beside the notes that have none, the open cables, or any other file. */
async function pickCable(lost: NoteFile, files: NoteFiles): Promise<vscode.Uri | undefined> {
  const open = vscode.workspace.textDocuments.filter(
    ({ languageId, uri }) => languageId === CABLE && !files.known(uri)?.notebook.notes.length,
  );
  const uris = [...open.map(({ uri }) => uri), ...(await withoutNotesBeside(lost.uri))];
  const cables = [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
  const items = cables.map((uri) => ({ label: nameOf(uri), description: vscode.workspace.asRelativePath(uri), uri }));
  const other = { label: vscode.l10n.t('Another File…'), uri: null };
  const placeHolder = vscode.l10n.t('The cable that the notes on {0} belong to', lost.name);
  const choice = await picked([...items, other], { placeHolder, matchOnDescription: true });
  return choice?.uri === null ? otherFile(lost) : choice?.uri;
}

async function otherFile(lost: NoteFile): Promise<vscode.Uri | undefined> {
  const defaultUri = vscode.Uri.joinPath(lost.uri, '..');
  return (await vscode.window.showOpenDialog({ defaultUri, canSelectMany: false }))?.[0];
}

/** The sidecar goes to the cable; where there is one already, the notes of both are brought together in it. */
async function attach(files: NoteFiles, changes: NoteChanges, lost: NoteFile, cable: vscode.Uri): Promise<void> {
  try {
    const moved = await goAlong(files, lost.uri, cable, () => moveSidecar(lost.sidecar, sidecarOf(cable)));
    if (moved === 'occupied') await bringTogether(files, changes, lost, cable);
    else changes.renamed(lost.uri, cable);
  } catch (error) {
    void told('error', vscode.l10n.t('The notes on {0} could not be attached: {1}.', lost.name, messageOf(error)));
  }
}

/** What was brought together is not lost any more; its file goes to the trash. */
async function bringTogether(files: NoteFiles, changes: NoteChanges, lost: NoteFile, cable: vscode.Uri): Promise<void> {
  const [from, to] = [files.at(lost.uri), files.at(cable)];
  await Promise.all([from.notebook.synchronize(), to.notebook.synchronize()]);
  await copyNotesTo(to, from, changes);
  if (to.notebook.problem || from.notebook.problem) return;
  await vscode.workspace.fs.delete(from.sidecar, { useTrash: true });
}

/** Notes that stay with the old name of a cable are not lost: the command finds them. */
export function stays(files: NoteFiles, cable: vscode.Uri, why: string): void {
  const what = vscode.l10n.t('{0} stays under its old name: {1}.', nameOf(sidecarOf(cable)), why);
  toldWithWay(what, FIND, files.at(cable));
}

const nameOf = ({ path }: vscode.Uri): string => path.split('/').pop() ?? '';
