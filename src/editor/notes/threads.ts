import * as vscode from 'vscode';
import type { Anchor } from '../../annotation/anchoring';
import { threadsOf } from '../../annotation/noteWriting';
import { Later } from '../later';
import type { NoteFile } from './noteFile';
import type { NoteFiles } from './noteFiles';
import { NoteThread } from './noteThread';
import { retire, ThreadShelf } from './threadShelf';
import { isTyping } from './typing';

/** A thread costs VS Code 10 to 20 ms: they are made where the reader looks, and so many are kept. */
const MOST = 60;
/** Lines above and below the visible ones whose threads are made in advance. */
const AROUND = 20;
const PAUSE = 80;
/** The threads of Comments API for the notes that can be seen. */
export class NoteThreads implements vscode.Disposable {
  private readonly shelf: ThreadShelf;
  private readonly later = new Later<string>(PAUSE);
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly files: NoteFiles,
    private readonly controller: vscode.CommentController,
  ) {
    this.shelf = new ThreadShelf(files);
    this.subscriptions = vscode.Disposable.from(
      this.shelf,
      files.onDidChange(({ uri }) => this.showLater(uri)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.showLater(textEditor.document.uri)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.showAll(editors)),
    );
    this.showAll(vscode.window.visibleTextEditors);
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.later.dispose();
  }

  /** The threads of a document, by the ids of their notes. */
  of(uri: vscode.Uri): ReadonlyMap<string, vscode.CommentThread> {
    return new Map([...this.shelf.of(uri)].map(([id, { thread }]) => [id, thread]));
  }

  /** The box in which a note was typed becomes the note's thread. */
  adopt(thread: vscode.CommentThread, id: string): void {
    this.shelf.of(thread.uri).set(id, new NoteThread(thread));
  }

  /**
   * Opens the thread of a note, wherever it is. VS Code 1.91 takes no word on whether a thread is open but the first, and does not
   * tell when the reader has closed it, so the thread is made anew; not while something is typed, which would be lost.
   */
  expand(file: NoteFile, id: string): vscode.CommentThread | null {
    const { Expanded } = vscode.CommentThreadCollapsibleState;
    const threads = this.shelf.of(file.uri);
    const known = threads.get(id)?.thread;
    const isShown = known?.collapsibleState === Expanded && tellsWhenClosed(known);
    if (!isShown && !isTyping()) retire(threads, (one) => one === id);
    this.show(file, id);
    const thread = threads.get(id)?.thread ?? null;
    if (thread) thread.collapsibleState = Expanded;
    return thread;
  }

  /** The note whose thread is open on a cable, where it is the only one that is. */
  onlyOpen(file: string): string | null {
    const isOpen = ({ collapsibleState }: vscode.CommentThread): boolean =>
      collapsibleState === vscode.CommentThreadCollapsibleState.Expanded;
    const [first, ...others] = [...this.of(vscode.Uri.parse(file))].filter(([, thread]) => isOpen(thread));
    return first && !others.length ? first[0] : null;
  }

  private showAll(editors: readonly vscode.TextEditor[]): void {
    for (const { document } of editors) this.showLater(document.uri);
  }

  private showLater(uri: vscode.Uri): void {
    this.later.do(uri.toString(), () => {
      const file = this.files.known(uri);
      if (file) this.show(file);
    });
  }

  private show(file: NoteFile, wanted?: string): void {
    const { openDocument: document } = file;
    if (!document) return;
    const anchors = this.files.of(document) ? file.anchors : [];
    const threads = this.shelf.of(file.uri);
    const visible = visibleOffsets(document);
    const placed = anchors.filter(({ range }) => range);
    const isWanted = ({ note, range }: Anchor): boolean =>
      note.id === wanted || visible.some(([start, end]) => range![0] < end && start <= range![1]);
    const answers = new Map(threadsOf(file.notebook.notes).map(({ note, replies }) => [note.id, [note, ...replies]]));
    for (const anchor of placed) {
      const { id } = anchor.note;
      if (!threads.has(id) && !isWanted(anchor)) continue;
      const notes = answers.get(id) ?? [];
      const thread = threads.get(id) ?? NoteThread.on(this.controller, document, anchor.range!, notes);
      threads.set(id, thread);
      thread.show(document, anchor, notes);
    }
    retire(threads, (id) => !answers.has(id));
    if (isTyping()) return;
    const kept = new Map(placed.map((anchor) => [anchor.note.id, isWanted(anchor)]));
    retire(threads, (id) => !kept.has(id));
    if (visible.length) retire(threads, (id) => !kept.get(id) && threads.size > MOST);
  }
}

/** Versions that do let one reveal a thread, too. */
const tellsWhenClosed = (thread: vscode.CommentThread): boolean => 'reveal' in thread;

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
