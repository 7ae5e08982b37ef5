import * as vscode from 'vscode';
import { told } from './told';

/** Whether a document that looks like a cable is to be read as one; undefined when the reader has not decided. */
export type Question = (document: vscode.TextDocument) => PromiseLike<boolean | undefined>;

/** Asks the reader; whoever wants no more questions is asked in no file of this workspace. */
export const askReader: Question = async ({ uri }) => {
  const [yes, no, never] = [vscode.l10n.t('Read as Cable'), vscode.l10n.t('Keep as Text'), vscode.l10n.t('Never Here')];
  const name = uri.path.split('/').pop() ?? '';
  const question = vscode.l10n.t('{0} looks like a diplomatic cable.', name);
  const answer = await told('information', question, yes, no, never);
  if (answer === never) await askNoMore();
  return answer === undefined ? undefined : answer === yes;
};

function askNoMore(): Thenable<void> {
  const { ConfigurationTarget, workspace } = vscode;
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  return workspace.getConfiguration('cable').update('detection', 'off', target);
}
