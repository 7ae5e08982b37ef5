import * as vscode from 'vscode';
import type { Range } from '../../cable/model';
import { commandTitle } from '../commandNames';
import { rangeIn } from '../ranges';
import { saidBriefly, toldWithWay } from '../told';
import { activeCable, type FiledNote } from './noteAt';
import type { NoteFiles } from './noteFiles';
import type { NoteThreads } from './threads';

/** A thread of a note with an answer is about as high as so many lines. */
const ROOM = 16;

interface Margin {
  readonly files: NoteFiles;
  readonly threads: NoteThreads;
}

/** From note to note in the order of the text, round and round; and from a list to a note's words. */
export function registerStepping(margin: Margin): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('cable.nextNote', () => step(margin, 1)),
    vscode.commands.registerCommand('cable.previousNote', () => step(margin, -1)),
    vscode.commands.registerCommand('cable.openNote', (filed: FiledNote) => openNote(margin, filed)),
  );
}

function step({ files, threads }: Margin, direction: 1 | -1): void {
  const cable = activeCable(files);
  if (!cable) return;
  const { editor, file } = cable;
  const placed = file.anchors.flatMap(({ note, range }) => (range ? [{ note, range }] : []));
  const inOrder = placed.sort((a, b) => direction * (a.range[0] - b.range[0] || a.range[1] - b.range[1]));
  const here: Range = [
    editor.document.offsetAt(editor.selection.start),
    editor.document.offsetAt(editor.selection.end),
  ];
  const isBeyond = ({ range }: { range: Range }): boolean => direction * (range[0] - here[0] || range[1] - here[1]) > 0;
  const next = inOrder.find(isBeyond) ?? inOrder[0];
  if (next) {
    show(editor, next.range);
    threads.expand(file, next.note.id);
  } else saidBriefly(vscode.l10n.t('There are no notes on this cable.'), 3000);
}

/** Selects the words, where there is room below them for their thread. */
function show(editor: vscode.TextEditor, range: Range): void {
  const { start, end } = rangeIn(editor.document, range);
  editor.selection = new vscode.Selection(start, end);
  const room = editor.document.validateRange(new vscode.Range(start, end.translate(ROOM, 0)));
  editor.revealRange(room, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Opens the cable at the note; for an orphan where it once was, as far as that is known. */
async function openNote({ files, threads }: Margin, { file, note }: FiledNote): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file.uri);
  const editor = await vscode.window.showTextDocument(document);
  await files.at(file.uri).notebook.synchronize();
  const anchor = file.anchors.find((one) => one.note.id === note.id);
  if (!anchor?.range)
    return toldWithWay(
      vscode.l10n.t(
        'The words of this note were not found. Select where it belongs, and choose {0}.',
        commandTitle('cable.reanchorNote'),
      ),
      'cable.reanchorNote',
      { file, note },
    );
  show(editor, anchor.range);
  threads.expand(file, note.id);
}
