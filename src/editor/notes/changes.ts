import * as vscode from 'vscode';
import { uuidOf } from '../../annotation/digest';
import { type Step, stepBetween, withoutStep } from '../../annotation/history';
import type { Note } from '../../annotation/note';
import { withSource } from '../../annotation/renaming';
import { setting } from '../language';
import { saidBriefly } from '../told';
import { movedUri } from './movedUri';
import type { NoteFile } from './noteFile';

/** Changes to notes; each can be taken back, the last one first. */
export class NoteChanges {
  private steps: { readonly uri: vscode.Uri; readonly step: Step }[] = [];

  /** @param fileAt gives the notes on a cable by where it is now */
  constructor(private readonly fileAt: (uri: vscode.Uri) => NoteFile) {}

  async apply(file: NoteFile, change: (notes: readonly Note[]) => readonly Note[]): Promise<void> {
    const before = file.notebook.notes;
    const after = change(before);
    const step = stepBetween(before, after);
    if (!step) return;
    this.steps.push({ uri: file.uri, step });
    await file.notebook.change(after);
  }

  /** The same for the note of that id alone. */
  async rewrite(file: NoteFile, id: string, change: (note: Note) => Note): Promise<void> {
    await this.apply(file, (notes) => notes.map((note) => (note.id === id ? change(note) : note)));
  }

  async undo(): Promise<void> {
    const last = this.steps.pop();
    if (!last) return saidBriefly(vscode.l10n.t('No change to notes is left to undo.'), 3000);
    const { notebook } = this.fileAt(last.uri);
    await notebook.synchronize();
    await notebook.change(withoutStep(notebook.notes, last.step, now()));
  }

  /** What was done to notes is taken back where their cable is now, and they name it as it is called now. */
  renamed(from: vscode.Uri, to: vscode.Uri): void {
    this.steps = this.steps.map(({ uri, step }) => {
      const now = movedUri(uri, from, to);
      if (!now) return { uri, step };
      const named = (note: Note): Note => withSource(note, nameOf(uri), nameOf(now));
      return { uri: now, step: { before: step.before.map(named), after: step.after.map(named) } };
    });
  }
}

const nameOf = ({ path }: vscode.Uri): string => path.split('/').pop() ?? '';

/** "2024-05-01T09:30:00Z": the model wants UTC; nobody needs thousandths. */
export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

/** What every new note bears: an id, the time, and the reader's name if they gave one. */
export function signed(): { id: string; now: string; creator: string | null } {
  const creator = setting('notes.author', '').trim() || null;
  return { id: newId(), now: now(), creator };
}

/** Not `crypto.randomUUID`: VS Code in a web page that is not secure has none. */
export const newId = (): string => uuidOf(crypto.getRandomValues(new Uint8Array(16)).join());
