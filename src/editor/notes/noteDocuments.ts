import * as vscode from 'vscode';
import { type Begun, begunWords } from '../../annotation/begun';
import { NOTE_DOCUMENT } from './boxDocuments';
import type { Boxes } from './boxes';
import { newId } from './changes';
import { oneLine } from './labels';

/**
 * Notes that are written in a document of their own, where VS Code has no box for them: one whose words were lost, one that VS Code
 * refused. Saving such a document keeps what was typed, as a draft; the command Save Note makes it a note.
 */
export class NoteDocuments implements vscode.Disposable {
  private readonly registration: vscode.Disposable;

  constructor(private readonly boxes: Boxes) {
    const files = new DraftFiles((uri) => this.textOf(uri));
    this.registration = vscode.workspace.registerFileSystemProvider(NOTE_DOCUMENT, files, { isCaseSensitive: true });
  }

  dispose(): void {
    this.registration.dispose();
  }

  /** Opens one beside the cable, with the keyboard in it. */
  async show(begun: Begun): Promise<vscode.TextDocument> {
    const uri = vscode.Uri.from({ scheme: NOTE_DOCUMENT, path: `/${newId().slice(-8)}/${titleOf(begun)}.md` });
    const own: Begun = { ...begun, place: uri.toString() };
    this.boxes.leave(own);
    const document = await vscode.workspace.openTextDocument(uri);
    this.boxes.begin(document, own);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: false });
    return document;
  }

  /** Closes it; what is in it is saved elsewhere. */
  async close(document: vscode.TextDocument): Promise<void> {
    await document.save();
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const isIts = ({ input }: vscode.Tab): boolean =>
      input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString();
    await vscode.window.tabGroups.close(tabs.filter(isIts));
  }

  private textOf(uri: vscode.Uri): string {
    return this.boxes.placed(uri.toString())?.text ?? '';
  }
}

/** "Note on BREAD IS ALREADY SCARCE", without what no name of a file may have. */
function titleOf(begun: Begun): string {
  const words = oneLine(begunWords(begun).replace(/[\p{C}\\/:*?"<>|#%[\]]+/gu, ' '), 40);
  return words ? vscode.l10n.t('Note on {0}', words) : vscode.l10n.t('Note');
}

/** As files, for VS Code opens, saves and restores those: their words are kept with what is begun. */
class DraftFiles implements vscode.FileSystemProvider {
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;
  private saved = 0;

  constructor(private readonly textOf: (uri: vscode.Uri) => string) {}

  watch = (): vscode.Disposable => new vscode.Disposable(() => {});
  readFile = (uri: vscode.Uri): Uint8Array => new TextEncoder().encode(this.textOf(uri));
  readDirectory = (): [string, vscode.FileType][] => [];

  stat(uri: vscode.Uri): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: this.saved, size: this.readFile(uri).length };
  }

  /** What is typed is kept letter by letter already. */
  writeFile(): void {
    this.saved++;
  }

  createDirectory = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions();
}
