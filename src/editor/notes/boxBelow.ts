import * as vscode from 'vscode';
import type { Begun } from '../../annotation/begun';
import { targetOf } from '../../annotation/target';
import type { Range } from '../../cable/model';
import { rangeIn } from '../ranges';
import { freeLine } from './freeLine';
import type { MarginParts } from './marginParts';
import type { NoteFile } from './noteFile';
import type { Asked } from './writing';

type Margin = Pick<MarginParts, 'threads' | 'boxes'>;

/** A new note on these words of an open cable, as they are now, and the box for it below them. */
export function newNoteOn(margin: Margin, file: NoteFile, words: Range): Asked {
  const document = file.openDocument!;
  const wanted = rangeIn(document, words).end.line;
  const line = freeLine(wanted, takenLines(margin, file, document), document.lineCount);
  const { range } = document.lineAt(line ?? wanted);
  const below: Range = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const target = targetOf(file.name, words, file.noted());
  const begun: Begun = { file: file.uri.toString(), purpose: { kind: 'note', target, below }, from: '', text: '' };
  return { begun, ask: line === null ? null : () => askBelow(line) };
}

/** Lines below which something stands: VS Code would fold it up instead of opening a box. */
function takenLines(
  { boxes, threads }: Margin,
  { uri, anchors }: NoteFile,
  document: vscode.TextDocument,
): Set<number> {
  const lineOf = (offset: number): number => document.positionAt(offset).line;
  const noted = anchors.flatMap(({ range }) => (range ? [lineOf(range[1])] : []));
  const shown = [...threads.of(uri).values()].flatMap(({ range }) => (range ? [range.end.line] : []));
  const begun = boxes.openOn(uri).flatMap(({ purpose }) => (purpose.kind === 'note' ? [lineOf(purpose.below[1])] : []));
  return new Set([...noted, ...shown, ...begun]);
}

/**
 * VS Code's own command, for it brings the keyboard into the box. It is given no words: it would select them when the box is put
 * away, and the next letter would take their place.
 */
function askBelow(line: number): Thenable<unknown> {
  const [number, column] = [line + 1, line + 1]; // VS Code takes the number of the line for the column where the range starts
  const range = { startLineNumber: number, startColumn: column, endLineNumber: number, endColumn: column };
  return vscode.commands.executeCommand('workbench.action.addComment', { range });
}
