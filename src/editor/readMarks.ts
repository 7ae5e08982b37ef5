import * as vscode from 'vscode';
import { type MarkReading, proposedReadings, replacementsOf } from '../view/damagedMarks';
import type { CableDocuments } from './cableDocuments';
import { CABLE } from './language';
import { decidedReadings } from './markChoices';
import { rangeIn } from './ranges';
import { saidBriefly, told } from './told';

export const READ_MARKS = 'cable.readDamagedMarks';

/** All damaged marks of the text in one list, with their readings, for the reader to accept, to change or to leave. */
export const registerReadMarks = (documents: CableDocuments): vscode.Disposable =>
  vscode.commands.registerCommand(READ_MARKS, () => readMarks(documents));

async function readMarks(documents: CableDocuments): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== CABLE) return;
  const { version } = editor.document;
  const proposed = proposedReadings(documents.get(editor.document));
  if (!proposed.length) {
    void told('information', vscode.l10n.t('This text has no damaged portion mark that can be read.'));
    return;
  }
  const light = new Light(editor);
  const readings = await decidedReadings(proposed, editor.document, (reading) => light.on(reading)).finally(() =>
    light.dispose(),
  );
  if (readings) await replace(editor.document, version, replacementsOf(readings));
}

/** Shows in the text which mark the list is at, and goes back to where the reader was. */
class Light implements vscode.Disposable {
  private readonly type = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchBackground'),
    outline: '1px solid',
    outlineColor: new vscode.ThemeColor('focusBorder'),
  });
  private readonly before: vscode.Range | undefined;

  constructor(private readonly editor: vscode.TextEditor) {
    this.before = editor.visibleRanges[0];
  }

  on({ mark }: MarkReading): void {
    const range = rangeIn(this.editor.document, mark.portion.range);
    this.editor.setDecorations(this.type, [range]);
    this.editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  dispose(): void {
    this.type.dispose();
    if (this.before) this.editor.revealRange(this.before, vscode.TextEditorRevealType.AtTop);
  }
}

/** In one step that can be undone; nothing where the text has become another while the reader decided. */
async function replace(
  document: vscode.TextDocument,
  version: number,
  replacements: ReturnType<typeof replacementsOf>,
): Promise<void> {
  if (!replacements.length) return;
  const edit = new vscode.WorkspaceEdit();
  for (const { range, text } of replacements) edit.replace(document.uri, rangeIn(document, range), text);
  const done = !document.isClosed && document.version === version && (await vscode.workspace.applyEdit(edit));
  if (!done)
    void told('warning', vscode.l10n.t('The text has changed meanwhile, or cannot be changed: no mark was replaced.'));
  else if (replacements.length === 1) saidBriefly(vscode.l10n.t('1 mark replaced. Undo brings back what is printed.'));
  else saidBriefly(vscode.l10n.t('{0} marks replaced. Undo brings back what is printed.', replacements.length));
}
