import type * as vscode from 'vscode';
import type { Range } from '../../cable/model';
import { numberedParagraphAt } from '../../view/places';
import type { CableDocuments } from '../cableDocuments';
import { rangeIn } from '../ranges';

/**
 * The words that a new note is on, `[start, end)` in UTF-16 units: those that are selected, without blanks at their ends; where
 * nothing is, the numbered paragraph at the cursor, or the line. Null where there are only blanks.
 */
export function wordsAt(
  documents: CableDocuments,
  document: vscode.TextDocument,
  selection: vscode.Selection,
): Range | null {
  if (!selection.isEmpty) return wordsIn(document, selection);
  const paragraph = numberedParagraphAt(documents.get(document), document.offsetAt(selection.active));
  return wordsIn(document, paragraph ? rangeIn(document, paragraph.range) : document.lineAt(selection.active).range);
}

/** The same for what was picked in the gutter: an empty range stands for its line. */
export function wordsOfLines(document: vscode.TextDocument, range: vscode.Range): Range | null {
  if (!range.isEmpty) return wordsIn(document, range);
  return wordsIn(document, document.lineAt(Math.min(range.end.line, document.lineCount - 1)).range);
}

function wordsIn(document: vscode.TextDocument, range: vscode.Range): Range | null {
  const text = document.getText(range);
  const words = text.trim();
  const start = document.offsetAt(range.start) + text.length - text.trimStart().length;
  return words ? [start, start + words.length] : null;
}
