import * as vscode from 'vscode';
import { limited } from '../cable/outline/limited';
import type { OutlineKind, OutlineNode } from '../cable/outline/node';
import { outlineOf } from '../cable/outline/outline';
import type { CableDocuments } from './cableDocuments';
import { CABLES, setting } from './language';
import { rangeIn } from './ranges';

/** More symbols than this make the outline slow; the deepest are left out first. */
const MOST_SYMBOLS = 5000;

/**
 * The entries of the outline, as VS Code takes them; a reader is told once a file when some are left out.
 */
export function outlineProvider(
  documents: CableDocuments,
  tell: (document: vscode.TextDocument) => void,
): vscode.DocumentSymbolProvider {
  return {
    async provideDocumentSymbols(document, token) {
      if (!setting('outline.enabled', true, document)) return [];
      const outline = await documents.answer(document, token, (read) =>
        limited(outlineOf(read, document.getText()), MOST_SYMBOLS),
      );
      if (!outline) return [];
      const [roots, cut] = outline;
      if (cut) tell(document);
      return roots.map((root) => symbolOf(document, root));
    },
  };
}

/**
 * The outline, and with it breadcrumbs, sticky scroll and Go to Symbol. VS Code asks anew only when a provider comes or goes:
 * so the switch registers it again.
 */
export function registerOutline(documents: CableDocuments): vscode.Disposable {
  const told = new Set<string>();
  const provider = outlineProvider(documents, (document) => tellOnce(document, told));
  const register = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(CABLES, provider, { label: 'Cable' });
  let registered = register();
  return vscode.Disposable.from(
    { dispose: () => registered.dispose() },
    vscode.workspace.onDidCloseTextDocument(({ uri }) => told.delete(uri.toString())),
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
  const symbol = new vscode.DocumentSymbol(node.name, node.detail, ICONS[node.kind], range, selection);
  symbol.children = node.children.map((child) => symbolOf(document, child));
  return symbol;
}

function tellOnce(document: vscode.TextDocument, told: Set<string>): void {
  const key = document.uri.toString();
  if (told.has(key)) return;
  told.add(key);
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The outline shows the first {0} entries of this file; deeper ones are left out.', MOST_SYMBOLS),
  );
}

/** VS Code names its icons after programs; these are the ones that help an eye here. */
const ICONS: Readonly<Record<OutlineKind, vscode.SymbolKind>> = {
  telegram: vscode.SymbolKind.File,
  header: vscode.SymbolKind.Namespace,
  distribution: vscode.SymbolKind.Array,
  drafting: vscode.SymbolKind.Array,
  person: vscode.SymbolKind.Interface,
  time: vscode.SymbolKind.Event,
  from: vscode.SymbolKind.Field,
  addressees: vscode.SymbolKind.Array,
  addressee: vscode.SymbolKind.Field,
  messageReference: vscode.SymbolKind.Key,
  captions: vscode.SymbolKind.Constant,
  executiveOrder: vscode.SymbolKind.Constant,
  tags: vscode.SymbolKind.Constant,
  subject: vscode.SymbolKind.String,
  references: vscode.SymbolKind.Array,
  reference: vscode.SymbolKind.Key,
  section: vscode.SymbolKind.Module,
  paragraph: vscode.SymbolKind.String,
  item: vscode.SymbolKind.EnumMember,
  signature: vscode.SymbolKind.Interface,
  attributes: vscode.SymbolKind.Object,
};
