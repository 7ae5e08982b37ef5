import * as vscode from 'vscode';
import { isLinked, NotRead } from './plainFile';

/** A table that the setting `cable.reference.files` names. */
export interface TablePlace {
  readonly uri: vscode.Uri;
  /** Whether the reader has named it for every folder; else the settings of the folder do, which may come from anybody. */
  readonly isReaders: boolean;
}

/** The tables of the setting, in its order. A place that can be none, as a path of another system, is passed over. */
export function tablePlaces(): readonly TablePlace[] {
  const set = vscode.workspace.getConfiguration('cable').inspect<unknown>('reference.files');
  const ofFolder = set?.workspaceFolderValue ?? set?.workspaceValue;
  const named = ofFolder ?? set?.globalValue;
  const paths = Array.isArray(named)
    ? named.filter((path): path is string => typeof path === 'string' && path !== '')
    : [];
  return paths.flatMap(uriOf).map((uri) => ({ uri, isReaders: ofFolder === undefined }));
}

/** A path is taken from the first folder of the workspace, unless it is absolute; then it is on the folder's machine. */
function uriOf(path: string): vscode.Uri[] {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  try {
    if (!/^[/\\]|^[A-Za-z]:[\\/]/.test(path)) return folder ? [vscode.Uri.joinPath(folder, path)] : [];
    if (!folder || folder.scheme === 'file') return [normal(vscode.Uri.file(path))];
    return [normal(folder.with({ path: path.replace(/\\/g, '/').replace(/^\/*/, '/') }))];
  } catch {
    return []; // VS Code has no address for it
  }
}

/** Without `..`: /cables/../etc is in no folder of the workspace. */
const normal = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '.');

/**
 * What the settings of a folder name must lie in the folders of the workspace: they may come from anybody.
 * @throws NotRead when it does not
 */
export async function mustBeAllowed({ uri, isReaders }: TablePlace): Promise<void> {
  if (isReaders) return;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder || (await isLinked(folder.uri, uri)))
    throw new NotRead(vscode.l10n.t('it is outside this folder; name it in your user settings to use it here'));
}
