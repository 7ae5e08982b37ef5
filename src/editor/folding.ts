import * as vscode from 'vscode';
import { headerRunsIn } from '../cable/headerRuns';
import { linesIn } from '../cable/linesIn';
import type { Cable, CableDocument, Range } from '../cable/model';
import type { CableDocuments } from './cableDocuments';
import { CABLES, setting } from './language';

/** VS Code knows three kinds only; page breaks and stamps are the one that "Fold All Block Comments" folds. */
const PAGE_BREAK = vscode.FoldingRangeKind.Comment;

/** Headers, sections, paragraphs, NARA's block and page breaks fold. */
export function registerFolding(documents: CableDocuments): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(CABLES, {
    provideFoldingRanges(document, _context, token) {
      if (!setting('folding.enabled', true, document)) return [];
      const read = documents.get(document);
      const ranges = read.cables.flatMap((cable) => foldsOf(read, cable));
      return token.isCancellationRequested ? [] : ranges.flatMap(({ range, kind }) => foldIn(document, range, kind));
    },
  });
}

interface Fold {
  readonly range: Range;
  readonly kind?: vscode.FoldingRangeKind;
}

function foldsOf(document: CableDocument, cable: Cable): Fold[] {
  const lines = linesIn(document, cable.range);
  return [
    ...headerRunsIn(lines).map((range) => ({ range })),
    ...cable.sections.filter(({ heading }) => heading).map(({ range }) => ({ range })),
    ...cable.paragraphs.map(({ range }) => ({ range })),
    ...runsOf(cable.furniture.map(({ range }) => range)).map((range) => ({ range, kind: PAGE_BREAK })),
  ];
}

/** Furniture with only blank lines between is one page break. */
function runsOf(ranges: readonly Range[]): Range[] {
  const runs: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = runs.at(-1);
    if (last && start - last[1] <= 6) last[1] = end;
    else runs.push([start, end]);
  }
  return runs;
}

function foldIn(
  document: vscode.TextDocument,
  [start, end]: Range,
  kind?: vscode.FoldingRangeKind,
): vscode.FoldingRange[] {
  const [first, last] = [document.positionAt(start).line, document.positionAt(end).line];
  return last > first ? [new vscode.FoldingRange(first, last, kind)] : [];
}
