import * as vscode from 'vscode';
import { type Coloured, coloursIn } from '../view/colours';
import type { CableDocuments } from './cableDocuments';
import { CABLES } from './language';
import { rangeIn } from './ranges';

/** The types of package.json, whose scopes are those of the grammar: themes know these. */
const TYPES: Readonly<Record<Coloured, string>> = { heading: 'cableHeading', portion: 'cablePortion' };
export const LEGEND = new vscode.SemanticTokensLegend(Object.values(TYPES));

/** Colours for what one line cannot tell; the grammar colours the rest. */
export const tokensProvider = (documents: CableDocuments): vscode.DocumentSemanticTokensProvider => ({
  provideDocumentSemanticTokens: (document, token) =>
    documents.answer(document, token, (read) => {
      const tokens = new vscode.SemanticTokensBuilder(LEGEND);
      for (const { range, is } of coloursIn(read)) {
        const place = trimmed(document, rangeIn(document, range));
        if (!place.isEmpty) tokens.push(place, TYPES[is]);
      }
      return tokens.build();
    }),
});

export const registerSemanticTokens = (documents: CableDocuments): vscode.Disposable =>
  vscode.languages.registerDocumentSemanticTokensProvider(CABLES, tokensProvider(documents), LEGEND);

/** Without blanks at its ends, and on its first line: VS Code throws where a token ends on another one. */
function trimmed(document: vscode.TextDocument, range: vscode.Range): vscode.Range {
  const { start } = range;
  const end = range.isSingleLine ? range.end : document.lineAt(start.line).range.end;
  const text = document.getText(new vscode.Range(start, end));
  const from = start.translate(0, text.length - text.trimStart().length);
  return new vscode.Range(from, from.translate(0, text.trim().length));
}
