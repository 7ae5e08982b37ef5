import * as vscode from 'vscode';
import { citationOf } from '../view/citation';
import { continuousText } from '../view/continuousText';
import { cableAt, numberedParagraphAt, type Step, stepFrom } from '../view/places';
import type { CableDocuments } from './cableDocuments';
import { CABLE } from './language';
import { saidBriefly } from './told';

const STEPS: readonly Step[] = [
  'nextParagraph',
  'previousParagraph',
  'nextSection',
  'previousSection',
  'nextHigherParagraph',
];

/** Commands for a reader: step through a cable, copy a paragraph as its drafter wrote it, cite it as FRUS does. */
export function registerReading(documents: CableDocuments): vscode.Disposable {
  const steps = STEPS.map((step) => vscode.commands.registerCommand(`cable.${step}`, () => go(documents, step)));
  return vscode.Disposable.from(
    ...steps,
    vscode.commands.registerCommand('cable.copyParagraph', () => copyParagraph(documents)),
    vscode.commands.registerCommand('cable.copyCitation', () => copyCitation(documents)),
  );
}

function activeCable(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === CABLE ? editor : undefined;
}

function go(documents: CableDocuments, step: Step): void {
  const editor = activeCable();
  if (!editor) return;
  const offset = stepFrom(documents.get(editor.document), editor.document.offsetAt(editor.selection.active), step);
  if (offset === null) {
    saidBriefly(vscode.l10n.t('There is no further one.'), 3000);
    return;
  }
  const position = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function copyParagraph(documents: CableDocuments): Promise<void> {
  const editor = activeCable();
  if (!editor) return;
  const read = documents.get(editor.document);
  const paragraph = numberedParagraphAt(read, editor.document.offsetAt(editor.selection.active));
  if (!paragraph) return saidBriefly(vscode.l10n.t('There is no paragraph at the cursor.'));
  await vscode.env.clipboard.writeText(continuousText(editor.document.getText(), read, paragraph.range));
  saidBriefly(vscode.l10n.t('Paragraph {0} copied without page breaks.', paragraph.number ?? ''));
}

async function copyCitation(documents: CableDocuments): Promise<void> {
  const editor = activeCable();
  if (!editor) return;
  const read = documents.get(editor.document);
  const offset = editor.document.offsetAt(editor.selection.active);
  const cable = cableAt(read, offset) ?? read.cables[0];
  if (!cable) return saidBriefly(vscode.l10n.t('There is no telegram in this file.'));
  const citation = citationOf(cable, numberedParagraphAt(read, offset));
  await vscode.env.clipboard.writeText(citation);
  saidBriefly(vscode.l10n.t('Copied: {0}', citation));
}
