import * as vscode from 'vscode';
import type { Paragraph } from '../cable/model';
import { markOf } from '../cable/outline/speech';
import type { CableDocuments } from './cableDocuments';
import { EXPLAIN } from './explain';
import { CABLES } from './language';
import { rangeIn } from './ranges';

/** What a reader may do about a finding: the evidence is only changed when asked, in one step that can be undone. */
export function registerQuickFixes(documents: CableDocuments): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, _range, { diagnostics }) {
      const damaged = diagnostics.filter(({ code, source }) => source === 'Cable' && code === 'portion-damaged');
      return damaged.flatMap((diagnostic) => {
        const paragraph = paragraphOf(documents, document, diagnostic);
        return paragraph ? [readAs(document, paragraph, diagnostic), explain(document, diagnostic)] : [];
      });
    },
  };
  return vscode.languages.registerCodeActionsProvider(CABLES, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

function paragraphOf(
  documents: CableDocuments,
  document: vscode.TextDocument,
  { range }: vscode.Diagnostic,
): Paragraph | undefined {
  const start = document.offsetAt(range.start);
  return documents
    .get(document)
    .cables.flatMap((cable) => cable.paragraphs)
    .find(({ portion }) => portion && !portion.inherited && portion.range[0] === start);
}

/** "Read as (C)": puts the reading in the place of what is printed. */
function readAs(
  document: vscode.TextDocument,
  { portion }: Paragraph,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction {
  const mark = portion ? markOf(portion.level) : '';
  const action = new vscode.CodeAction(
    vscode.l10n.t('Read as {0}: replace {1} in the text', mark, portion?.text ?? ''),
    vscode.CodeActionKind.QuickFix,
  );
  action.diagnostics = [diagnostic];
  action.edit = new vscode.WorkspaceEdit();
  if (portion) action.edit.replace(document.uri, rangeIn(document, portion.range), mark);
  return action;
}

function explain(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(vscode.l10n.t('Explain'), vscode.CodeActionKind.QuickFix);
  action.command = { command: EXPLAIN, title: action.title, arguments: [document.offsetAt(diagnostic.range.start)] };
  return action;
}
