import * as vscode from 'vscode';
import { cardFor } from '../card/cardFor';
import { smallPrint, yearsOf } from '../card/meaningCard';
import { plainTextOf } from '../card/plainText';
import { shelfKindOf } from '../card/shelfKind';
import { CODE_KINDS, type CodeKind, type Entry } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import { codeAt } from '../view/codes';
import type { Code } from '../view/codes/code';
import { abbreviationAt } from '../view/codes/prose';
import { picked } from './asked';
import type { CableDocuments } from './cableDocuments';
import { CABLE } from './language';
import type { OpenShelf } from './shelf';
import { told } from './told';

export const EXPLAIN = 'cable.explainCode';
const LOOK_UP = 'cable.lookUpCode';

/** The cards by keyboard, and the shelf without a document. */
export function registerExplain(documents: CableDocuments, shelf: OpenShelf): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(EXPLAIN, (offset?: number) => explainAt(documents, shelf, offset)),
    vscode.commands.registerCommand(LOOK_UP, async () => lookUpCode(await shelf.get())),
  );
}

/**
 * The card of the code at the cursor, or at an offset that a card's link gives, with all other meanings. In prose, where
 * hovering stays silent, the word at the cursor is looked up as an abbreviation.
 */
async function explainAt(documents: CableDocuments, shelf: OpenShelf, offset?: number): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== CABLE) {
    void told('information', vscode.l10n.t('Open a cable and put the cursor on a code.'));
    return;
  }
  const at = typeof offset === 'number' ? offset : editor.document.offsetAt(editor.selection.active);
  const document = documents.get(editor.document);
  const code = codeAt(document, at) ?? abbreviationAt(document, editor.document.getText(), at);
  if (!code) {
    void told('information', vscode.l10n.t('There is no code at the cursor.'));
    return;
  }
  await show(code, await shelf.get());
}

async function show(code: Code, shelf: Shelf): Promise<void> {
  const card = cardFor(code, shelf, new Date());
  const [title = '', ...lines] = plainTextOf(card).split('\n');
  const kind = shelfKindOf(code);
  const date = code.cable?.date ?? null;
  const entries = kind ? lookUp(shelf, card.code, { kind, date }).entries : [];
  const items: vscode.QuickPickItem[] = [...lines.map((label) => ({ label })), ...meaningItems(entries)];
  await picked(items.length ? items : [{ label: title }], { title });
}

function meaningItems(entries: readonly Entry[]): vscode.QuickPickItem[] {
  if (entries.length < 2) return [];
  const heading = { label: vscode.l10n.t('All meanings'), kind: vscode.QuickPickItemKind.Separator };
  return [
    heading,
    ...entries.map((entry) => ({
      label: entry.name,
      description: yearsOf(entry),
      detail: smallPrint(entry).join(' · '),
    })),
  ];
}

/** Every code of the shelf in one list; VS Code finds in it as one types. */
async function lookUpCode(shelf: Shelf): Promise<void> {
  const items = CODE_KINDS.flatMap((kind) =>
    shelf.codesOf(kind).flatMap((code) => shelf.entriesOf(kind, code).map((entry) => itemOf(kind, entry))),
  );
  const placeHolder = vscode.l10n.t('An office symbol, a distribution code, TAGS, a post, a marking …');
  const entry = await picked(items, { placeHolder, matchOnDescription: true });
  if (!entry) return;
  const copy = vscode.l10n.t('Copy');
  const text = `${entry.label}: ${entry.description}`;
  if ((await told('information', text, copy)) === copy) await vscode.env.clipboard.writeText(text);
}

const itemOf = (kind: CodeKind, entry: Entry): vscode.QuickPickItem => ({
  label: entry.code,
  description: entry.name,
  detail: [kind, yearsOf(entry), entry.sources[0]].filter(Boolean).join(' · '),
});
