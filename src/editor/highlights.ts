import * as vscode from 'vscode';
import { occurrencesAt } from '../view/codes/occurrences';
import type { CableDocuments } from './cableDocuments';
import { CABLES } from './language';
import { rangeIn } from './ranges';

/**
 * With the cursor on a code or a person, every other place of it is marked. In prose that names none the answer is an empty
 * list and not "nothing": VS Code would mark every equal word instead. At the very start, where the cursor stands in a file
 * that has just opened, nobody has asked.
 */
export const highlightProvider = (documents: CableDocuments): vscode.DocumentHighlightProvider => ({
  async provideDocumentHighlights(document, position, token) {
    const offset = document.offsetAt(position);
    if (offset === 0) return [];
    const marked = await documents.answer(document, token, (read) =>
      occurrencesAt(read, document.getText(), offset).map((range) => highlightIn(document, range)),
    );
    return marked ?? [];
  },
});

export const registerHighlights = (documents: CableDocuments): vscode.Disposable =>
  vscode.languages.registerDocumentHighlightProvider(CABLES, highlightProvider(documents));

const highlightIn = (document: vscode.TextDocument, range: readonly [number, number]): vscode.DocumentHighlight =>
  new vscode.DocumentHighlight(rangeIn(document, range), vscode.DocumentHighlightKind.Read);
