import * as vscode from 'vscode';
import type { Problem } from '../cable/model';
import type { CableDocuments } from './cableDocuments';
import { CABLE, setting } from './language';
import { rangeIn } from './ranges';

/** How long to wait after a change before the findings are told anew. */
const PAUSE = 300;

/** What does not agree in a cable, in the Problems view: findings of the parser, never errors. */
export function registerDiagnostics(documents: CableDocuments): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('cable');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const tell = (document: vscode.TextDocument): void => {
    if (document.isClosed || document.languageId !== CABLE || !setting('diagnostics.enabled', true, document))
      collection.delete(document.uri);
    else
      collection.set(
        document.uri,
        documents.get(document).problems.map((problem) => diagnosticOf(document, problem)),
      );
  };
  const tellLater = (document: vscode.TextDocument): void => {
    if (document.languageId !== CABLE) return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => tell(document), PAUSE),
    );
  };
  const tellAll = (): void => vscode.workspace.textDocuments.forEach(tellLater);
  tellAll();
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(tellLater),
    vscode.workspace.onDidChangeTextDocument(({ document }) => tellLater(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    vscode.workspace.onDidChangeConfiguration(
      (change) => change.affectsConfiguration('cable.diagnostics') && tellAll(),
    ),
    { dispose: () => timers.forEach(clearTimeout) },
  );
}

function diagnosticOf(document: vscode.TextDocument, { message, code, severity, range }: Problem): vscode.Diagnostic {
  const level = severity === 'hint' ? vscode.DiagnosticSeverity.Hint : vscode.DiagnosticSeverity.Information;
  const diagnostic = new vscode.Diagnostic(rangeIn(document, range), message, level);
  diagnostic.source = 'Cable';
  diagnostic.code = code;
  return diagnostic;
}
