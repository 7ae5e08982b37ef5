import * as vscode from 'vscode';
import type { CableDocument, Line } from '../cable/model';
import { CAPTIONS, PRECEDENCE_WORDS } from '../cable/vocabulary';
import { completionsFor } from '../reference/completions';
import type { CodeKind, Entry } from '../reference/entry';
import type { CableDocuments } from './cableDocuments';
import { CABLES, setting } from './language';
import type { OpenShelf } from './shelf';

/** For who transcribes: the codes that belong where the cursor stands, those of the cable's own time first. */
export const completionProvider = (documents: CableDocuments, shelf: OpenShelf): vscode.CompletionItemProvider => ({
  async provideCompletionItems(document, position, token) {
    if (!setting('completions.enabled', true, document)) return undefined;
    return documents.answer(document, token, (read) => {
      const before = document.lineAt(position).text.slice(0, position.character);
      const place = placeOf(before, lineAt(read, document, position));
      return place && offered(place, read, shelf);
    });
  },
});

export const registerCompletions = (documents: CableDocuments, shelf: OpenShelf): vscode.Disposable =>
  vscode.languages.registerCompletionItemProvider(CABLES, completionProvider(documents, shelf));

type Place = CodeKind | 'caption';

async function offered(place: Place, { cables }: CableDocument, shelf: OpenShelf): Promise<vscode.CompletionItem[]> {
  if (place === 'caption') return plain(CAPTIONS, vscode.CompletionItemKind.Constant);
  const codes = completionsFor(await shelf.get(), place, cables[0]?.date ?? null).map(itemOf);
  return place === 'post' ? [...codes, ...plain(PRECEDENCE_WORDS, vscode.CompletionItemKind.Keyword)] : codes;
}

const plain = (words: readonly string[], kind: vscode.CompletionItemKind): vscode.CompletionItem[] =>
  words.map((word) => new vscode.CompletionItem(word, kind));

const lineAt = (
  { lines }: CableDocument,
  document: vscode.TextDocument,
  position: vscode.Position,
): Line | undefined => {
  const start = document.offsetAt(new vscode.Position(position.line, 0));
  return lines.find((line) => line.range[0] >= start);
};

/** What belongs behind the label that the line begins with; null in the text. */
function placeOf(before: string, line: Line | undefined): Place | null {
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
