import * as vscode from 'vscode';
import { picked } from './asked';
import type { CableDocuments } from './cableDocuments';
import { commandTitle } from './commandNames';
import { CABLE } from './language';
import { quickFixProvider } from './quickFixes';
import { told } from './told';

const FIX_FINDING = 'cable.fixFinding';

/** What VS Code's light bulb offers for the findings on the cursor's line, as a list: where the text is read-only it offers nothing. */
export const registerFixFinding = (documents: CableDocuments): vscode.Disposable =>
  vscode.commands.registerCommand(FIX_FINDING, () => fixFinding(documents));

async function fixFinding(documents: CableDocuments): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== CABLE) return;
  const { version } = editor.document;
  const actions = await actionsAt(documents, editor);
  if (!actions.length) return void told('information', vscode.l10n.t('There is no finding on this line.'));
  const items = actions.map((action) => ({ label: action.title, action }));
  const choice = await picked(items, { title: commandTitle(FIX_FINDING) });
  if (choice && !(await done(choice.action, editor.document, version)))
    void told('warning', vscode.l10n.t('The text has changed meanwhile, or cannot be changed.'));
}

async function actionsAt(
  documents: CableDocuments,
  { document, selection }: vscode.TextEditor,
): Promise<vscode.CodeAction[]> {
  const here = document.lineAt(selection.active).range;
  const diagnostics = vscode.languages.getDiagnostics(document.uri).filter(({ range }) => here.intersection(range));
  const asked = new vscode.CancellationTokenSource();
  const context = { diagnostics, triggerKind: vscode.CodeActionTriggerKind.Invoke, only: undefined };
  const actions = await quickFixProvider(documents).provideCodeActions(document, here, context, asked.token);
  asked.dispose();
  return (actions ?? []).filter((action) => action instanceof vscode.CodeAction);
}

/** Whether it was done: an edit is made for the text as it was. */
async function done(
  { edit, command }: vscode.CodeAction,
  document: vscode.TextDocument,
  version: number,
): Promise<boolean> {
  if (edit && (document.version !== version || !(await vscode.workspace.applyEdit(edit)))) return false;
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  return true;
}
