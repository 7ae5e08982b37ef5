import * as vscode from 'vscode';
import type { CableDocument, Line } from '../cable/model';
import { CAPTIONS, PRECEDENCE_WORDS } from '../cable/vocabulary';
import { completionsFor } from '../reference/completions';
import type { CodeKind, Entry } from '../reference/entry';
import type { CableDocuments } from './cableDocuments';
import { CABLES, setting } from './language';
import type { OpenShelf } from './shelf';

/** For who transcribes: the codes that belong where the cursor stands, those of the cable's own time first. */
export function registerCompletions(documents: CableDocuments, shelf: OpenShelf): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(CABLES, {
    async provideCompletionItems(document, position, token) {
      if (!setting('completions.enabled', true, document)) return undefined;
      const version = document.version;
      const read = documents.get(document);
      const place = placeOf(
        document.lineAt(position).text.slice(0, position.character),
        lineAt(read, document, position),
      );
      if (!place) return undefined;
      if (place === 'caption')
        return CAPTIONS.map((caption) => new vscode.CompletionItem(caption, vscode.CompletionItemKind.Constant));
      const opened = await shelf.get();
      if (token.isCancellationRequested || document.version !== version) return undefined;
      const date = read.cables[0]?.date ?? null;
      const codes = completionsFor(opened, place, date).map(itemOf);
      return place === 'post'
        ? [
            ...codes,
            ...PRECEDENCE_WORDS.map((word) => new vscode.CompletionItem(word, vscode.CompletionItemKind.Keyword)),
          ]
        : codes;
    },
  });
}

const lineAt = (
  { lines }: CableDocument,
  document: vscode.TextDocument,
  position: vscode.Position,
): Line | undefined => {
  const start = document.offsetAt(new vscode.Position(position.line, 0));
  return lines.find((line) => line.range[0] >= start);
};

/** What belongs behind the label that the line begins with; null in the text. */
function placeOf(before: string, line: Line | undefined): CodeKind | 'caption' | null {
  // TAGS: PREL, MA
  if (/^\s*TAGS\b/.test(before) || line?.kind === 'tagsCont') return 'tags';
  // DRAFTED BY: EUR/W
  if (/^\s*(?:DRAFTED|APPROVED) BY\b[^:]*:?\s*[A-Z/-]*$/.test(before) || line?.kind === 'clearance') return 'office';
  // ORIGIN EUR-01 INFO O
  if (/^\s*(?:ORIGIN|ACTION|INFO)\s+(?:[A-Z0-9]+-\d\d\s+)*[A-Z]*$/.test(before) && line?.kind !== 'info')
    return 'distribution';
  // TO AMEMBASSY PA
  if (/^\s*(?:FM|TO|INFO)\s/.test(before) || line?.kind === 'addr') return 'post';
  return line?.kind === 'caption' ? 'caption' : null;
}

function itemOf(entry: Entry, rank: number): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    { label: entry.code, description: entry.name },
    vscode.CompletionItemKind.Constant,
  );
  item.sortText = String(rank).padStart(5, '0');
  item.detail = [entry.name, entry.sources[0]].filter(Boolean).join(' · ');
  return item;
}
