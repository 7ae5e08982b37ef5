import * as vscode from 'vscode';
import { draftFrom, motivationOf } from '../../annotation/draft';
import { newNote } from '../../annotation/noteWriting';
import { targetOf } from '../../annotation/target';
import type { Range } from '../../cable/model';
import { numberedParagraphAt } from '../../view/places';
import { typed } from '../asked';
import type { CableDocuments } from '../cableDocuments';
import { rangeIn } from '../ranges';
import { told } from '../told';
import { type NoteChanges, signed } from './changes';
import { focusText } from './focus';
import { activeCable } from './noteAt';
import type { NoteFile } from './noteFile';
import type { NoteFiles } from './noteFiles';
import type { NoteThreads } from './threads';

interface Margin {
  readonly documents: CableDocuments;
  readonly files: NoteFiles;
  readonly threads: NoteThreads;
  readonly changes: NoteChanges;
}

/** New notes: on the selection, on the paragraph at the cursor, or on lines that were picked in the gutter. */
export function registerAdding(margin: Margin, controller: vscode.CommentController): vscode.Disposable {
  controller.commentingRangeProvider = {
    provideCommentingRanges: (document) =>
      margin.files.of(document) ? [new vscode.Range(0, 0, document.lineCount - 1, 0)] : [],
  };
  const boxes: Boxes = new Set();
  return vscode.Disposable.from(
    vscode.commands.registerCommand('cable.addNote', (given?: Given) => addNote(margin, boxes, given)),
    vscode.commands.registerCommand('cable.highlight', () => addNote(margin, boxes, { text: '' })),
    vscode.commands.registerCommand('cable.saveNote', (reply: vscode.CommentReply) => saveNote(margin, boxes, reply)),
  );
}

/** What a keybinding may say in its `args`: the note then needs no typing. */
interface Given {
  readonly text?: string;
}

/** The lines below which a box was opened and not saved; VS Code does not tell of one that is put away. */
type Boxes = Set<string>;

const boxAt = (uri: vscode.Uri, line: number): string => `${uri}#${line}`;

async function addNote(margin: Margin, boxes: Boxes, given?: Given): Promise<void> {
  const cable = activeCable(margin.files);
  if (!cable) return tell(vscode.l10n.t('Open a cable to write notes on it.'));
  const { editor, file } = cable;
  if (editor.document.isUntitled)
    return tell(vscode.l10n.t('Save the cable first: its notes are kept beside the file.'));
  const range = rangeFor(margin.documents, editor);
  if (typeof given?.text === 'string') await write(margin, file, range, given.text);
  else if (isTaken(margin, boxes, editor, range)) await askFor(margin, file, range);
  else await openBox(boxes, editor, range);
}

/**
 * Whether a note or an open box stands below the last line already. VS Code would fold it up, or open it, and leave the cursor in
 * the text: what one types next would take the place of the words that are selected.
 */
function isTaken({ threads }: Margin, boxes: Boxes, { document }: vscode.TextEditor, range: Range): boolean {
  const { line } = rangeIn(document, range).end;
  const noted = [...threads.of(document.uri).values()].some((thread) => thread.range?.end.line === line);
  return noted || boxes.has(boxAt(document.uri, line));
}

async function askFor(margin: Margin, file: NoteFile, range: Range): Promise<void> {
  const text = await typed({ title: vscode.l10n.t('Add Note') });
  if (text?.trim()) await write(margin, file, range, text);
}

/** The selection without blanks at its ends; without one the numbered paragraph, or the line. */
function rangeFor(documents: CableDocuments, { document, selection }: vscode.TextEditor): Range {
  if (!selection.isEmpty) return wordsIn(document, selection);
  const paragraph = numberedParagraphAt(documents.get(document), document.offsetAt(selection.active));
  return wordsIn(document, paragraph ? rangeIn(document, paragraph.range) : document.lineAt(selection.active).range);
}

function wordsIn(document: vscode.TextDocument, range: vscode.Range): Range {
  const text = document.getText(range);
  const start = document.offsetAt(range.start) + text.length - text.trimStart().length;
  return [start, start + text.trim().length];
}

/** VS Code's own command, for it puts the cursor into the box; ours would leave it in the text of the cable. */
async function openBox(boxes: Boxes, editor: vscode.TextEditor, range: Range): Promise<void> {
  const { start, end } = rangeIn(editor.document, range);
  editor.selection = new vscode.Selection(start, end);
  boxes.add(boxAt(editor.document.uri, end.line));
  await vscode.commands.executeCommand('workbench.action.addComment');
}

/** The box that was opened, from our command or from the gutter, becomes the note's thread. */
async function saveNote(margin: Margin, boxes: Boxes, { thread, text }: vscode.CommentReply): Promise<void> {
  const document = await vscode.workspace.openTextDocument(thread.uri);
  const file = margin.files.of(document);
  if (!file) return;
  const lines = new vscode.Range(thread.range.start.line, 0, thread.range.end.line, Number.MAX_SAFE_INTEGER);
  const range = wordsIn(document, thread.range.isEmpty ? document.validateRange(lines) : thread.range);
  boxes.delete(boxAt(thread.uri, thread.range.end.line));
  await write(margin, file, range, text, thread);
  await focusText(thread.uri);
}

async function write(
  { threads, changes }: Margin,
  file: NoteFile,
  range: Range,
  text: string,
  thread?: vscode.CommentThread,
): Promise<void> {
  if (range[0] === range[1]) return tell(vscode.l10n.t('There are no words here to write a note on.'));
  const draft = draftFrom(text);
  const target = targetOf(file.name, range, file.noted());
  const note = newNote({ ...signed(), ...draft, motivation: motivationOf(draft), target });
  if (thread) threads.adopt(thread, note.id);
  await changes.apply(file, (notes) => [...notes, note]);
}

const tell = (message: string): void => void told('information', message);
