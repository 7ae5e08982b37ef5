import * as vscode from 'vscode';
import type { CableDocument, Paragraph } from '../cable/model';
import { markOf } from '../view/outline/speech';
import type { CableDocuments } from './cableDocuments';
import { IGNORE } from './ignoredFindings';
import { CABLES } from './language';
import { rangeIn } from './ranges';

/** What a reader may do about a finding: the evidence is only changed when asked, in one step that can be undone. */
export const quickFixProvider = (documents: CableDocuments): vscode.CodeActionProvider => ({
  async provideCodeActions(document, _range, { diagnostics }, token) {
    const ours = diagnostics.filter(({ source }) => source === 'Cable');
    if (!ours.length) return [];
    return documents.answer(document, token, (read) =>
      ours.flatMap((diagnostic) => [
        ...readAs(read, document, diagnostic),
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

const paragraphAt = ({ cables }: CableDocument, start: number): Paragraph | undefined =>
  cables
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ portion }) => portion && !portion.inherited && portion.range[0] === start);

/** "Read as (C)": puts the reading in the place of what is printed. Nothing where the finding is of an older text. */
function readAs(
  read: CableDocument,
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction[] {
  const start = document.offsetAt(diagnostic.range.start);
  const portion = codeOf(diagnostic) === 'portion-damaged' && paragraphAt(read, start)?.portion;
  if (!portion || portion.certainty === 'certain') return [];
  const mark = markOf(portion.level);
  const action = fix(vscode.l10n.t('Read as {0}: replace {1} in the text', mark, portion.text), diagnostic);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, rangeIn(document, portion.range), mark);
  return [action];
}

function explain(diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = fix(vscode.l10n.t('Explain'), diagnostic);
  action.command = { command: 'vscode.open', title: action.title, arguments: [pageOf(diagnostic)] };
  return action;
}

function ignore(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const code = codeOf(diagnostic);
  const action = fix(vscode.l10n.t('Ignore in this file: {0}', code), diagnostic);
  action.command = { command: IGNORE, title: action.title, arguments: [document.uri, code] };
  return action;
}

function fix(title: string, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  return action;
}
