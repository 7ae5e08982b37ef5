import * as vscode from 'vscode';
import type { NoteFiles } from './noteFiles';
import type { NoteThread } from './noteThread';

/** Of so many cables that were closed the threads are kept: VS Code keeps by thread what was typed and not yet saved. */
const MOST_CLOSED = 5;
/** How long a file may take to be recognised as a cable, once it is opened. */
const RECOGNISED = 3000;

/** Threads of one cable, by the ids of their notes. */
export type Threads = Map<string, NoteThread>;

/** The threads of all cables that are open, and of some that were. */
export class ThreadShelf implements vscode.Disposable {
  private readonly shown = new Map<string, Threads>();
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly files: NoteFiles) {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.keep(uri.toString())),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.checkLater(uri.toString())),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const key of this.shown.keys()) this.drop(key);
  }

  of(uri: vscode.Uri): Threads {
    const key = uri.toString();
    const threads = this.shown.get(key) ?? new Map<string, NoteThread>();
    this.shown.set(key, threads);
    return threads;
  }

  drop(key: string): void {
    retire(this.shown.get(key) ?? new Map(), () => true);
    this.shown.delete(key);
  }

  /** The threads of a cable that was closed wait until it is opened again; those of the one that was closed first go. */
  private keep(key: string): void {
    const threads = this.shown.get(key);
    if (!threads) return;
    this.shown.delete(key);
    this.shown.set(key, threads);
    const waiting = [...this.shown.keys()].filter((one) => !this.files.known(vscode.Uri.parse(one))?.openDocument);
    for (const first of waiting.slice(0, -MOST_CLOSED)) this.drop(first);
  }

  /** A file that was a cable may be opened as something else now, for good or until it is recognised. */
  private checkLater(key: string): void {
    const isOther = (): boolean =>
      vscode.workspace.textDocuments.some((one) => one.uri.toString() === key && !this.files.of(one));
    if (this.shown.has(key)) setTimeout(() => isOther() && this.drop(key), RECOGNISED);
  }
}

/** Takes threads away, those that were made first at first. */
export function retire(threads: Threads, isDone: (id: string) => boolean): void {
  for (const [id, { thread }] of [...threads]) {
    if (!isDone(id)) continue;
    thread.dispose();
    threads.delete(id);
  }
}
