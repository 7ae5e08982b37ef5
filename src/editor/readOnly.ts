import * as vscode from 'vscode';
import type { CableLock } from './cableLock';
import { fileInFront } from './front';
import { CABLE, setting } from './language';
import { saidBriefly } from './told';

/** With the setting `cable.text.readOnly` nothing is typed into a cable by mistake; the command Edit Text frees one until it is closed. */
export function registerReadOnly(lock: CableLock): vscode.Disposable {
  const freed = new Set<string>();
  const settle = (): void => void lock.settle();
  lock.because((file) => !freed.has(file) && isReadOnly(file));
  return vscode.Disposable.from(
    vscode.commands.registerCommand('cable.editText', async () => {
      const file = fileInFront()?.toString();
      if (file === undefined) return;
      freed.add(file);
      await lock.settle();
      if (!lock.isLocked(file)) saidBriefly(vscode.l10n.t('The text of this cable can be edited until it is closed.'));
    }),
    vscode.workspace.onDidOpenTextDocument(settle),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => freed.delete(uri.toString())),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('cable.text') && settle()),
  );
}

function isReadOnly(file: string): boolean {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file);
  if (document?.languageId !== CABLE || document.isUntitled) return false;
  return setting('text.readOnly', false, document);
}
