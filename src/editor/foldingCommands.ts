import * as vscode from 'vscode';
import { type FoldKind, foldsIn } from '../view/folds';
import type { CableDocuments } from './cableDocuments';
import { CABLE } from './language';
import { rangeIn } from './ranges';
import { saidBriefly, told } from './told';

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
    saidBriefly(vscode.l10n.t('There are no page breaks in this cable: nothing is hidden.'));
    return;
  }
  const [view] = editor.visibleRanges;
  await vscode.commands.executeCommand('editor.fold', { selectionLines: lines, levels: 1, direction: 'down' });
  if (view && !view.contains(editor.selection.active)) showAtTop(editor, view.start.line);
  tellHidden(lines.length);
}

/** The text is all there; the way back stands in the message. */
function tellHidden(parts: number): void {
  const back = vscode.l10n.t('Show Again');
  const what =
    parts === 1
      ? vscode.l10n.t('One part that is not text is folded away.')
      : vscode.l10n.t('{0} parts that are not text are folded away.', parts);
  void told('information', what, back).then((answer) => {
    if (answer === back) void vscode.commands.executeCommand('editor.unfoldAll');
  });
}

/** Brings a view back: after folding VS Code shows the cursor, which a reader may have left behind. */
function showAtTop(editor: vscode.TextEditor, line: number): void {
  const shown = line + linesKeptFree(editor.document);
  editor.revealRange(new vscode.Range(shown, 0, shown, 0), vscode.TextEditorRevealType.AtTop);
}

/** The lines that VS Code leaves above what it shows "at the top": sticky scroll may cover them. */
function linesKeptFree(document: vscode.TextDocument): number {
  const editor = vscode.workspace.getConfiguration('editor', document);
  const sticky = editor.get('stickyScroll.enabled', true) ? editor.get('stickyScroll.maxLineCount', 5) : 0;
  return Math.max(sticky, editor.get('cursorSurroundingLines', 0));
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
