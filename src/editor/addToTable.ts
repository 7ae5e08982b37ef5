import * as vscode from 'vscode';
import type { CableDocument } from '../cable/model';
import { type Unexplained, unexplainedIn } from '../card/unexplained';
import { columnsOf, yearsIn } from '../reference/readerRow';
import { codeAt } from '../view/codes';
import type { Code } from '../view/codes/code';
import { abbreviationAt } from '../view/codes/prose';
import { typed } from './asked';
import type { CableDocuments } from './cableDocuments';
import { CABLES } from './language';
import { fileForRow, NotWritten, textOf, writeRow } from './readerTableFile';
import type { ReaderTables } from './readerTables';
import type { OpenShelf } from './shelf';
import { told } from './told';

const ADD = 'cable.addToTable';

/** A code to be added; name and years that are not given are asked for. */
interface Asked extends Unexplained {
  readonly name?: string;
  readonly years?: string;
}

/** "Add to my table" on a code without a meaning: its name goes into a table of the reader's own. */
export const addToTableProvider = (documents: CableDocuments, shelf: OpenShelf): vscode.CodeActionProvider => ({
  provideCodeActions: (document, range, _context, token) =>
    documents.answer(document, token, async (read) => {
      const code = codeIn(read, document, range);
      const missing = code && unexplainedIn(code, await shelf.get());
      return missing ? [actionFor(missing)] : [];
    }),
});

export function registerAddToTable(
  documents: CableDocuments,
  shelf: OpenShelf,
  tables: ReaderTables,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(CABLES, addToTableProvider(documents, shelf), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.commands.registerCommand(ADD, (asked: Asked) => add(asked, tables)),
  );
}

/** The code at the cursor; of the prose, where most capital words are none, only what the reader has selected. */
function codeIn(read: CableDocument, document: vscode.TextDocument, range: vscode.Range): Code | null {
  const offset = document.offsetAt(range.start);
  return codeAt(read, offset) ?? (range.isEmpty ? null : abbreviationAt(read, document.getText(), offset));
}

function actionFor(missing: Unexplained): vscode.CodeAction {
  const title = vscode.l10n.t('Add {0} to my table of codes…', missing.code);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: ADD, title, arguments: [missing] };
  return action;
}

async function add({ code, kind, name, years }: Asked, tables: ReaderTables): Promise<void> {
  try {
    const file = await fileForRow();
    if (!file) return;
    const columns = columnsOf(await textOf(file));
    const named = name ?? (await askName(code));
    if (!named) return;
    const given = columns.includes('from') && columns.includes('to') ? (years ?? (await askYears(code))) : '';
    const between = given === undefined ? null : yearsIn(given);
    if (!between) return;
    await writeRow(file, { code, kind, name: named, ...between });
    await tables.read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void told(
      'warning',
      error instanceof NotWritten ? reason : vscode.l10n.t('Your table of codes could not be written: {0}', reason),
    );
  }
}

const askName = (code: string): Thenable<string | undefined> =>
  typed({
    title: vscode.l10n.t('Add {0} to my table of codes', code),
    prompt: vscode.l10n.t('What does {0} stand for?', code),
    validateInput: (name) => (name.trim() ? undefined : vscode.l10n.t('A code without a name explains nothing.')),
    ignoreFocusOut: true,
  });

const askYears = (code: string): Thenable<string | undefined> =>
  typed({
    title: vscode.l10n.t('Add {0} to my table of codes', code),
    prompt: vscode.l10n.t('In which years did it have this meaning? Leave it empty if you do not know.'),
    placeHolder: '1973-1976',
    validateInput: (years) =>
      yearsIn(years) ? undefined : vscode.l10n.t('Years or days, the first and the last: 1973-1976, 1973-, 1975-03-01'),
    ignoreFocusOut: true,
  });
