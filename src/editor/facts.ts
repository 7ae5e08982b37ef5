import * as vscode from 'vscode';
import type { Cable } from '../cable/model';
import { factsOf } from '../card/facts/facts';
import { factsMarkdown } from '../card/facts/factsMarkdown';
import { cableAt } from '../view/places';
import { nameOf } from '../view/telegramNames';
import { showBeside } from './besidePage';
import type { CableDocuments } from './cableDocuments';
import { CABLE } from './language';
import { Later } from './later';
import type { OpenShelf } from './shelf';

const SCHEME = 'cable-facts';
/** Milliseconds without an edit after which an open sheet is told anew. */
const PAUSE = 400;

/** The command `cable.showFacts`: all that a telegram tells of itself, on a page beside it. */
export function registerFacts(documents: CableDocuments, shelf: OpenShelf): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const later = new Later<string>(PAUSE);
  const shown = new Map<string, vscode.Uri>();
  const edited = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    for (const [name, sheet] of shown)
      if (sheet.query === document.uri.toString()) later.do(name, () => changed.fire(sheet));
  });
  const closed = vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString()));
  const provider = factsProvider(documents, shelf, changed.event);
  return vscode.Disposable.from(
    changed,
    edited,
    closed,
    later,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      ...provider,
      provideTextDocumentContent: (sheet, token) => {
        shown.set(sheet.toString(), sheet);
        return provider.provideTextDocumentContent(sheet, token);
      },
    }),
    vscode.commands.registerCommand('cable.showFacts', async () => {
      const sheet = sheetAtCursor(documents);
      if (!sheet) return;
      changed.fire(sheet);
      await showBeside(sheet);
    }),
  );
}

/** The sheet of the telegram at the cursor: its name for the tab, its file, its place among the file's telegrams. */
function sheetAtCursor(documents: CableDocuments): vscode.Uri | null {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== CABLE) return null;
  const { cables } = documents.get(editor.document);
  const at = cableAt(documents.get(editor.document), editor.document.offsetAt(editor.selection.active));
  const index = Math.max(0, at ? cables.indexOf(at) : 0);
  const path = `/${titleOf(cables[index])}`;
  return vscode.Uri.from({ scheme: SCHEME, path, query: editor.document.uri.toString(), fragment: String(index) });
}

function titleOf(cable: Cable | undefined): string {
  const name = cable?.messageReference ? nameOf(cable.messageReference).replace(/[^\w -]/g, '') : '';
  return vscode.l10n.t('Facts of {0}', name || vscode.l10n.t('telegram'));
}

/** The text of a sheet. The shelf is fetched first, so that the cable is told as it is then and no edit comes between. */
export const factsProvider = (
  documents: CableDocuments,
  shelf: OpenShelf,
  changed: vscode.Event<vscode.Uri>,
): vscode.TextDocumentContentProvider => ({
  onDidChange: changed,
  async provideTextDocumentContent(sheet, token) {
    const opened = await shelf.get();
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(sheet.query));
    return documents.answer(document, token, ({ cables, lines, problems }) => {
      const cable = cables[Number(sheet.fragment)];
      if (!cable) return vscode.l10n.t('There is no telegram in this file.');
      return factsMarkdown(factsOf({ cable, lines, problems, shelf: opened, today: new Date() }));
    });
  },
});
