import * as vscode from 'vscode';
import { occurrencesAt } from '../cable/codes/occurrences';
import type { CableDocuments } from './cableDocuments';
import { CABLES } from './language';
import { rangeIn } from './ranges';

/**
 * With the cursor on a code or a person, every other place of it is marked. In prose that names none the answer is an empty
 * list and not "nothing": VS Code would mark every equal word instead.
 */
export function registerHighlights(documents: CableDocuments): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(CABLES, {
    provideDocumentHighlights(document, position, token) {
      const ranges = occurrencesAt(documents.get(document), document.getText(), document.offsetAt(position));
      return token.isCancellationRequested ? [] : ranges.map((range) => highlightIn(document, range));
    },
  });
}

const highlightIn = (document: vscode.TextDocument, range: readonly [number, number]): vscode.DocumentHighlight =>
  new vscode.DocumentHighlight(rangeIn(document, range), vscode.DocumentHighlightKind.Read);
