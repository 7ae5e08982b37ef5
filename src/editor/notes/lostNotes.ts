import * as vscode from 'vscode';
import { noteDigest } from '../../annotation/note';
import { isSidecarName } from '../../annotation/sidecar';
import type { NoteFile } from './noteFile';
import { type NoteFiles, SIDECARS } from './noteFiles';
import { cableOf } from './sidecarFile';

/** So many files of one folder are looked at when their text is wanted; a folder may hold thousands. */
const MOST = 200;

/** Notes whose cable is gone, in all folders of the window. */
export async function lostNotes(files: NoteFiles): Promise<NoteFile[]> {
  return lostOf(files, await vscode.workspace.findFiles(SIDECARS));
}

/** The same, of those that lie beside a cable and were written on its very text, as it is when another program renamed it. */
export async function lostBeside(files: NoteFiles, cable: NoteFile): Promise<NoteFile[]> {
  const sidecars = (await namesBeside(cable.uri)).filter(isSidecarName).slice(0, MOST);
  const lost = await lostOf(
    files,
    sidecars.map((name) => beside(cable.uri, name)),
  );
  return lost.filter((notes) => wereWrittenOn(notes, cable.noted().digest));
}

/** Whether one of the notes was measured in the text of that digest. */
export const wereWrittenOn = ({ notebook }: NoteFile, digest: string): boolean =>
  notebook.notes.some((note) => noteDigest(note) === digest);

/** Files in the folder of a cable that may be one: they are no sidecars, and have none. */
export async function withoutNotesBeside(cable: vscode.Uri): Promise<vscode.Uri[]> {
  const names = await namesBeside(cable);
  const noted = new Set(names.filter(isSidecarName).map((name) => cableOf(beside(cable, name)).path));
  const others = names.filter((name) => !isSidecarName(name)).map((name) => beside(cable, name));
  return others.filter(({ path }) => !noted.has(path)).slice(0, MOST);
}

async function lostOf(files: NoteFiles, sidecars: readonly vscode.Uri[]): Promise<NoteFile[]> {
  const gone = await Promise.all(sidecars.map(async (sidecar) => !(await isThere(cableOf(sidecar)))));
  const lost = sidecars.filter((_, i) => gone[i]).map((sidecar) => files.at(cableOf(sidecar)));
  await Promise.all(lost.map(({ notebook }) => notebook.synchronize()));
  return lost.filter(({ notebook }) => notebook.notes.length);
}

/** What cannot be asked is held to be there: nothing is said of it. */
const isThere = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    (error) => !(error instanceof vscode.FileSystemError && error.code === 'FileNotFound'),
  );

const beside = (uri: vscode.Uri, name: string): vscode.Uri => vscode.Uri.joinPath(uri, '..', name);

/** Names of the files in the folder of a cable; none where there is no folder, as for a cable that is not saved yet. */
async function namesBeside(uri: vscode.Uri): Promise<string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, '..'));
    return entries.filter(([, type]) => type & vscode.FileType.File).map(([name]) => name);
  } catch {
    return [];
  }
}
