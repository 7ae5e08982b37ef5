import * as vscode from 'vscode';
import { yearsOf } from '../card/smallPrint';
import { CODE_KINDS, type CodeKind, type Entry } from '../reference/entry';
import type { Shelf } from '../reference/shelf';
import { picked } from './asked';
import type { OpenShelf } from './shelf';
import { told } from './told';

const LOOK_UP = 'cable.lookUpCode';

/** The shelf without a document. */
export const registerLookUpCode = (shelf: OpenShelf): vscode.Disposable =>
  vscode.commands.registerCommand(LOOK_UP, async () => lookUpCode(await shelf.get()));

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
