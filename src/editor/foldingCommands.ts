import * as vscode from 'vscode';
import { type FoldKind, foldsIn } from '../cable/folds';
import type { CableDocuments } from './cableDocuments';
import { CABLE } from './language';
import { rangeIn } from './ranges';

/** Hides what machines and archives printed, by folding: the text stays as it is, and "Unfold All" brings everything back. */
export function registerFoldingCommands(documents: CableDocuments): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('cable.foldPageBreaks', () => fold(documents, ['furniture'])),
    vscode.commands.registerCommand('cable.hidePageFurniture', () => fold(documents, ['furniture', 'attributes'])),
  );
}

async function fold(documents: CableDocuments, kinds: readonly FoldKind[]): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== CABLE) return;
  const lines = linesToFold(documents, editor.document, kinds);
  if (!lines.length) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t('There are no page breaks to fold.'), 5000);
    return;
  }
  await vscode.commands.executeCommand('editor.fold', { selectionLines: lines, levels: 1, direction: 'down' });
}

/** The first lines of what folds. A fold of one line is none: VS Code would take the one around it. */
function linesToFold(
  documents: CableDocuments,
  document: vscode.TextDocument,
  kinds: readonly FoldKind[],
): readonly number[] {
  return foldsIn(documents.get(document))
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ range }) => rangeIn(document, range))
    .filter(({ start, end }) => end.line > start.line)
    .map(({ start }) => start.line);
}
