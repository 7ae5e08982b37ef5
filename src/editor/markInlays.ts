import * as vscode from 'vscode';
import type { CableDocument } from '../cable/model';
import { markdownOf } from '../card/markdown';
import { portionCard } from '../card/portionCard';
import { codeAt } from '../view/codes';
import { type DamagedMark, damagedMarksIn, shortReading } from '../view/damagedMarks';
import type { CableDocuments } from './cableDocuments';
import { CABLES, setting } from './language';
import { rangeIn } from './ranges';

/**
 * The reading of a damaged mark, small, behind what is printed: "(G)" and a quiet "C". It is no part of the text: nothing that is
 * copied, sought or saved holds it.
 */
export const markInlaysProvider = (
  documents: CableDocuments,
  changed?: vscode.Event<void>,
): vscode.InlayHintsProvider => ({
  ...(changed && { onDidChangeInlayHints: changed }),
  async provideInlayHints(document, range, token) {
    if (!setting('portions.readings', true, document)) return [];
    return documents.answer(document, token, (read) =>
      damagedMarksIn(read).flatMap((mark) => {
        const { end } = rangeIn(document, mark.portion.range);
        return range.contains(end) ? [inlayOf(mark, end, read)] : [];
      }),
    );
  },
});

export function registerMarkInlays(documents: CableDocuments): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('cable.portions.readings')) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(CABLES, markInlaysProvider(documents, changed.event)),
  );
}

/** Its tooltip is the card of the mark, which says why it is read so. */
function inlayOf(mark: DamagedMark, end: vscode.Position, read: CableDocument): vscode.InlayHint {
  const inlay = new vscode.InlayHint(end, shortReading(mark));
  const code = codeAt(read, mark.portion.range[0]);
  inlay.paddingLeft = true;
  if (code?.kind === 'portion') inlay.tooltip = new vscode.MarkdownString(markdownOf(portionCard(code)));
  return inlay;
}
