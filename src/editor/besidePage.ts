import * as vscode from 'vscode';

/**
 * Opens a document of ours that holds Markdown beside the text that it is about: in the preview, which is all text and
 * headings, or, where Markdown is switched off, as text that nobody can change.
 */
export async function showBeside(page: vscode.Uri): Promise<void> {
  if (vscode.extensions.getExtension('vscode.markdown-language-features')) {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
    return;
  }
  const document = await vscode.workspace.openTextDocument(page);
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
}
