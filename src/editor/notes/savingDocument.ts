import * as vscode from 'vscode';
import type { Begun } from '../../annotation/begun';
import type { Boxes } from './boxes';
import type { NoteChanges } from './changes';
import type { FiledNote } from './noteAt';
import type { NoteDocuments } from './noteDocuments';
import type { NoteFiles } from './noteFiles';
import { storeAnswer, storeChange, storeNote } from './storing';
import type { NoteThreads } from './threads';

interface Margin {
  readonly files: NoteFiles;
  readonly threads: NoteThreads;
  readonly changes: NoteChanges;
  readonly boxes: Boxes;
  readonly noteDocuments: NoteDocuments;
}

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
