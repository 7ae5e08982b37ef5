import * as vscode from 'vscode';
import type { CableDocument } from '../cable/model';
import { proseCard, type Shown } from '../card/abbreviationCard';
import type { Card } from '../card/card';
import { cardFor } from '../card/cardFor';
import { type CardLink, markdownOf } from '../card/markdown';
import type { Shelf } from '../reference/shelf';
import { explainableAt } from '../view/codes/asked';
import type { Code } from '../view/codes/code';
import { placesOf } from '../view/codes/mentions';
import { abbreviationAt } from '../view/codes/prose';
import type { CableDocuments } from './cableDocuments';
import { EXPLAIN } from './explain';
import { CABLES, setting } from './language';
import { GO } from './mentions';
import { linkTo } from './place';
import { rangeIn } from './ranges';
import type { OpenShelf } from './shelf';

/** A card on every code of a cable, and on the abbreviations of its text that can be told from its words. */
export const hoverProvider = (documents: CableDocuments, shelf: OpenShelf): vscode.HoverProvider => ({
  async provideHover(document, position, token) {
    if (!setting('hover.enabled', true, document)) return undefined;
    return documents.answer(document, token, async (read) => {
      const at = document.offsetAt(position);
      const code = explainableAt(read, document.getText(), at) ?? wordAt(read, document, at);
      const card = code && cardOf(code, await shelf.get(), document);
      return card && hoverOf(card, code, document);
    });
  },
});

export const registerHover = (documents: CableDocuments, shelf: OpenShelf): vscode.Disposable =>
  vscode.languages.registerHoverProvider(CABLES, hoverProvider(documents, shelf));

const hoverOf = (card: Card, code: Code, document: vscode.TextDocument): vscode.Hover =>
  new vscode.Hover(markdown(markdownOf(card, ...linksOf(card, code, document))), rangeIn(document, code.range));

/** To what the code mentions of its own text, and to all meanings of the code. */
function linksOf({ meanings }: Card, code: Code, { uri }: vscode.TextDocument): CardLink[] {
  const link = (title: string, command: string, offset: number): CardLink => ({
    title,
    target: linkTo(command, [offset, uri.toString()]),
  });
  const [place] = code.kind === 'mention' ? placesOf(code) : [];
  return [
    ...(place ? [link(vscode.l10n.t('Go there'), GO, place[0])] : []),
    ...(meanings.length ? [link(vscode.l10n.t('All meanings'), EXPLAIN, code.range[0])] : []),
  ];
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

/** Only our own commands may be called from a card; the rest is text. */
function markdown(text: string): vscode.MarkdownString {
  const string = new vscode.MarkdownString(text);
  string.isTrusted = { enabledCommands: [EXPLAIN, GO] };
  string.supportHtml = false;
  return string;
}
