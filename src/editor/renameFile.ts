import * as vscode from 'vscode';
import { typed } from './asked';
import { fileInFront } from './front';
import { told } from './told';

/** Renames the file in front, and its notes go along: VS Code's Explorer does not rename a file that is read-only. */
export const registerRenameFile = (): vscode.Disposable =>
  vscode.commands.registerCommand('cable.renameFile', renameFile);

async function renameFile(): Promise<void> {
  const uri = fileInFront();
  if (!uri || uri.scheme === 'untitled') return;
  const name = uri.path.split('/').pop()!;
  const dot = name.lastIndexOf('.');
  const value = await typed({
    title: vscode.l10n.t('Rename File'),
    value: name,
    valueSelection: [0, dot > 0 ? dot : name.length],
    validateInput: complaint,
  });
  if (!value || value === name) return;
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(uri, vscode.Uri.joinPath(uri, '..', value), { overwrite: false });
  if (!(await vscode.workspace.applyEdit(edit)))
    void told('warning', vscode.l10n.t('{0} was not renamed: {1} may be there already.', name, value));
}

/** A name, and not the way to another folder. */
function complaint(name: string): string | null {
  const isName = name.trim() !== '' && !/[\\/]/.test(name) && name !== '.' && name !== '..';
  return isName ? null : vscode.l10n.t('This is no name for a file.');
}
