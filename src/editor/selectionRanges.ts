import * as vscode from 'vscode';
import type { Range } from '../cable/model';
import { selectionsAt } from '../view/selections';
import type { CableDocuments } from './cableDocuments';
import { CABLES } from './language';
import { rangeIn } from './ranges';

/** Expand Selection: from the word, which VS Code adds itself, to sentence, paragraph, section and telegram. */
export const selectionProvider = (documents: CableDocuments): vscode.SelectionRangeProvider => ({
  provideSelectionRanges: (document, positions, token) =>
    documents.answer(document, token, (read) =>
      positions.map((position) => {
        const ranges = selectionsAt(read, document.getText(), document.offsetAt(position));
        return growing(document, ranges) ?? new vscode.SelectionRange(new vscode.Range(position, position));
      }),
    ),
});

export const registerSelectionRanges = (documents: CableDocuments): vscode.Disposable =>
  vscode.languages.registerSelectionRangeProvider(CABLES, selectionProvider(documents));

/** VS Code takes the smallest range, with the next larger one as its parent. */
const growing = (document: vscode.TextDocument, ranges: readonly Range[]): vscode.SelectionRange | undefined =>
  ranges.reduceRight<vscode.SelectionRange | undefined>(
    (parent, range) => new vscode.SelectionRange(rangeIn(document, range), parent),
    undefined,
  );
