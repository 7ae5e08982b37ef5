import * as vscode from 'vscode';
import type { ContentChange } from '../../annotation/edits';
import type { Range } from '../../cable/model';
import { rangeIn } from '../ranges';
import { typedInto } from './letters';

/** Letters that were meant for a box and reached the text of the cable before it was locked. */
export class Slips implements vscode.Disposable {
  private readonly changes: (readonly ContentChange[])[] = [];
  private readonly following: vscode.Disposable;
  private readonly before: string;
  private readonly selection: Range;

  /** Follows what happens to the text from now on. */
  constructor(private readonly editor: vscode.TextEditor) {
    const { document, selection } = editor;
    this.following = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document === document && change.contentChanges.length) this.changes.push(change.contentChanges);
    });
    this.before = document.getText();
    this.selection = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  }

  dispose(): void {
    this.following.dispose();
  }

  /** Once the text is locked: it stands as before. Returns what was typed into it; '' where it was something else. */
  async takeBack(): Promise<string> {
    this.dispose();
    const typed = this.changes.length ? typedInto(this.before, this.selection, this.changes) : null;
    if (!typed) return '';
    const { document } = this.editor;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeIn(document, typed.range), typed.words);
    if (!(await vscode.workspace.applyEdit(edit))) return '';
    const start = document.positionAt(this.selection[0]);
    this.editor.selection = new vscode.Selection(start, start);
    return typed.letters;
  }
}
