import * as vscode from 'vscode';
import type { Entry } from '../reference/entry';
import { type BadRow, readReaderTable } from '../reference/readerTable';
import { setting } from './language';
import { told } from './told';

/** A reader's own tables of codes (`cable.reference.files`), read again whenever one of them changes. */
export class ReaderTables implements vscode.Disposable {
  /** Counts the readings: an older one that ends later tells nothing. */
  private reading = 0;
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

  /** Reads all tables; resolves when their entries are told. */
  async read(): Promise<void> {
    const mine = ++this.reading;
    const files = readerFiles();
    vscode.Disposable.from(...this.watchers).dispose();
    this.watchers = files.map((uri) => this.watch(uri));
    const entries = (await Promise.all(files.map(entriesIn))).flat();
    if (mine === this.reading) this.changed(entries);
  }

  private watch(uri: vscode.Uri): vscode.Disposable {
    const folder = vscode.Uri.joinPath(uri, '..');
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, uri.path.split('/').pop() ?? ''),
    );
    const again = (): void => void this.read();
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(again),
      watcher.onDidCreate(again),
      watcher.onDidDelete(again),
    );
  }
}

/** The reader's tables, in the order of the setting. */
export const readerFiles = (): vscode.Uri[] => setting<readonly string[]>('reference.files', []).flatMap(uriOf);

/** A path is taken from the first folder of the workspace, unless it is absolute. */
function uriOf(path: string): vscode.Uri[] {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (/^\/|^[A-Za-z]:[\\/]/.test(path))
    return [folder ? folder.with({ path: path.replace(/\\/g, '/').replace(/^(?!\/)/, '/') }) : vscode.Uri.file(path)];
  return folder ? [vscode.Uri.joinPath(folder, path)] : [];
}

/** A file that cannot be read, and rows that cannot be used, are told; the other rows count. */
async function entriesIn(uri: vscode.Uri): Promise<readonly Entry[]> {
  const name = uri.path.split('/').pop() ?? '';
  try {
    const { entries, bad } = readReaderTable(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), name);
    if (bad.length) void told('warning', complaint(name, bad));
    return entries;
  } catch {
    void told('warning', vscode.l10n.t('Your table of codes {0} cannot be read.', name));
    return [];
  }
}

/** "mine.tsv: 2 rows cannot be used (line 3: no code; line 7: ...)." */
export function complaint(name: string, bad: readonly BadRow[]): string {
  const first = bad.slice(0, 3).map(({ line, message }) => vscode.l10n.t('line {0}: {1}', line, message));
  return vscode.l10n.t('{0}: {1} rows cannot be used ({2}).', name, bad.length, first.join('; '));
}
