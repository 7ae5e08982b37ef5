import type * as vscode from 'vscode';

/** Puts the features together; each lives in its own file under `editor/`. */
export function activate(_context: vscode.ExtensionContext): void {}
