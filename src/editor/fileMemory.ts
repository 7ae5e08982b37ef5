import * as vscode from 'vscode';
import { renamed } from './renamed';

/**
 * What a reader has decided of single files: kept with the workspace and never in the files, under their names. It goes along
 * when VS Code renames or moves a file, or a folder that holds it.
 */
export class FileMemory<T> implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly renames = vscode.workspace.onDidRenameFiles(({ files }) => void this.follow(files));

  /** `key`: the name under which the workspace keeps it. */
  constructor(
    private readonly state: vscode.Memento,
    private readonly key: string,
  ) {}

  get(uri: vscode.Uri): T | undefined {
    return this.all()[uri.toString()];
  }

  /** Keeps a value in the place of the one before; undefined forgets it. */
  async set(uri: vscode.Uri, value: T | undefined): Promise<void> {
    const { [uri.toString()]: _, ...others } = this.all();
    await this.keep(value === undefined ? others : { ...others, [uri.toString()]: value });
  }

  dispose(): void {
    this.renames.dispose();
    this.changed.dispose();
  }

  private all(): Readonly<Record<string, T>> {
    return this.state.get(this.key, {});
  }

  private async follow(files: vscode.FileRenameEvent['files']): Promise<void> {
    const before = this.all();
    const after = files.reduce((all, { oldUri, newUri }) => renamed(all, oldUri.toString(), newUri.toString()), before);
    if (Object.keys(before).join() !== Object.keys(after).join()) await this.keep(after);
  }

  private async keep(all: Readonly<Record<string, T>>): Promise<void> {
    await this.state.update(this.key, all);
    this.changed.fire();
  }
}
