import * as vscode from 'vscode';
import { looksLikeCable } from '../cable/detect';
import { CABLE, isKept, setting } from './language';
import { Later } from './later';

/** Milliseconds to wait after a change of an untitled document: what is pasted comes in one piece. */
const PAUSE = 400;

/**
 * Recognises a plain text as a cable when it opens, and sets its language: once a document, and never against a reader who
 * has set a language by hand. Untitled documents are looked at again when something is pasted into them.
 */
export function registerDetection(): vscode.Disposable {
  const later = new Later<vscode.TextDocument>(PAUSE);
  const lookLater = ({ document }: vscode.TextDocumentChangeEvent): void => {
    if (document.isUntitled && isPlain(document)) later.do(document, () => void recognise(document));
  };
  for (const document of vscode.workspace.textDocuments) void recognise(document);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => void recognise(document)),
    vscode.workspace.onDidChangeTextDocument(lookLater),
    vscode.workspace.onDidCloseTextDocument((document) => later.forget(document)),
    later,
  );
}

/**
 * Documents whose language has been chosen, by us or by the reader. A document that changes its language closes and opens as
 * the same object, and is not looked at again; a file that was really closed comes back as another object.
 */
const settled = new WeakSet<vscode.TextDocument>();

const isPlain = (document: vscode.TextDocument): boolean => document.languageId === 'plaintext';

async function recognise(document: vscode.TextDocument): Promise<void> {
  const mode = setting<'automatic' | 'ask' | 'off'>('detection', 'automatic', document);
  if (!isPlain(document)) settled.add(document);
  if (mode === 'off' || settled.has(document) || !isKept(document)) return;
  if (!looksLikeCable(document.getText()).isCable) return;
  settled.add(document);
  if (mode === 'ask' && !(await agrees(document))) return;
  if (!document.isClosed && isPlain(document)) await vscode.languages.setTextDocumentLanguage(document, CABLE);
}

/** Asks the reader; whoever wants no more questions is asked in no file of this workspace. */
async function agrees(document: vscode.TextDocument): Promise<boolean> {
  const [yes, no, never] = [vscode.l10n.t('Read as Cable'), vscode.l10n.t('Keep as Text'), vscode.l10n.t('Never Here')];
  const name = document.uri.path.split('/').pop() ?? '';
  const question = vscode.l10n.t('{0} looks like a diplomatic cable.', name);
  const answer = await vscode.window.showInformationMessage(question, yes, no, never);
  if (answer === never) await askNoMore();
  return answer === yes;
}

function askNoMore(): Thenable<void> {
  const { ConfigurationTarget, workspace } = vscode;
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  return workspace.getConfiguration('cable').update('detection', 'off', target);
}
