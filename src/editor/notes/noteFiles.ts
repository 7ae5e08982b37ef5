import * as vscode from 'vscode';
import type { Unsaved } from '../../annotation/notebook';
import type { CableDocuments } from '../cableDocuments';
import { CABLE, isKept, setting } from '../language';
import { movedUri } from './movedUri';
import { NoteFile } from './noteFile';
import { cableOf } from './sidecarFile';

export const SIDECARS = '**/*.annotations.json';

/** All cable files with notes that this window knows: those that are open, and those of its folders. */
export class NoteFiles implements vscode.Disposable {
  private readonly files = new Map<string, NoteFile>();
  private readonly work = new Set<Promise<unknown>>();
  private readonly changes = new vscode.EventEmitter<NoteFile>();
  private readonly opens = new vscode.EventEmitter<NoteFile>();
  private readonly subscriptions: vscode.Disposable;
  /** Told when a cable was opened and its notes were read. */
  readonly onDidOpen = this.opens.event;
  /** Told whenever notes, their places, or what is wrong with their file have changed. */
  readonly onDidChange = this.changes.event;

  constructor(
    private readonly documents: CableDocuments,
    private readonly store: vscode.Memento,
  ) {
    const watcher = vscode.workspace.createFileSystemWatcher(SIDECARS);
    const reread = (sidecar: vscode.Uri): void => void this.at(cableOf(sidecar)).notebook.synchronize();
    this.subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(reread),
      watcher.onDidChange(reread),
      watcher.onDidDelete(reread),
      vscode.workspace.onDidOpenTextDocument((document) => void this.opened(document)),
      vscode.workspace.onDidCloseTextDocument((document) => void this.closed(document)),
      vscode.workspace.onDidChangeTextDocument((change) => this.of(change.document)?.follow(change)),
      vscode.workspace.onDidSaveTextDocument((document) => void this.of(document)?.textSaved()),
      vscode.workspace.onDidChangeConfiguration(
        (change) => change.affectsConfiguration('cable.notes') && this.tellAll(),
      ),
      vscode.window.onDidChangeWindowState(({ focused }) => focused && this.rereadOpen()),
    );
    for (const document of vscode.workspace.textDocuments) void this.opened(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.changes.dispose();
    this.opens.dispose();
  }

  /** The notes on an open cable; null for a document that takes none. */
  of(document: vscode.TextDocument): NoteFile | null {
    const file = this.files.get(document.uri.toString());
    return file?.openDocument === document && setting('notes.enabled', true, document) ? file : null;
  }

  /** The notes on a cable file, open or not. */
  at(uri: vscode.Uri): NoteFile {
    const key = uri.toString();
    const known = this.files.get(key);
    if (known) return known;
    const unsaved = this.store.get<Unsaved>(storeKey(key)) ?? null;
    const file = new NoteFile(uri, this.documents, unsaved, (changed) => this.tell(changed));
    this.files.set(key, file);
    return file;
  }

  known(uri: vscode.Uri): NoteFile | null {
    return this.files.get(uri.toString()) ?? null;
  }

  /** Files that have notes. */
  all(): NoteFile[] {
    return [...this.files.values()].filter(({ notebook }) => notebook.notes.length || notebook.problem);
  }

  /** Reads the notes of all cables in the folders of the window. */
  async readAll(): Promise<void> {
    for (const sidecar of await vscode.workspace.findFiles(SIDECARS)) {
      await this.at(cableOf(sidecar)).notebook.synchronize();
    }
  }

  /** What is known of a cable, or of the cables in a folder. */
  within(uri: vscode.Uri): NoteFile[] {
    return [...this.files.values()].filter((file) => movedUri(file.uri, uri, uri));
  }

  /** Something that writes notes and must not be cut short by the end of the window. */
  until(work: Promise<unknown>): void {
    this.work.add(work);
    void work.finally(() => this.work.delete(work));
  }

  /** Resolves when nothing is being saved any more. */
  async saved(): Promise<void> {
    await Promise.allSettled([...this.work, ...[...this.files.values()].map(({ notebook }) => notebook.idle())]);
  }

  /** Nothing is known any more of the notes on a cable but what is stored. */
  forget(uri: vscode.Uri): void {
    const file = this.files.get(uri.toString());
    this.files.delete(uri.toString());
    file?.close();
  }

  /** A cable was renamed, and its notes with it: also those that could not be saved. */
  leave(uri: vscode.Uri): void {
    this.forget(uri);
    void this.store.update(storeKey(uri.toString()), undefined);
  }

  private async opened(document: vscode.TextDocument): Promise<void> {
    if (document.languageId !== CABLE || !isKept(document)) return;
    const file = this.at(document.uri);
    await file.open(document);
    this.opens.fire(file);
  }

  /** What is known of a cable without notes need not be kept. */
  private async closed({ uri }: vscode.TextDocument): Promise<void> {
    const file = this.files.get(uri.toString());
    file?.close();
    await file?.notebook.synchronize();
    const isDone = file && !file.openDocument && !file.notebook.notes.length && !file.notebook.problem;
    if (isDone && this.files.get(uri.toString()) === file) this.files.delete(uri.toString());
  }

  private rereadOpen(): void {
    for (const file of this.files.values()) if (file.openDocument) void file.notebook.synchronize();
  }

  private tellAll(): void {
    for (const file of this.files.values()) this.changes.fire(file);
  }

  /** What cannot be saved now is kept by VS Code, and comes back with the window. */
  private tell(file: NoteFile): void {
    const key = storeKey(file.uri.toString());
    const unsaved = file.notebook.unsaved ?? undefined;
    if (unsaved || this.store.get(key)) void this.store.update(key, unsaved);
    this.changes.fire(file);
  }
}

const storeKey = (uri: string): string => `notes:${uri}`;
