import * as vscode from 'vscode';
import type { CableDocument } from '../cable/model';
import { proseCard, type Shown } from '../card/abbreviationCard';
import type { Card } from '../card/card';
import { cardFor } from '../card/cardFor';
import { markdownOf } from '../card/markdown';
import type { Shelf } from '../reference/shelf';
import { codeAt } from '../view/codes';
import type { Code } from '../view/codes/code';
import { abbreviationAt } from '../view/codes/prose';
import type { CableDocuments } from './cableDocuments';
import { EXPLAIN, type Place } from './explain';
import { CABLES, setting } from './language';
import { rangeIn } from './ranges';
import type { OpenShelf } from './shelf';

/** A card on every code of a cable, and on the abbreviations of its text that can be told from its words. */
export const hoverProvider = (documents: CableDocuments, shelf: OpenShelf): vscode.HoverProvider => ({
  async provideHover(document, position, token) {
    if (!setting('hover.enabled', true, document)) return undefined;
    return documents.answer(document, token, async (read) => {
      const at = document.offsetAt(position);
      const code = codeAt(read, at) ?? wordAt(read, document, at);
      const card = code && cardOf(code, await shelf.get(), document);
      return card && hoverOf(card, code, document);
    });
  },
});

export const registerHover = (documents: CableDocuments, shelf: OpenShelf): vscode.Disposable =>
  vscode.languages.registerHoverProvider(CABLES, hoverProvider(documents, shelf));

function hoverOf(card: Card, { range }: Code, document: vscode.TextDocument): vscode.Hover {
  const place: Place = [range[0], document.uri.toString()];
  const target = `command:${EXPLAIN}?${encodeURIComponent(JSON.stringify(place))}`;
  const link = card.meanings.length ? { title: vscode.l10n.t('All meanings'), target } : null;
  return new vscode.Hover(markdown(markdownOf(card, link)), rangeIn(document, range));
}

/** A capital word of the prose, unless the reader wants no cards on them. */
const wordAt = (read: CableDocument, document: vscode.TextDocument, at: number): Code | null =>
  abbreviationsShown(document) === 'off' ? null : abbreviationAt(read, document.getText(), at);

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
