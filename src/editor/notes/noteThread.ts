import * as vscode from 'vscode';
import type { Anchor } from '../../annotation/anchoring';
import { isResolved, type Note } from '../../annotation/note';
import type { Range } from '../../cable/model';
import { rangeIn } from '../ranges';
import { threadLabel } from './labels';
import { NoteComment } from './noteComment';

/** A thread of the Comments API that shows a note and its answers. */
export class NoteThread {
  private told: readonly Note[] | null = null;

  constructor(readonly thread: vscode.CommentThread) {}

  /**
   * Closed, and with its notes from the first: into the box of a thread without them VS Code puts the keyboard. By them the boxes of
   * answers are told from those of new notes, too.
   */
  static on(
    controller: vscode.CommentController,
    document: vscode.TextDocument,
    range: Range,
    notes: readonly Note[],
  ): NoteThread {
    const comments = notes.map((note) => new NoteComment(note, document.uri));
    const thread = controller.createCommentThread(document.uri, rangeIn(document, range), comments);
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
