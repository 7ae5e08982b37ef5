import * as vscode from 'vscode';
import type { CableDocuments } from './cableDocuments';
import { findingsIn } from './findings';
import type { IgnoredFindings } from './ignoredFindings';
import { CABLE, setting } from './language';
import { Later } from './later';

/** Milliseconds without an edit after which the findings are told anew. */
const PAUSE = 300;

/** The Problems view tells what does not agree in the cables that are open, and follows every change of text and settings. */
export function registerDiagnostics(
  documents: CableDocuments,
  ignored: IgnoredFindings,
  extensionUri: vscode.Uri,
): vscode.Disposable {
  const told = new ToldFindings(documents, ignored, vscode.Uri.joinPath(extensionUri, 'media', 'findings.md'));
  const tellAll = (): void => vscode.workspace.textDocuments.forEach((document) => void told.tellLater(document));
  tellAll();
  return vscode.Disposable.from(
    told,
    ignored.onDidChange(tellAll),
    vscode.workspace.onDidOpenTextDocument((document) => told.tellLater(document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => told.tellLater(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => told.forget(uri)),
    vscode.workspace.onDidChangeConfiguration(
      (change) => change.affectsConfiguration('cable.diagnostics') && tellAll(),
    ),
  );
}

/** The findings that stand in the Problems view. */
export class ToldFindings implements vscode.Disposable {
  private readonly later = new Later<string>(PAUSE);

  constructor(
    private readonly documents: CableDocuments,
    private readonly ignored: Pick<IgnoredFindings, 'has'>,
    private readonly page: vscode.Uri,
    private readonly collection = vscode.languages.createDiagnosticCollection('cable'),
  ) {}

  tellLater(document: vscode.TextDocument): void {
    if (document.languageId === CABLE) this.later.do(document.uri.toString(), () => this.tell(document));
  }

  /** Of a document that has been closed, or become a text of another kind, there is nothing to tell. */
  tell(document: vscode.TextDocument): void {
    const { uri, isClosed, languageId } = document;
    if (isClosed || languageId !== CABLE || !setting('diagnostics.enabled', true, document))
      this.collection.delete(uri);
    else this.collection.set(uri, findingsIn(document, this.documents.get(document), this.ignored, this.page));
  }

  forget(uri: vscode.Uri): void {
    this.later.forget(uri.toString());
    this.collection.delete(uri);
  }

  dispose(): void {
    this.later.dispose();
    this.collection.dispose();
  }
}
