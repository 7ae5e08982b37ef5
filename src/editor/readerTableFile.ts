import * as vscode from 'vscode';
import { type ReaderRow, withRow } from '../reference/readerRow';
import { readReaderTable } from '../reference/readerTable';
import { picked } from './asked';
import { mustBeAllowed, tablePlaces } from './readerTablePlaces';
import { complaint, tableBytes } from './readerTables';
import { told } from './told';

/** What a new table is called. */
const NAME = 'my-codes.tsv';

/** The reader's table that a row is to go into: the only one, one of several, or one that is begun when the reader agrees. */
export async function fileForRow(): Promise<vscode.Uri | undefined> {
  const places = tablePlaces();
  if (!places.length) return beginFile();
  const items = places.map((place) => ({ label: vscode.workspace.asRelativePath(place.uri), place }));
  const chosen =
    items.length > 1 ? await picked(items, { placeHolder: vscode.l10n.t('Which of your tables?') }) : items[0];
  if (chosen) await mustBeAllowed(chosen.place);
  return chosen?.place.uri;
}

/** A file of that name that is there already is taken, not written over. */
async function beginFile(): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder || !vscode.workspace.isTrusted) return needPlace();
  const create = vscode.l10n.t('Create {0}', NAME);
  const question = vscode.l10n.t('You have no table of codes yet. Keep one in the folder {0}?', folder.name);
  const answer = await told('information', question, create);
  return answer === create ? vscode.Uri.joinPath(folder.uri, NAME) : undefined;
}

/** Without a folder there is no place for a table, and the settings of a folder that is not trusted do not count. */
async function needPlace(): Promise<undefined> {
  const open = vscode.l10n.t('Open Settings');
  const needed = vscode.l10n.t(
    'A table of your own needs a place: open a folder that you trust, or name a file with its whole path in the setting cable.reference.files.',
  );
  if ((await told('information', needed, open)) === open)
    await vscode.commands.executeCommand('workbench.action.openSettings', 'cable.reference.files');
}

/** A table that was begun is named in the setting, once it is there. */
async function keepFile(): Promise<void> {
  if (tablePlaces().length) return;
  const settings = vscode.workspace.getConfiguration('cable');
  await settings.update('reference.files', [NAME], vscode.ConfigurationTarget.Workspace);
}

/** Why a table is left as it is, in the reader's words. */
export class NotWritten extends Error {}

/** What stands in a reader's table; empty when the file is not there yet. A byte order mark is kept. */
export async function textOf(uri: vscode.Uri): Promise<string> {
  const name = vscode.workspace.asRelativePath(uri);
  if (vscode.workspace.textDocuments.some((one) => one.isDirty && one.uri.toString() === uri.toString()))
    throw new NotWritten(vscode.l10n.t('{0} has changes that are not saved. Save it, then add the code.', name));
  const bytes = await bytesOf(uri);
  const text = decoded(bytes);
  if (text === null) throw new NotWritten(vscode.l10n.t('{0} is not UTF-8 text; it is left as it is.', name));
  return text;
}

async function bytesOf(uri: vscode.Uri): Promise<Uint8Array> {
  try {
    return await tableBytes(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return new Uint8Array();
    throw error;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Writes a table with one more row, and sees that it is used; a table with rows that cannot be used is left as it is. */
export async function writeRow(uri: vscode.Uri, row: ReaderRow): Promise<void> {
  const text = await textOf(uri);
  const name = vscode.workspace.asRelativePath(uri);
  const written = withRow(text, row);
  if (written === null) {
    const why = complaint(name, readReaderTable(text, name).bad);
    throw new NotWritten(vscode.l10n.t('{0} Mend the table, then add the code.', why));
  }
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(written));
  await keepFile();
}
