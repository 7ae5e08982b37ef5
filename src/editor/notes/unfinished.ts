import * as vscode from 'vscode';
import { anchorNote } from '../../annotation/anchoring';
import { type Begun, noteOn } from '../../annotation/begun';
import { rangeIn } from '../ranges';
import { saidBriefly, told } from '../told';
import { beginNote } from './adding';
import { newNoteOn } from './boxBelow';
import { edit } from './editing';
import { oneLine } from './labels';
import type { MarginParts } from './marginParts';
import type { NoteFile } from './noteFile';

/** VS Code brings back some of its boxes by itself, with what was typed in them. */
const PATIENCE = 4000;

/** Offers what was begun and not saved when its cable is opened: the window may have closed, or have died. */
export function registerUnfinished(margin: MarginParts): vscode.Disposable {
  const offered = new Set<string>();
  const offerAll = async ({ uri, openDocument }: NoteFile): Promise<void> => {
    await new Promise((done) => setTimeout(done, PATIENCE));
    if (!openDocument) return;
    for (const begun of margin.boxes.unfinished(uri)) {
      if (offered.has(begun.text)) continue;
      offered.add(begun.text);
      await offer(margin, begun);
    }
  };
  return vscode.Disposable.from(
    margin.files.onDidOpen((file) => void offerAll(file)),
    margin.boxes.onDidPutAway(() =>
      saidBriefly(vscode.l10n.t('What you typed is kept: write a note on the same words, and it is there again.')),
    ),
  );
}

async function offer(margin: MarginParts, begun: Begun): Promise<void> {
  const [goOn, drop] = [vscode.l10n.t('Continue'), vscode.l10n.t('Discard')];
  const name = vscode.Uri.parse(begun.file).path.split('/').pop() ?? '';
  const what = vscode.l10n.t('You began a note on {0} and did not save it: “{1}”', name, oneLine(begun.text, 60));
  const answer = await told('information', what, goOn, drop);
  if (answer === drop) margin.boxes.end(begun);
  if (answer === goOn) await resume(margin, begun);
}

/** Where the words of the note are found, there; else in a document of its own. */
async function resume(margin: MarginParts, begun: Begun): Promise<void> {
  const uri = vscode.Uri.parse(begun.file);
  const editor = await vscode.window.showTextDocument(uri);
  const file = margin.files.of(editor.document);
  const { purpose } = begun;
  if (file && purpose.kind === 'unknown') {
    margin.boxes.end(begun);
    return beginNote(margin, { editor, file }, begun.text);
  }
  const id = purpose.kind === 'change' ? purpose.note : null;
  const note = file?.notebook.notes.find((one) => one.id === id);
  if (file && note) return edit(margin, { file, note });
  const words = file && purpose.kind === 'note' ? anchorNote(noteOn(purpose.target), file.noted()).range : null;
  if (!file || !words) return void (await margin.noteDocuments.show(begun));
  editor.revealRange(rangeIn(editor.document, words), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const { ask, begun: anew } = newNoteOn(margin, file, words);
  margin.boxes.end(begun);
  await margin.writing.open(editor, () => ({ ask, begun: { ...anew, text: begun.text } }));
}
