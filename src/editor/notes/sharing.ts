import * as vscode from 'vscode';
import { EXPORT_FORMATS, type ExportFormat, exported } from '../../annotation/exporting';
import { importNotes, placedIn } from '../../annotation/importing';
import { type Json, jsonFrom } from '../../annotation/json';
import { mergeNotes } from '../../annotation/merging';
import type { Note } from '../../annotation/note';
import { threadsOf } from '../../annotation/noteWriting';
import type { NotedFile } from '../../annotation/passages';
import { picked } from '../asked';
import { bytesOf } from '../plainFile';
import { told } from '../told';
import { type NoteChanges, newId } from './changes';
import { notesIn } from './labels';
import { activeCable } from './noteAt';
import type { NoteFile } from './noteFile';
import type { NoteFiles } from './noteFiles';
import type { NoteRow } from './treeRows';

/** Notes out, as a new document to look at and save; and in, from other programs. */
export function registerSharing(files: NoteFiles, changes: NoteChanges): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('cable.exportNotes', (given?: Given | NoteRow, rows?: readonly NoteRow[]) =>
      exportNotes(files, given, rows),
    ),
    vscode.commands.registerCommand('cable.importNotes', (json?: vscode.Uri) => importInto(files, changes, json)),
  );
}

/** What a keybinding may say in its `args`: all notes, or those of the active cable, in this format, without a question. */
interface Given {
  readonly format: ExportFormat;
  readonly all?: boolean;
}

const LANGUAGES: Readonly<Record<ExportFormat, string>> = { markdown: 'markdown', csv: 'plaintext', json: 'json' };

async function exportNotes(files: NoteFiles, given?: Given | NoteRow, rows?: readonly NoteRow[]): Promise<void> {
  const row = given && 'kind' in given ? given : null;
  const chosen = row ? fromRows(rows?.length ? rows : [row]) : await scopeOf(files, given as Given | undefined);
  if (!chosen) return;
  if (!chosen.size) return void told('information', vscode.l10n.t('There are no notes to export.'));
  const format = given && 'format' in given ? given.format : await askFormat();
  if (!format) return;
  const noted = await Promise.all([...chosen].map(([file, notes]) => file.contents(notes)));
  await show(noted, format);
}

type Chosen = ReadonlyMap<NoteFile, readonly Note[]>;

const wholly = (files: readonly NoteFile[]): Chosen => new Map(files.map((file) => [file, file.notebook.notes]));

/** The notes of the rows that are selected, with their answers. */
function fromRows(rows: readonly NoteRow[]): Chosen {
  const chosen = new Map<NoteFile, Set<string>>();
  const filed = rows.flatMap((row) =>
    row.kind === 'group' ? row.group.notes.map(({ file, passage }) => ({ file, note: passage.note })) : [row],
  );
  for (const { file, note } of filed) chosen.set(file, (chosen.get(file) ?? new Set()).add(note.id));
  return new Map(
    [...chosen].map(([file, ids]) => {
      const threads = threadsOf(file.notebook.notes).filter(({ note, replies }) =>
        [note, ...replies].some(({ id }) => ids.has(id)),
      );
      return [file, threads.flatMap(({ note, replies }) => [note, ...replies])];
    }),
  );
}

/** Null when the reader thinks better of it. */
async function scopeOf(files: NoteFiles, given?: Given): Promise<Chosen | null> {
  const file = activeCable(files)?.file;
  const all = files.all();
  if (given?.all || !file || all.every((one) => one === file)) return wholly(all);
  if (given) return wholly([file]);
  const [here, everywhere] = [
    vscode.l10n.t('Notes on {0}', file.name),
    vscode.l10n.t('Notes on all {0} cables', all.length),
  ];
  const scope = await picked([
    { label: here, files: [file] },
    { label: everywhere, files: all },
  ]);
  return scope ? wholly(scope.files) : null;
}

async function askFormat(): Promise<ExportFormat | undefined> {
  const details: Readonly<Record<ExportFormat, [label: string, detail: string]>> = {
    markdown: ['Markdown', vscode.l10n.t('to read and to quote from, with citations')],
    csv: ['CSV', vscode.l10n.t('a table, one row a note')],
    json: ['JSON-LD', vscode.l10n.t('W3C Web Annotation, for other programs')],
  };
  const items = EXPORT_FORMATS.map((format) => ({ label: details[format][0], detail: details[format][1], format }));
  return (await picked(items, { placeHolder: vscode.l10n.t('Export notes as') }))?.format;
}

async function show(files: readonly NotedFile[], format: ExportFormat): Promise<void> {
  const content = exported(files, format);
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ content, language: LANGUAGES[format] }),
  );
}

/** Bytes; as much as VS Code hands to an extension. */
const MOST_IMPORTED = 50_000_000;

/** Adds annotations to the notes on the active cable; importing them twice adds them once. */
async function importInto(files: NoteFiles, changes: NoteChanges, json?: vscode.Uri): Promise<void> {
  const file = activeCable(files)?.file;
  if (!file) return void told('information', vscode.l10n.t('Open the cable that the notes are on.'));
  const uri = json ?? (await vscode.window.showOpenDialog({ filters: { JSON: ['json', 'jsonld'] } }))?.[0];
  if (!uri) return;
  try {
    const text = new TextDecoder().decode(await bytesOf(uri, MOST_IMPORTED));
    await addImported(file, changes, jsonFrom(text));
  } catch (error) {
    void told('error', vscode.l10n.t('The notes cannot be imported: {0}', (error as Error).message));
  }
}

async function addImported(file: NoteFile, changes: NoteChanges, json: Json): Promise<void> {
  const { notes, skipped } = importNotes(json, file.name, newId);
  const placed = placedIn(file.noted(), notes, file.notebook.notes);
  await changes.apply(file, (before) => mergeNotes(null, before, placed.notes).notes);
  const counted = vscode.l10n.t(
    'Imported: {0}; known already: {1}; without their words: {2}.',
    notesIn(notes.length),
    placed.known,
    placed.orphans,
  );
  void told('information', [counted, ...skipped.slice(0, 3)].join(' '));
}
