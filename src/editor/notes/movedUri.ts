import type * as vscode from 'vscode';

/** Where a file is after a file or a folder was renamed; null when it was neither that file nor in that folder. */
export function movedUri(uri: vscode.Uri, from: vscode.Uri, to: vscode.Uri): vscode.Uri | null {
  if (uri.scheme !== from.scheme || uri.authority !== from.authority) return null;
  if (uri.path === from.path) return to;
  return uri.path.startsWith(`${from.path}/`) ? to.with({ path: to.path + uri.path.slice(from.path.length) }) : null;
}
