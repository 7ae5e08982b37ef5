import * as vscode from 'vscode';
import type { CableDocument } from '../cable/model';
import { damagedMarksIn } from '../view/damagedMarks';
import { markOf } from '../view/outline/speech';
import type { CableDocuments } from './cableDocuments';
import { commandTitle } from './commandNames';
import { IGNORE } from './ignoredFindings';
import { CABLES } from './language';
import { rangeIn } from './ranges';
import { READ_MARKS } from './readMarks';

/** What a reader may do about a finding: the evidence is only changed when asked, in one step that can be undone. */
export const quickFixProvider = (documents: CableDocuments): vscode.CodeActionProvider => ({
  async provideCodeActions(document, _range, { diagnostics }, token) {
    const ours = diagnostics.filter(({ source }) => source === 'Cable');
    if (!ours.length) return [];
    return documents.answer(document, token, (read) =>
      ours.flatMap((diagnostic) => [
        ...readAs(read, document, diagnostic),
        ...readAll(read, diagnostic),
        explain(diagnostic),
        ignore(document, diagnostic),
      ]),
    );
  },
});

export const registerQuickFixes = (documents: CableDocuments): vscode.Disposable =>
  vscode.languages.registerCodeActionsProvider(CABLES, quickFixProvider(documents), {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });

/** "portion-damaged", also where it bears a link. */
const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** The page that explains the code, as its link has it. */
const pageOf = ({ code }: vscode.Diagnostic): vscode.Uri | undefined =>
  typeof code === 'object' ? code.target : undefined;

/** "Read as (C)": puts the reading in the place of what is printed. Nothing where the finding is of an older text. */
function readAs(
  read: CableDocument,
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction[] {
  const start = document.offsetAt(diagnostic.range.start);
  const marks = codeOf(diagnostic) === 'portion-damaged' ? damagedMarksIn(read) : [];
  const portion = marks.find(({ portion: { range } }) => range[0] === start)?.portion;
  if (!portion) return [];
  const mark = markOf(portion.level);
  const action = fix(vscode.l10n.t('Read as {0}: replace {1} in the text', mark, portion.text), diagnostic);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, rangeIn(document, portion.range), mark);
  return [action];
}

/** The list of all damaged marks, where there are more than this one. */
function readAll(read: CableDocument, diagnostic: vscode.Diagnostic): vscode.CodeAction[] {
  if (codeOf(diagnostic) !== 'portion-damaged' || damagedMarksIn(read).length < 2) return [];
  const action = fix(commandTitle(READ_MARKS), diagnostic);
  action.command = { command: READ_MARKS, title: action.title };
  return [action];
}

function explain(diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = fix(vscode.l10n.t('Explain'), diagnostic);
  action.command = { command: 'vscode.open', title: action.title, arguments: [pageOf(diagnostic)] };
  return action;
}

function ignore(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const code = codeOf(diagnostic);
  const action = fix(vscode.l10n.t('Ignore findings of this kind in this file'), diagnostic);
  action.command = { command: IGNORE, title: action.title, arguments: [document.uri, code] };
  return action;
}

function fix(title: string, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  return action;
}
