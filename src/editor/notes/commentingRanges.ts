import * as vscode from 'vscode';
import type { Boxes } from './boxes';
import type { NoteFiles } from './noteFiles';

/**
 * Tells VS Code where notes can be written: anywhere in a cable. It asks once when a file is shown, and a text may be known as a cable
 * only after that: then VS Code would refuse every box, so it is made to ask again, but not while a box is open, for it makes all anew.
 */
export function registerCommentingRanges(
  files: NoteFiles,
  boxes: Boxes,
  controller: vscode.CommentController,
): vscode.Disposable {
  const refused = new Set<string>();
  const provider: vscode.CommentingRangeProvider = {
    provideCommentingRanges(document) {
      const isCable = files.of(document) !== null;
      refused[isCable ? 'delete' : 'add'](document.uri.toString());
      return isCable ? [new vscode.Range(0, 0, document.lineCount - 1, 0)] : [];
    },
  };
  const askAgain = (): void => {
    const isLate = [...refused].some((file) => files.known(vscode.Uri.parse(file))?.openDocument);
    if (!isLate || boxes.isAnyOpen()) return;
    refused.clear(); // what is shown is asked for anew
    controller.commentingRangeProvider = provider;
  };
  controller.commentingRangeProvider = provider;
  // a text whose language changes closes and opens: what was refused is not forgotten when it closes
  return vscode.Disposable.from(files.onDidOpen(askAgain), boxes.onDidChange(askAgain));
}
