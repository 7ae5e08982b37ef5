import * as vscode from 'vscode';
import { type Fold, type FoldKind, foldsIn } from '../view/folds';
import type { CableDocuments } from './cableDocuments';
import { CABLES, setting } from './language';
import { rangeIn } from './ranges';

/** VS Code knows three kinds only: page breaks are what "Fold All Block Comments" folds, headers what "Fold All Regions" does. */
const KINDS: Readonly<Partial<Record<FoldKind, vscode.FoldingRangeKind>>> = {
  furniture: vscode.FoldingRangeKind.Comment,
  header: vscode.FoldingRangeKind.Region,
  attributes: vscode.FoldingRangeKind.Region,
};

/** Headers, sections, paragraphs, NARA's block and page breaks fold. */
export function foldingProvider(documents: CableDocuments, switched: vscode.Event<void>): vscode.FoldingRangeProvider {
  return {
    onDidChangeFoldingRanges: switched,
    async provideFoldingRanges(document, _context, token) {
      if (!setting('folding.enabled', true, document)) return [];
      return documents.answer(document, token, (read) => foldsIn(read).flatMap((fold) => foldingIn(document, fold)));
    },
  };
}

/** VS Code asks for the folds again when a reader switches them on or off. */
export function registerFolding(documents: CableDocuments): vscode.Disposable {
  const switched = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    switched,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('cable.folding.enabled')) switched.fire();
    }),
    vscode.languages.registerFoldingRangeProvider(CABLES, foldingProvider(documents, switched.event)),
  );
}

function foldingIn(document: vscode.TextDocument, { range, kind }: Fold): vscode.FoldingRange[] {
  const { start, end } = rangeIn(document, range);
  return end.line > start.line ? [new vscode.FoldingRange(start.line, end.line, KINDS[kind])] : [];
}
