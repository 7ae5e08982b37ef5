import * as vscode from 'vscode';
import { withFields } from '../../annotation/json';
import type { Note } from '../../annotation/note';
import { targetOf } from '../../annotation/target';
import { picked } from '../asked';
import { commandTitle } from '../commandNames';
import { told, toldWithWay } from '../told';
import { type NoteChanges, now } from './changes';
import { oneLine, titleOf } from './labels';
import { activeCable, type FiledNote, type NoteLike, noteFor } from './noteAt';
import type { NoteFiles } from './noteFiles';

const REANCHOR = 'cable.reanchorNote';

/** Puts a note, an orphan above all, on the words that the reader selects. */
export function registerReanchoring(files: NoteFiles, changes: NoteChanges): vscode.Disposable {
  return vscode.commands.registerCommand(REANCHOR, async (clicked?: NoteLike) => {
    const filed = clicked ? noteFor(files, clicked) : await pickOrphan(files);
    if (!filed) return;
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === filed.file.openDocument);
    if (!editor || editor.selection.isEmpty)
      return toldWithWay(
        vscode.l10n.t(
          'Select in {0} the words that the note belongs to, and choose {1}.',
          filed.file.name,
          commandTitle(REANCHOR),
        ),
        REANCHOR,
        filed,
      );
    const { document, selection } = editor;
    const range = [document.offsetAt(selection.start), document.offsetAt(selection.end)] as const;
    const target = targetOf(filed.file.name, range, filed.file.noted());
    await changes.rewrite(filed.file, filed.note.id, (note) => withFields(note, { target, modified: now() }) as Note);
  });
}

/** By keyboard: one of the orphans of the cable that is read. */
async function pickOrphan(files: NoteFiles): Promise<FiledNote | null> {
  const file = activeCable(files)?.file;
  const passages = file ? await file.passages() : [];
  const items = passages
    .filter(({ state }) => state === 'orphaned')
    .map((passage) => ({ label: titleOf(passage), detail: oneLine(passage.quote ?? ''), note: passage.note }));
  if (!file || !items.length) {
    void told('information', vscode.l10n.t('All notes on this cable have their words.'));
    return null;
  }
  const placeHolder = vscode.l10n.t('Which note belongs to the selection?');
  const orphan = await picked(items, { placeHolder });
  return orphan ? { file, note: orphan.note } : null;
}
