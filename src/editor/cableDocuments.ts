import * as vscode from 'vscode';
import type { CableDocument } from '../cable/model';
import { parse } from '../cable/parse';

/** Documents above this length are not read: VS Code itself stops colouring them. */
const LONGEST = 20_000_000;

/** One parse per document version, shared by every feature; nobody else parses. */
export class CableDocuments implements vscode.Disposable {
  private readonly known = new Map<string, { version: number; document: CableDocument }>();
  private readonly closed = vscode.workspace.onDidCloseTextDocument((document) =>
    this.known.delete(document.uri.toString()),
  );

  /** What stands in a document, as of its present version. */
  get(document: vscode.TextDocument): CableDocument {
    const key = document.uri.toString();
    const known = this.known.get(key);
    if (known?.version === document.version) return known.document;
    const text = document.getText();
    const read: CableDocument = text.length > LONGEST ? { lines: [], cables: [], problems: [] } : parse(text);
    this.known.set(key, { version: document.version, document: read });
    return read;
  }

  dispose(): void {
    this.closed.dispose();
    this.known.clear();
  }
}
