import * as vscode from 'vscode';
import type { Cable } from '../cable/model';
import { longDate } from '../card/dates';
import { told } from '../view/outline/speech';
import { cableAt } from '../view/places';
import { telegramSaid } from '../view/telegramNames';
import type { CableDocuments } from './cableDocuments';
import { harmless } from './harmless';
import { CABLE } from './language';
import { Later } from './later';

/** Milliseconds without an edit, or a step of the cursor, after which the item is told anew. */
const PAUSE = 200;

/** In cables only: overall classification, post and number, date of the telegram at the cursor; its click shows all facts. */
export function registerStatusBar(
  documents: CableDocuments,
  item = vscode.window.createStatusBarItem('cable.telegram', vscode.StatusBarAlignment.Left, 10),
): vscode.Disposable {
  const later = new Later<'show'>(PAUSE);
  item.name = vscode.l10n.t('Cable');
  item.command = 'cable.showFacts';
  const show = (): void => {
    const cable = activeTelegram(documents);
    item.text = cable ? harmless(told(telegramSaid(cable), vscode.l10n.t)) : '';
    item.tooltip = cable?.subject?.text;
    item.accessibilityInformation = cable ? { label: labelOf(cable) } : undefined;
    if (item.text) item.show();
    else item.hide();
  };
  const showSoon = (): void => later.do('show', show);
  show();
  return vscode.Disposable.from(
    item,
    later,
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.window.onDidChangeTextEditorSelection(showSoon),
    vscode.workspace.onDidChangeTextDocument(
      ({ document }) => document === vscode.window.activeTextEditor?.document && showSoon(),
    ),
  );
}

/** The telegram at the cursor, or the first one of the file; null when no cable is open. */
function activeTelegram(documents: CableDocuments): Cable | null {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== CABLE) return null;
  const read = documents.get(editor.document);
  return cableAt(read, editor.document.offsetAt(editor.selection.active)) ?? read.cables[0] ?? null;
}

/** "Telegram: Confidential, STATE 060269, 30 March 2000" */
const labelOf = (cable: Cable): string =>
  vscode.l10n.t('Telegram: {0}', told(telegramSaid(cable, cable.date && longDate(cable.date)), vscode.l10n.t, ', '));
