import * as vscode from 'vscode';
import { CABLE } from './language';

const SAMPLE = ['media', 'samples', '2000-state-071482.txt'];

/** The command `cable.openSample`: an invented cable to try things on, as a copy that belongs to no file. */
export function registerSamples(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('cable.openSample', async () => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...SAMPLE));
    const content = new TextDecoder().decode(bytes);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: CABLE, content }));
  });
}
