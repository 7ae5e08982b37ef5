import * as vscode from 'vscode';
import { isBox } from './boxDocuments';

/** How long VS Code may take for a box. */
const PATIENCE = 6000;

/** The box that comes when it is asked for, once it has the keyboard; null when none comes. */
export async function nextBox(ask: () => unknown): Promise<vscode.TextDocument | null> {
  const before = new Set(vscode.workspace.textDocuments.filter(isBox));
  const come = (): vscode.TextDocument | undefined => {
    const active = vscode.window.activeTextEditor?.document;
    return active && isBox(active) && !before.has(active) ? active : undefined;
  };
  await ask();
  return new Promise((done) => {
    const finish = (box: vscode.TextDocument | null): void => {
      clearTimeout(timer);
      entering.dispose();
      done(box);
    };
    const timer = setTimeout(() => finish(null), PATIENCE);
    const entering = vscode.window.onDidChangeActiveTextEditor(() => {
      const box = come();
      if (box) finish(box);
    });
    const box = come();
    if (box) finish(box);
  });
}
