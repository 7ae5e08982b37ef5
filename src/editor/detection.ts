import * as vscode from 'vscode';
import { looksLikeCable } from '../cable/detect';
import { CABLE, setting } from './language';

/** How long to wait after a change of an untitled document: what is pasted comes in one piece. */
const PAUSE = 400;

/**
 * Recognises a plain text as a cable when it opens, and sets its language: once a document, and never against a reader who
 * has set a language by hand. Untitled documents are looked at again when something is pasted into them.
 */
export function registerDetection(): vscode.Disposable {
  const decided = new Set<string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const look = (document: vscode.TextDocument): void => void recognise(document, decided);
  const lookLater = ({ document }: vscode.TextDocumentChangeEvent): void => {
    if (!document.isUntitled || !isPlain(document)) return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => look(document), PAUSE),
    );
  };
  vscode.workspace.textDocuments.forEach(look);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(lookLater),
    { dispose: () => timers.forEach(clearTimeout) },
  );
}

const isPlain = (document: vscode.TextDocument): boolean => document.languageId === 'plaintext';

/** A document that closes and opens again under the same name, as it does when its language is set, is not asked twice. */
async function recognise(document: vscode.TextDocument, decided: Set<string>): Promise<void> {
  const key = document.uri.toString();
  const mode = setting<'automatic' | 'ask' | 'off'>('detection', 'automatic', document);
  if (mode === 'off' || decided.has(key)) return;
  if (document.languageId === CABLE) decided.add(key);
  if (!isPlain(document) || !isText(document) || !looksLikeCable(document.getText()).isCable) return;
  decided.add(key);
  if (mode === 'ask' && !(await agrees(document))) return;
  if (!document.isClosed && isPlain(document)) await vscode.languages.setTextDocumentLanguage(document, CABLE);
}

/** Documents that no reader keeps: program output, one side of a comparison, VS Code's own. */
const NOT_KEPT: ReadonlySet<string> = new Set([
  'output',
  'git',
  'comment',
  'search-editor',
  'vscode',
  'vscode-settings',
  'debug',
]);

const isText = ({ uri }: vscode.TextDocument): boolean => !NOT_KEPT.has(uri.scheme);

async function agrees(document: vscode.TextDocument): Promise<boolean> {
  const yes = vscode.l10n.t('Read as Cable');
  const name = document.uri.path.split('/').pop() ?? '';
  const question = vscode.l10n.t('{0} looks like a diplomatic cable.', name);
  return (await vscode.window.showInformationMessage(question, yes, vscode.l10n.t('Keep as Text'))) === yes;
}
