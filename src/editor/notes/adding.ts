import * as vscode from 'vscode';
import type { Begun } from '../../annotation/begun';
import type { JsonObject } from '../../annotation/json';
import { targetOf } from '../../annotation/target';
import { told, toldWithWay } from '../told';
import { newNoteOn } from './boxBelow';
import { focusText } from './focus';
import type { MarginParts } from './marginParts';
import { activeCable, type NotedEditor } from './noteAt';
import type { NoteFile } from './noteFile';
import { registerReady } from './readyCommands';
import { storeNote } from './storing';
import { wordsAt, wordsOfLines } from './words';

type Margin = Pick<MarginParts, 'documents' | 'files' | 'threads' | 'changes' | 'boxes' | 'writing' | 'lock'>;

/** New notes: on the selection, on the paragraph at the cursor, or on lines that were picked in the gutter. */
export function registerAdding(margin: Margin): vscode.Disposable {
  return vscode.Disposable.from(
    registerReady('cable.addNote', (given?: Given) => addNote(margin, given)),
    vscode.commands.registerCommand('cable.highlight', () => addNote(margin, { text: '' })),
    registerReady('cable.saveNote', (reply: vscode.CommentReply) => saveNote(margin, reply)),
  );
}

/** What a keybinding may say in its `args`: the note then needs no typing. */
interface Given {
  readonly text?: string;
  /** Whether the key has locked the text already. */
  readonly locked?: boolean;
}

async function addNote(margin: Margin, given?: Given): Promise<void> {
  if (given?.locked) margin.lock.doubtAll();
  const cable = activeCable(margin.files);
  if (!cable) return toldWithWay(vscode.l10n.t('Open a cable to write notes on it.'), 'cable.openSample');
  const { editor, file } = cable;
  if (editor.document.isUntitled)
    return tell(vscode.l10n.t('Save the cable first: its notes are kept beside the file.'));
  if (typeof given?.text !== 'string') return beginNote(margin, cable);
  const words = wordsAt(margin.documents, editor.document, editor.selection);
  if (!words) return tellNoWords();
  await storeNote(margin, file, targetOf(file.name, words, file.noted()), given.text);
}

/** Opens a box for a note on what is selected now, with `text` in it. */
export function beginNote(margin: Margin, { editor, file }: NotedEditor, text = ''): Promise<void> {
  const { document, selection } = editor;
  return margin.writing.open(editor, () => {
    const words = wordsAt(margin.documents, document, selection);
    if (!words) tellNoWords();
    const asked = words && newNoteOn(margin, file, words);
    return asked && { ...asked, begun: { ...asked.begun, text } };
  });
}

/** The box, from our command or from the gutter, becomes the note's thread. */
async function saveNote(margin: Margin, { thread, text }: vscode.CommentReply): Promise<void> {
  const { boxes } = margin;
  const document = await vscode.workspace.openTextDocument(thread.uri);
  const file = margin.files.of(document);
  if (!file) return;
  const begun = boxes.noteBelow(document, thread.range.end.line);
  const unknown: Begun = { file: file.uri.toString(), purpose: { kind: 'unknown' }, from: '', text };
  const target = begun?.purpose.target ?? targetOfLines(file, document, thread.range);
  if (!target) boxes.leave(unknown);
  if (!target) return tellNoWords();
  const whole = begun ? await margin.writing.whole(begun, text) : text;
  for (const one of [unknown, begun]) if (one) boxes.end(one);
  await storeNote(margin, file, target, whole, thread);
  await focusText(thread.uri);
}

function targetOfLines(file: NoteFile, document: vscode.TextDocument, range: vscode.Range): JsonObject | null {
  const words = wordsOfLines(document, range);
  return words && targetOf(file.name, words, file.noted());
}

const tellNoWords = (): void => tell(vscode.l10n.t('There are no words here to write a note on.'));

const tell = (message: string): void => void told('information', message);
