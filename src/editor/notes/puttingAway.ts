import * as vscode from 'vscode';
import { isBox } from './boxDocuments';

/** How long VS Code takes to close a box. */
const PAUSE = 150;

/**
 * Escape in a box of ours puts it away. VS Code has the command for it on that key, but its newest has a second one of that name,
 * which looks for boxes in the editor that has the keyboard: then that is given to the text first.
 */
export function registerPuttingAway(): vscode.Disposable {
  return vscode.commands.registerCommand('cable.putNoteAway', async () => {
    const box = vscode.window.activeTextEditor?.document;
    await vscode.commands.executeCommand('workbench.action.hideComment');
    await new Promise((done) => setTimeout(done, PAUSE));
    const active = vscode.window.activeTextEditor?.document;
    if (!box || !isBox(box) || active !== box || box.isClosed) return;
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('workbench.action.hideComment');
  });
}
