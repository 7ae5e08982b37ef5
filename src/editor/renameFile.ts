import * as vscode from 'vscode';
import { typed } from './asked';
import { commandTitle } from './commandNames';
import { fileInFront } from './front';
import { told } from './told';

const RENAME_FILE = 'cable.renameFile';

/** Renames the file in front, and its notes go along: VS Code's Explorer does not rename a file that is read-only. */
export const registerRenameFile = (): vscode.Disposable =>
  vscode.commands.registerCommand(RENAME_FILE, (given?: { readonly name?: string }) => renameFile(given?.name));

/** @param given the name that a keybinding gives in its `args`, instead of asking for it */
async function renameFile(given: string | undefined): Promise<void> {
  const uri = fileInFront();
  if (!uri || uri.scheme === 'untitled') return;
  const before = uri.path.split('/').pop()!;
  const name = given ?? (await askedName(before));
  if (!name || name === before || complaint(name)) return;
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(uri, vscode.Uri.joinPath(uri, '..', name), { overwrite: false });
  if (!(await vscode.workspace.applyEdit(edit)))
    void told('warning', vscode.l10n.t('{0} was not renamed: {1} may be there already.', before, name));
}

/** The name without its ending is selected, as in the Explorer. */
function askedName(value: string): Thenable<string | undefined> {
  const dot = value.lastIndexOf('.');
  const valueSelection: [number, number] = [0, dot > 0 ? dot : value.length];
  return typed({ title: commandTitle(RENAME_FILE), value, valueSelection, validateInput: complaint });
}

/** A name, and not the way to another folder. */
function complaint(name: string): string | null {
  const isName = name.trim() !== '' && !/[\\/]/.test(name) && name !== '.' && name !== '..';
  return isName ? null : vscode.l10n.t('This is no name for a file.');
}
