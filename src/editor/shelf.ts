import * as vscode from 'vscode';
import { loadShelf, type Shelf } from '../reference/shelf';

/** The tables of codes, read through the host when the first card needs them. */
export class OpenShelf {
  private opened: Promise<Shelf> | undefined;

  constructor(private readonly extensionUri: vscode.Uri) {}

  /** Never fails: without its file the shelf is empty, and the reader is told once. */
  get(): Promise<Shelf> {
    this.opened ??= this.read();
    return this.opened;
  }

  private async read(): Promise<Shelf> {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, 'dist', 'shelf.tsv'));
      return loadShelf(new TextDecoder().decode(bytes));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The tables of codes could not be read: {0}', reason));
      return loadShelf('');
    }
  }
}
