import * as vscode from 'vscode';
import { CABLE } from './language';
import { Later } from './later';

/** Milliseconds without an edit after which form feeds are looked for anew. */
const PAUSE = 200;

/** What form feeds are hidden in. */
type Drawable = Pick<vscode.TextEditor, 'document' | 'setDecorations'>;

/**
 * A form feed is where the next sheet of paper began, and nothing to read: prints have one before each page. VS Code would draw
 * a box for a letter that no font has. It stays in the text, and under the cursor.
 */
export function registerFormFeeds(
  editors: () => readonly Drawable[] = () => vscode.window.visibleTextEditors,
): vscode.Disposable {
  const hidden = vscode.window.createTextEditorDecorationType({ opacity: '0' });
  const later = new Later<'hide'>(PAUSE);
  const hide = (): void => {
    for (const editor of editors()) editor.setDecorations(hidden, formFeedsIn(editor.document));
  };
  const hideSoon = (): void => later.do('hide', hide);
  hide();
  return vscode.Disposable.from(
    hidden,
    later,
    vscode.window.onDidChangeVisibleTextEditors(hide),
    vscode.workspace.onDidOpenTextDocument(hideSoon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === CABLE) hideSoon();
    }),
  );
}

function formFeedsIn(document: vscode.TextDocument): vscode.Range[] {
  if (document.languageId !== CABLE) return [];
  return [...document.getText().matchAll(/\f+/g)].map(
    ({ index, 0: { length } }) => new vscode.Range(document.positionAt(index), document.positionAt(index + length)),
  );
}
