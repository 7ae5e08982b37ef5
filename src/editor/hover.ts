import * as vscode from 'vscode';
import { codeAt } from '../cable/codes';
import type { Code } from '../cable/codes/code';
import { abbreviationAt } from '../cable/codes/prose';
import { proseCard, type Shown } from '../card/abbreviationCard';
import type { Card } from '../card/card';
import { cardFor } from '../card/cardFor';
import { markdownOf } from '../card/markdown';
import type { Shelf } from '../reference/shelf';
import type { CableDocuments } from './cableDocuments';
import { EXPLAIN } from './explain';
import { CABLES, setting } from './language';
import { rangeIn } from './ranges';
import type { OpenShelf } from './shelf';

/** A card on every code of a cable, and on the abbreviations of its text that can be told from its words. */
export function registerHover(documents: CableDocuments, shelf: OpenShelf): vscode.Disposable {
  return vscode.languages.registerHoverProvider(CABLES, {
    async provideHover(document, position, token) {
      if (!setting('hover.enabled', true, document)) return undefined;
      const version = document.version;
      const code =
        codeAt(documents.get(document), document.offsetAt(position)) ?? wordAt(documents, document, position);
      if (!code) return undefined;
      const card = cardOf(code, await shelf.get(), document);
      if (!card || token.isCancellationRequested || document.version !== version) return undefined;
      const target = `command:${EXPLAIN}?${encodeURIComponent(JSON.stringify([code.range[0]]))}`;
      const link = card.onShelf ? { title: vscode.l10n.t('All meanings'), target } : null;
      return new vscode.Hover(markdown(markdownOf(card, link)), rangeIn(document, code.range));
    },
  });
}

/** A capital word of the prose, unless the reader wants no cards on them. */
const wordAt = (documents: CableDocuments, document: vscode.TextDocument, position: vscode.Position): Code | null =>
  abbreviationsShown(document) === 'off'
    ? null
    : abbreviationAt(documents.get(document), document.getText(), document.offsetAt(position));

const cardOf = (code: Code, shelf: Shelf, document: vscode.TextDocument): Card | null =>
  code.kind === 'abbreviation'
    ? proseCard(code, shelf, abbreviationsShown(document) === 'all' ? 'all' : 'sure')
    : cardFor(code, shelf, new Date());

const abbreviationsShown = (document: vscode.TextDocument): Shown | 'off' =>
  setting<Shown | 'off'>('hover.abbreviations', 'sure', document);

/** Only our own command may be called from a card; the rest is text. */
function markdown(text: string): vscode.MarkdownString {
  const string = new vscode.MarkdownString(text);
  string.isTrusted = { enabledCommands: [EXPLAIN] };
  string.supportHtml = false;
  return string;
}
