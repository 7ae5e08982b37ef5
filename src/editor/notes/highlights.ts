import * as vscode from 'vscode';
import type { Anchor } from '../../annotation/anchoring';
import { isResolved } from '../../annotation/note';
import { rangeIn } from '../ranges';
import type { NoteFile } from './noteFile';
import type { NoteFiles } from './noteFiles';

const BACKGROUND = { backgroundColor: new vscode.ThemeColor('cable.noteBackground') };

/** Not by colour alone: the line under words that changed since is broken, under what is settled it is dotted. */
const LOOKS = {
  found: { ...BACKGROUND, borderStyle: 'solid', borderWidth: '0 0 1px 0' },
  changed: { ...BACKGROUND, borderStyle: 'dashed', borderWidth: '0 0 2px 0' },
  resolved: { borderStyle: 'dotted', borderWidth: '0 0 1px 0' },
} as const;

type Look = keyof typeof LOOKS;

/** Marks the words of every note in the editors that show them. */
export function registerHighlights(files: NoteFiles): vscode.Disposable {
  const looks = Object.entries(LOOKS).map(([look, options]) => [look as Look, decoration(options)] as const);
  const mark = (editor: vscode.TextEditor): void => {
    const anchors = files.of(editor.document)?.anchors ?? [];
    for (const [look, type] of looks) {
      const ranges = anchors.filter((anchor) => lookOf(anchor) === look).map(({ range }) => range!);
      editor.setDecorations(
        type,
        ranges.map((range) => rangeIn(editor.document, range)),
      );
    }
  };
  const markAll = (): void => vscode.window.visibleTextEditors.forEach(mark);
  const markFile = ({ uri }: NoteFile): void =>
    vscode.window.visibleTextEditors
      .filter((editor) => editor.document.uri.toString() === uri.toString())
      .forEach(mark);
  markAll();
  return vscode.Disposable.from(
    ...looks.map(([, type]) => type),
    files.onDidChange(markFile),
    vscode.window.onDidChangeVisibleTextEditors(markAll),
  );
}

function lookOf({ note, state, range }: Anchor): Look | null {
  if (!range || range[0] === range[1]) return null;
  if (isResolved(note)) return 'resolved';
  return state === 'changed' ? 'changed' : 'found';
}

function decoration(options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    ...options,
    borderColor: new vscode.ThemeColor('cable.noteBorder'),
    overviewRulerColor: new vscode.ThemeColor('cable.noteBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
