import * as vscode from 'vscode';

/** The file whose editor is in front, on which VS Code's commands for "the active editor" act; of two that are compared, the newer. */
export function fileInFront(): vscode.Uri | null {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText) return input.uri;
  return input instanceof vscode.TabInputTextDiff ? input.modified : null;
}
