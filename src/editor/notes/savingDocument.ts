import * as vscode from 'vscode';
import type { Begun } from '../../annotation/begun';
import type { MarginParts } from './marginParts';
import type { FiledNote } from './noteAt';
import { storeAnswer, storeChange, storeNote } from './storing';

type Margin = Pick<MarginParts, 'files' | 'threads' | 'changes' | 'boxes' | 'noteDocuments'>;

/** Makes a note of what is typed in a document of its own, and closes it. */
export function registerSavingDocument(margin: Margin): vscode.Disposable {
  return vscode.commands.registerCommand('cable.saveNoteDocument', async () => {
    const document = vscode.window.activeTextEditor?.document;
    const begun = document && margin.boxes.at(document);
    if (!begun || !(await store(margin, begun, document.getText()))) return;
    margin.boxes.end(begun);
    await margin.noteDocuments.close(document);
  });
}

/** Whether it was stored. */
async function store(margin: Margin, { file: address, purpose }: Begun, typed: string): Promise<boolean> {
  const file = margin.files.at(vscode.Uri.parse(address));
  await file.notebook.synchronize();
  if (purpose.kind === 'unknown') return false;
  if (purpose.kind === 'note') return storeNote(margin, file, purpose.target, typed).then(() => true);
  const note = file.notebook.notes.find(({ id }) => id === purpose.note);
  const filed: FiledNote | null = note ? { file, note } : null;
  if (filed) await (purpose.kind === 'change' ? storeChange : storeAnswer)(margin, filed, typed);
  return filed !== null;
}
