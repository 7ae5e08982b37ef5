import * as vscode from 'vscode';
import { anchorNote } from '../../annotation/anchoring';
import { noteOn } from '../../annotation/begun';
import { rangeIn } from '../ranges';
import type { Boxes } from './boxes';
import type { NoteFiles } from './noteFiles';

/** Marks the words that a new note is on while it is written: a dotted frame, for they are not selected. */
export function registerBegunMarks(files: NoteFiles, boxes: Boxes): vscode.Disposable {
  const look = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('cable.noteBackground'),
    borderColor: new vscode.ThemeColor('cable.noteBorder'),
    borderStyle: 'dotted',
    borderWidth: '1px',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const mark = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const file = files.of(document);
    const begun = file ? boxes.openOn(document.uri) : [];
    const ranges = begun.flatMap(({ purpose }) => {
      const words = purpose.kind === 'note' ? anchorNote(noteOn(purpose.target), file!.noted()).range : null;
      return words ? [rangeIn(document, words)] : [];
    });
    editor.setDecorations(look, ranges);
  };
  const markAll = (): void => vscode.window.visibleTextEditors.forEach(mark);
  return vscode.Disposable.from(look, boxes.onDidChange(markAll), vscode.window.onDidChangeVisibleTextEditors(markAll));
}
