import * as vscode from 'vscode';
import type { Anchor } from '../../annotation/anchoring';
import { isResolved, type Note } from '../../annotation/note';
import { threadsOf } from '../../annotation/noteWriting';
import { rangeIn } from '../ranges';
import { threadLabel } from './labels';
import { NoteComment } from './noteComment';
import type { NoteFile } from './noteFile';
import type { NoteFiles } from './noteFiles';

/** A thread costs VS Code 10 to 20 ms: they are made where the reader looks, and so many are kept. */
const MOST = 60;
/** Lines above and below the visible ones whose threads are made in advance. */
const AROUND = 20;
const PAUSE = 80;

interface Shown {
  readonly thread: vscode.CommentThread;
  readonly told: readonly Note[];
}

/** The threads of Comments API for the notes that can be seen. */
export class NoteThreads implements vscode.Disposable {
  private readonly shown = new Map<string, Map<string, Shown>>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly files: NoteFiles,
    private readonly controller: vscode.CommentController,
  ) {
    this.subscriptions = vscode.Disposable.from(
      files.onDidChange(({ uri }) => this.showLater(uri)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.showLater(textEditor.document.uri)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.showAll(editors)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.drop(uri.toString())),
    );
    this.showAll(vscode.window.visibleTextEditors);
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.timers.forEach(clearTimeout);
    for (const key of this.shown.keys()) this.drop(key);
  }

  /** The threads of a document, by the ids of their notes. */
  of(uri: vscode.Uri): ReadonlyMap<string, vscode.CommentThread> {
    const shown = this.shown.get(uri.toString()) ?? new Map<string, Shown>();
    return new Map([...shown].map(([id, { thread }]) => [id, thread]));
  }

  /** The box in which a note was typed becomes the note's thread. */
  adopt(thread: vscode.CommentThread, id: string): void {
    this.threadsIn(thread.uri.toString()).set(id, { thread, told: [] });
  }

  /** Opens the thread of a note, wherever it is. */
  expand(file: NoteFile, id: string): vscode.CommentThread | null {
    this.show(file, id);
    const thread = this.of(file.uri).get(id) ?? null;
    if (thread) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    return thread;
  }

  private threadsIn(key: string): Map<string, Shown> {
    const threads = this.shown.get(key) ?? new Map<string, Shown>();
    this.shown.set(key, threads);
    return threads;
  }

  private showAll(editors: readonly vscode.TextEditor[]): void {
    for (const { document } of editors) this.showLater(document.uri);
  }

  private showLater(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.timers.get(key));
    const task = (): void => {
      const file = this.files.known(uri);
      if (file) this.show(file);
    };
    this.timers.set(key, setTimeout(task, PAUSE));
  }

  private show(file: NoteFile, wanted?: string): void {
    const { openDocument: document } = file;
    const threads = this.threadsIn(file.uri.toString());
    const anchors = document && this.files.of(document) ? file.anchors.filter(({ range }) => range) : [];
    const visible = document ? visibleOffsets(document) : [];
    const isWanted = ({ note, range }: Anchor): boolean =>
      note.id === wanted || visible.some(([start, end]) => range![0] < end && start <= range![1]);
    const answers = new Map(threadsOf(file.notebook.notes).map(({ note, replies }) => [note.id, [note, ...replies]]));
    for (const anchor of anchors) {
      if (isWanted(anchor) || threads.has(anchor.note.id))
        this.showOne(file, anchor, answers.get(anchor.note.id) ?? []);
    }
    const kept = new Map(anchors.map((anchor) => [anchor.note.id, isWanted(anchor)]));
    for (const [id, { thread }] of [...threads]) {
      if (kept.get(id) || (kept.has(id) && threads.size <= MOST)) continue;
      thread.dispose();
      threads.delete(id);
    }
  }

  private showOne(file: NoteFile, { note, range, state }: Anchor, notes: readonly Note[]): void {
    const threads = this.threadsIn(file.uri.toString());
    const place = rangeIn(file.openDocument!, range!);
    const known = threads.get(note.id);
    const thread = known?.thread ?? this.create(file.uri, place);
    if (!thread.range?.isEqual(place)) thread.range = place;
    const label = threadLabel(note, state);
    if (thread.label !== label) thread.label = label;
    if (known && sameItems(known.told, notes)) return;
    thread.comments = notes.map((one) => new NoteComment(one, file.uri));
    thread.contextValue = isResolved(note) ? 'resolved' : 'open';
    thread.state = isResolved(note) ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    threads.set(note.id, { thread, told: notes });
  }

  /** Closed: VS Code 1.91 would open it, and put the cursor into it. */
  private create(uri: vscode.Uri, range: vscode.Range): vscode.CommentThread {
    const thread = this.controller.createCommentThread(uri, range, []);
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    return thread;
  }

  private drop(key: string): void {
    for (const { thread } of this.shown.get(key)?.values() ?? []) thread.dispose();
    this.shown.delete(key);
  }
}

/** What its editors show, and some lines around. */
function visibleOffsets(document: vscode.TextDocument): [start: number, end: number][] {
  const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
  return editors
    .flatMap(({ visibleRanges }) => visibleRanges)
    .map(({ start, end }) => [
      document.offsetAt(new vscode.Position(Math.max(0, start.line - AROUND), 0)),
      document.offsetAt(new vscode.Position(end.line + AROUND, 0)),
    ]);
}

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
