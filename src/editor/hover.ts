import * as vscode from 'vscode';
import { codeAt } from '../cable/codes';
import { cardFor } from '../card/cardFor';
import { markdownOf } from '../card/markdown';
import type { CableDocuments } from './cableDocuments';
import { EXPLAIN } from './explain';
import { CABLES, setting } from './language';
import { rangeIn } from './ranges';
import type { OpenShelf } from './shelf';

/** A card on every code of a cable. */
export function registerHover(documents: CableDocuments, shelf: OpenShelf): vscode.Disposable {
  return vscode.languages.registerHoverProvider(CABLES, {
    async provideHover(document, position, token) {
      if (!setting('hover.enabled', true, document)) return undefined;
      const version = document.version;
      const code = codeAt(documents.get(document), document.offsetAt(position));
      if (!code) return undefined;
      const card = cardFor(code, await shelf.get(), new Date());
      if (token.isCancellationRequested || document.version !== version) return undefined;
      const target = `command:${EXPLAIN}?${encodeURIComponent(JSON.stringify([code.range[0]]))}`;
      const link = card.onShelf ? { title: vscode.l10n.t('All meanings'), target } : null;
      return new vscode.Hover(markdown(markdownOf(card, link)), rangeIn(document, code.range));
    },
  });
}

/** Only our own command may be called from a card; the rest is text. */
function markdown(text: string): vscode.MarkdownString {
  const string = new vscode.MarkdownString(text);
  string.isTrusted = { enabledCommands: [EXPLAIN] };
  string.supportHtml = false;
  return string;
}
