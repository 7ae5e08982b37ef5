import * as vscode from 'vscode';

/** Why a file is not read, in the reader's words. */
export class NotRead extends Error {}

/**
 * The bytes of a plain file. A device has no end, and a pipe keeps whoever opens it waiting: neither is opened.
 * @param most how many bytes it may have
 * @throws NotRead when it is no plain file, or larger; what VS Code throws when it is not there, or not ours to read
 */
export async function bytesOf(uri: vscode.Uri, most: number): Promise<Uint8Array> {
  const { type, size } = await vscode.workspace.fs.stat(uri);
  if (type & vscode.FileType.Directory) throw new NotRead(vscode.l10n.t('it is a folder'));
  if (!(type & vscode.FileType.File)) throw new NotRead(vscode.l10n.t('it is no plain file'));
  if (size > most) throw new NotRead(vscode.l10n.t('it is larger than {0} MB', most / 1_000_000));
  return vscode.workspace.fs.readFile(uri);
}

/** Whether a file in a folder, or one of the folders between them, is a link to some other place. What is not there is none. */
export async function isLinked(folder: vscode.Uri, uri: vscode.Uri): Promise<boolean> {
  if (uri.path.length <= folder.path.length) return false;
  const type = await vscode.workspace.fs.stat(uri).then(
    (stat) => stat.type,
    () => vscode.FileType.Unknown,
  );
  return (type & vscode.FileType.SymbolicLink) !== 0 || isLinked(folder, vscode.Uri.joinPath(uri, '..'));
}
