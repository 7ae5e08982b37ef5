import * as vscode from 'vscode';
import type { Range } from '../../cable/model';
import { commandTitle } from '../commandNames';
import { rangeIn } from '../ranges';
import { saidBriefly, toldWithWay } from '../told';
import type { MarginParts } from './marginParts';
import { activeCable, type FiledNote } from './noteAt';

/** A thread of a note with an answer is about as high as so many lines. */
const ROOM = 16;

type Margin = Pick<MarginParts, 'files' | 'threads'>;

/** The note that was shown last: of two on one place, the next is the one behind it. */
interface Steps extends Margin {
  last: string | null;
}

/** From note to note in the order of the text, round and round; and from a list to a note's words. */
export function registerStepping(margin: Margin): vscode.Disposable {
  const steps: Steps = { files: margin.files, threads: margin.threads, last: null };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('cable.nextNote', () => step(steps, 1)),
    vscode.commands.registerCommand('cable.previousNote', () => step(steps, -1)),
    vscode.commands.registerCommand('cable.openNote', (filed: FiledNote) => openNote(margin, filed)),
  );
}

function step(steps: Steps, direction: 1 | -1): void {
  const cable = activeCable(steps.files);
  if (!cable) return;
  const { editor, file } = cable;
  const placed = file.anchors.flatMap(({ note, range }) => (range ? [{ note, range }] : []));
  const inOrder = placed.sort((a, b) => direction * compared(a.range, b.range));
  const offset = editor.document.offsetAt(editor.selection.active);
  // of the note that was shown last, while the cursor stands where it was put: others may begin there too
  const last = placed.find(({ note, range }) => note.id === steps.last && range[0] === offset);
  const here: Range = last?.range ?? [offset, offset];
  const next = inOrder.find(({ range }) => direction * compared(range, here) > 0) ?? inOrder[0];
  if (!next) return void saidBriefly(vscode.l10n.t('There are no notes on this cable.'), 3000);
  show(editor, next.range);
  steps.last = next.note.id;
  steps.threads.expand(file, next.note.id);
}

const compared = (a: Range, b: Range): number => a[0] - b[0] || a[1] - b[1];

/** Puts the cursor before the words, where there is room below them for their thread; selected, a letter would take their place. */
function show(editor: vscode.TextEditor, range: Range): void {
  const { start, end } = rangeIn(editor.document, range);
  editor.selection = new vscode.Selection(start, start);
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
