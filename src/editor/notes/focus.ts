import * as vscode from 'vscode';

/**
 * From a note's box back to the text: VS Code leaves the focus nowhere when it puts a box away, and no key would do anything. The
 * words that the note is on are selected no longer, for the next key would take their place.
 */
export async function focusText(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  for (const editor of vscode.window.visibleTextEditors) {
    const { start } = editor.selection;
    if (editor.document.uri.toString() === uri.toString()) editor.selection = new vscode.Selection(start, start);
  }
}
