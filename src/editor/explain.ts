import * as vscode from 'vscode';
import { cardFor } from '../card/cardFor';
import { meaningsPage } from '../card/meaningsPage';
import { askedAt } from '../view/codes/asked';
import type { Code } from '../view/codes/code';
import type { CableDocuments } from './cableDocuments';
import { CABLE } from './language';
import { MeaningsPage } from './meanings';
import { documentAt } from './place';
import type { OpenShelf } from './shelf';
import { toldWithWay } from './told';

export const EXPLAIN = 'cable.explainCode';

/** The card of a code by keyboard, with all its meanings, on a page beside the text. */
export function registerExplain(documents: CableDocuments, shelf: OpenShelf): vscode.Disposable {
  const page = new MeaningsPage();
  return vscode.Disposable.from(
    page,
    vscode.commands.registerCommand(EXPLAIN, async (...place: unknown[]) => {
      const code = codeAsked(documents, place);
      if (!code) return;
      const tables = await shelf.get();
      await page.show(meaningsPage(cardFor(code, tables, new Date()), code.cable?.date ?? null, tables));
    }),
  );
}

/**
 * The code at the cursor, or at the place that a card's link gives. In prose, where hovering stays silent, the word at the
 * cursor is looked up as an abbreviation.
 */
function codeAsked(documents: CableDocuments, place: readonly unknown[]): Code | null {
  const asked = placeGiven(place) ?? placeOfCursor();
  if (!asked) {
    toldWithWay(vscode.l10n.t('Open a cable and put the cursor on a code, or type one.'), 'cable.lookUpCode');
    return null;
  }
  const [document, offset] = asked;
  const read = documents.get(document);
  const code = askedAt(read, document.getText(), offset);
  if (!code) toldWithWay(vscode.l10n.t('There is no code at the cursor.'), 'cable.lookUpCode');
  return code;
}

function placeGiven(place: readonly unknown[]): [vscode.TextDocument, number] | null {
  const document = documentAt(place);
  return document && [document, Number(place[0])];
}

function placeOfCursor(): [vscode.TextDocument, number] | null {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== CABLE) return null;
  return [editor.document, editor.document.offsetAt(editor.selection.active)];
}
