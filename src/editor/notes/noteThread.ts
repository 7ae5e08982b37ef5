import * as vscode from 'vscode';
import type { Anchor } from '../../annotation/anchoring';
import { isResolved, type Note } from '../../annotation/note';
import { rangeIn } from '../ranges';
import { threadLabel } from './labels';
import { NoteComment } from './noteComment';

/** A thread of the Comments API that shows a note and its answers. */
export class NoteThread {
  private told: readonly Note[] | null = null;

  constructor(readonly thread: vscode.CommentThread) {}

  /** Closed: VS Code 1.91 would open it, and put the cursor into it. */
  static on(controller: vscode.CommentController, uri: vscode.Uri, range: vscode.Range): NoteThread {
    const thread = controller.createCommentThread(uri, range, []);
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    return new NoteThread(thread);
  }

  /** @param notes The note and its answers. What is as it was is left alone: setting it costs, and may take away what is typed. */
  show(document: vscode.TextDocument, { note, range, state }: Anchor, notes: readonly Note[]): void {
    const { thread } = this;
    const place = rangeIn(document, range!);
    if (!thread.range?.isEqual(place)) thread.range = place;
    const label = threadLabel(note, state);
    if (thread.label !== label) thread.label = label;
    if (this.told && sameItems(this.told, notes)) return;
    thread.comments = notes.map((one) => this.commentOn(one) ?? new NoteComment(one, document.uri));
    thread.contextValue = isResolved(note) ? 'resolved' : 'open';
    thread.state = isResolved(note) ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    this.told = notes;
  }

  /** The one that is there already, of a note that has not changed, or in which the reader is typing. */
  private commentOn(note: Note): vscode.Comment | undefined {
    const { Editing } = vscode.CommentMode;
    return this.thread.comments.find((one) => {
      return one instanceof NoteComment && (one.note === note || (one.note.id === note.id && one.mode === Editing));
    });
  }
}

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
