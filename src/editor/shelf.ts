import * as vscode from 'vscode';
import type { Entry } from '../reference/entry';
import { withReaderEntries } from '../reference/readerTable';
import { loadShelf, type Shelf } from '../reference/shelf';
import { told } from './told';

/** The tables of codes, read through the host when the first card needs them. */
export class OpenShelf {
  private opened: Promise<Shelf> | undefined;
  private own: readonly Entry[] = [];

  constructor(private readonly extensionUri: vscode.Uri) {}

  /** Never fails: without its file the shelf is empty, and the reader is told once. A reader's own entries come first. */
  async get(): Promise<Shelf> {
    this.opened ??= this.read();
    const ours = await this.opened;
    return this.own.length ? withReaderEntries(ours, this.own) : ours;
  }

  /** Takes the place of the reader's entries that were there before. */
  setOwn(entries: readonly Entry[]): void {
    this.own = entries;
  }

  private async read(): Promise<Shelf> {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, 'dist', 'shelf.tsv'));
      return loadShelf(new TextDecoder().decode(bytes));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void told('error', vscode.l10n.t('The tables of codes could not be read: {0}', reason));
      return loadShelf('');
    }
  }
}
