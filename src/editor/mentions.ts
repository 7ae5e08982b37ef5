import * as vscode from 'vscode';
import { askedAt } from '../view/codes/asked';
import { placesOf } from '../view/codes/mentions';
import type { CableDocuments } from './cableDocuments';
import { CABLES } from './language';
import { documentAt } from './place';
import { rangeIn } from './ranges';

/** The command of a card's link to a place in the text. */
export const GO = 'cable.goToPlace';

/** From "REF B" to the REF line, from "PARA 9" to the paragraph: by the link of their card, and as a definition. */
export const registerMentions = (documents: CableDocuments): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(CABLES, mentionedProvider(documents)),
    vscode.commands.registerCommand(GO, goTo),
  );

export const mentionedProvider = (documents: CableDocuments): vscode.DefinitionProvider => ({
  provideDefinition: (document, position, token) =>
    documents.answer(document, token, (read) => {
      const code = askedAt(read, document.getText(), document.offsetAt(position));
      const places = code?.kind === 'mention' ? placesOf(code) : [];
      return places.map((range) => new vscode.Location(document.uri, rangeIn(document, range)));
    }),
});

async function goTo(...place: unknown[]): Promise<void> {
  const document = documentAt(place);
  if (!document) return;
  const at = document.positionAt(Number(place[0]));
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
}
