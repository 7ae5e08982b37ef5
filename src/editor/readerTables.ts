import * as vscode from 'vscode';
import type { Entry } from '../reference/entry';
import { type BadRow, readReaderTable } from '../reference/readerTable';
import { bytesOf, NotRead } from './plainFile';
import { mustBeAllowed, type TablePlace, tablePlaces } from './readerTablePlaces';
import { told } from './told';

/** A reader's own tables of codes (`cable.reference.files`), read again whenever one of them changes. */
export class ReaderTables implements vscode.Disposable {
  /** Counts the readings: an older one that ends later tells nothing. */
  private reading = 0;
  private latest: Promise<void> | undefined;
  private watchers: vscode.Disposable[] = [];
  private readonly settings = vscode.workspace.onDidChangeConfiguration(
    (change) => change.affectsConfiguration('cable.reference.files') && void this.read(),
  );

  constructor(private readonly changed: (entries: readonly Entry[]) => void) {
    void this.read();
  }

  dispose(): void {
    this.settings.dispose();
    vscode.Disposable.from(...this.watchers).dispose();
  }

  /** Reads all tables; resolves when their entries are told. What cannot be used of them is told in one message. */
  read(): Promise<void> {
    this.latest = this.readOnce(++this.reading);
    return this.latest;
  }

  private async readOnce(mine: number): Promise<void> {
    const places = tablePlaces();
    vscode.Disposable.from(...this.watchers).dispose();
    this.watchers = places.map(({ uri }) => this.watch(uri));
    const tables = await Promise.all(places.map(tableAt));
    if (mine !== this.reading) return this.latest;
    const complaints = tables.flatMap(({ complaint }) => complaint ?? []);
    if (complaints.length) void told('warning', firstOf(complaints));
    this.changed(tables.flatMap(({ entries }) => entries));
  }

  private watch(uri: vscode.Uri): vscode.Disposable {
    const folder = vscode.Uri.joinPath(uri, '..');
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, patternOf(uri)));
    const again = (): void => void this.read();
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(again),
      watcher.onDidCreate(again),
      watcher.onDidDelete(again),
    );
  }
}

const nameOf = (uri: vscode.Uri): string => uri.path.split('/').pop() ?? '';

/** A name is no pattern: "**" would watch all that is below. */
const patternOf = (uri: vscode.Uri): string => nameOf(uri).replace(/[*?{}[\]]/g, '?');

interface Table {
  readonly entries: readonly Entry[];
  readonly complaint?: string;
}

/** Of a table that cannot be read there are no entries; of one with rows that cannot be used there are the others. */
async function tableAt(place: TablePlace): Promise<Table> {
  const name = nameOf(place.uri);
  try {
    await mustBeAllowed(place);
    const { entries, bad } = readReaderTable(new TextDecoder().decode(await tableBytes(place.uri)), name);
    return { entries, complaint: bad.length ? complaint(name, bad) : undefined };
  } catch (error) {
    const reason = error instanceof NotRead ? error.message : vscode.l10n.t('it is not there, or not yours to read');
    return { entries: [], complaint: vscode.l10n.t('Your table of codes {0} cannot be read: {1}.', name, reason) };
  }
}

/** A table of a hundred thousand codes has some 5 MB. */
export const tableBytes = (uri: vscode.Uri): Promise<Uint8Array> => bytesOf(uri, 10_000_000);

/** "mine.tsv: 2 rows cannot be used (line 3: no code; line 7: ...)." */
export function complaint(name: string, bad: readonly BadRow[]): string {
  const first = bad.slice(0, 3).map(({ line, message }) => vscode.l10n.t('line {0}: {1}', line, message));
  return bad.length === 1
    ? vscode.l10n.t('{0}: 1 row cannot be used ({1}).', name, first.join('; '))
    : vscode.l10n.t('{0}: {1} rows cannot be used ({2}).', name, bad.length, first.join('; '));
}

function firstOf(complaints: readonly string[]): string {
  const more = complaints.length - 3;
  const others =
    more === 1 ? vscode.l10n.t('1 more table is like that.') : vscode.l10n.t('{0} more tables are like that.', more);
  return [...complaints.slice(0, 3), ...(more > 0 ? [others] : [])].join(' ');
}
