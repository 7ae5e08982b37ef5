import * as vscode from 'vscode';

/**
 * Whether there is anything in a box in which a note, an answer or a change is typed. VS Code does not tell in which; each is
 * a document of its own, and what stands in it is lost with its thread.
 */
export const isTyping = (): boolean =>
  vscode.workspace.textDocuments.some(
    (document) => document.uri.scheme === 'comment' && document.getText().trim() !== '',
  );
