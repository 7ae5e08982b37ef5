import * as vscode from 'vscode';
import { limited } from '../view/outline/limited';
import type { OutlineKind, OutlineNode } from '../view/outline/node';
import { outlineOf } from '../view/outline/outline';
import { rowsOf } from '../view/outline/rows';
import { told as inWords } from '../view/outline/speech';
import type { CableDocuments } from './cableDocuments';
import { harmless } from './harmless';
import { CABLES, setting } from './language';
import { rangeIn } from './ranges';
import { told } from './told';

/** More symbols than this make the outline slow; the deepest are left out first. */
const MOST_SYMBOLS = 5000;

/** The entries of the outline; of a file in which some are left out, that is told once. */
export function outlineProvider(
  documents: CableDocuments,
  tell: (message: string) => void = (message) => void told('information', message),
): vscode.DocumentSymbolProvider {
  const warned = new WeakSet<vscode.TextDocument>();
  return {
    async provideDocumentSymbols(document, token) {
      if (!setting('outline.enabled', true, document)) return [];
      const outline = await documents.answer(document, token, (read) =>
        limited(rowsOf(outlineOf(read, document.getText())), MOST_SYMBOLS),
      );
      if (!outline) return [];
      const [roots, cut] = outline;
      if (cut && !warned.has(document)) tell(cutMessage());
      if (cut) warned.add(document);
      return roots.map((root) => symbolOf(document, root));
    },
  };
}

/**
 * The outline, and with it breadcrumbs, sticky scroll and Go to Symbol. VS Code asks anew only when a provider comes or goes:
 * so the switch registers it again.
 */
export function registerOutline(documents: CableDocuments): vscode.Disposable {
  const provider = outlineProvider(documents);
  const register = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(CABLES, provider, { label: 'Cable' });
  let registered = register();
  return vscode.Disposable.from(
    { dispose: () => registered.dispose() },
    // A provider of symbols has no event that says "ask again": VS Code asks whoever registers.
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('cable.outline.enabled')) return;
      registered.dispose();
      registered = register();
    }),
  );
}

function symbolOf(document: vscode.TextDocument, node: OutlineNode): vscode.DocumentSymbol {
  const [range, selection] = [rangeIn(document, node.range), rangeIn(document, node.selectionRange)];
  // Go to Symbol shows an icon for `$(word)`
  const [name = '', detail = ''] = [node.name, node.detail].map((said) => harmless(inWords(said, vscode.l10n.t)));
  const symbol = new vscode.DocumentSymbol(name, detail, ICONS[node.kind], range, selection);
  symbol.children = node.children.map((child) => symbolOf(document, child));
  return symbol;
}

const cutMessage = (): string =>
  vscode.l10n.t('The outline shows the first {0} entries of this file; deeper ones are left out.', MOST_SYMBOLS);

/**
 * VS Code names its icons after programs. The fields of a header are all of one kind, so that a reader can hide them from the
 * Outline view (`outline.showFields`) and find them still in Go to Symbol and in the breadcrumbs.
 */
const ICONS: Readonly<Record<OutlineKind, vscode.SymbolKind>> = {
  telegram: vscode.SymbolKind.File,
  header: vscode.SymbolKind.Namespace,
  distribution: vscode.SymbolKind.Field,
  people: vscode.SymbolKind.Field,
  person: vscode.SymbolKind.Field,
  time: vscode.SymbolKind.Field,
  from: vscode.SymbolKind.Field,
  addressees: vscode.SymbolKind.Field,
  addressee: vscode.SymbolKind.Field,
  messageReference: vscode.SymbolKind.Field,
  captions: vscode.SymbolKind.Field,
  executiveOrder: vscode.SymbolKind.Field,
  tags: vscode.SymbolKind.Field,
  subject: vscode.SymbolKind.String,
  references: vscode.SymbolKind.Key,
  reference: vscode.SymbolKind.Key,
  section: vscode.SymbolKind.Module,
  paragraph: vscode.SymbolKind.String,
  item: vscode.SymbolKind.EnumMember,
  speckle: vscode.SymbolKind.Null,
  signature: vscode.SymbolKind.Interface,
  attributes: vscode.SymbolKind.Object,
  line: vscode.SymbolKind.Field,
};
