// The notes on one cable file, as a window has them: changed at once, saved in turn, and held together with what other
// windows and programs write to the same sidecar.

import { mergeNotes } from './merging';
import type { Note } from './note';
import { messageOf, type SaveProblem, type SidecarFile, saveNotes } from './saving';
import { newSidecar, type Sidecar, writeSidecar } from './sidecar';

/** Time, which the rooms inside do not have. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  later(task: () => void, milliseconds: number): void;
}

/** Notes that could not be saved, and what they were merged from: enough to go on with after the window was closed. */
export interface Unsaved {
  readonly base: Sidecar;
  readonly notes: readonly Note[];
}

export class Notebook {
  /** Why the notes in memory are not in the file, or not shown; null when all is well. */
  problem: SaveProblem | null = null;
  private base: Sidecar;
  private current: readonly Note[];
  private turn: Promise<void> = Promise.resolve();
  private written: readonly Note[] | null = null;
  private writtenAt = Number.NEGATIVE_INFINITY;

  /** @param changed Told whenever `notes` or `problem` have changed. */
  constructor(
    fileName: string,
    private readonly file: SidecarFile,
    private readonly clock: Clock,
    private readonly changed: () => void,
    kept: Unsaved | null = null,
  ) {
    this.base = kept?.base ?? newSidecar(fileName);
    this.current = kept?.notes ?? [];
  }

  get notes(): readonly Note[] {
    return this.current;
  }

  /** What is to be kept elsewhere as long as it cannot be saved; null when there is nothing. */
  get unsaved(): Unsaved | null {
    return this.problem && !this.isStored ? { base: this.base, notes: this.current } : null;
  }

  /** Whether the file holds the notes, as far as we know. */
  private get isStored(): boolean {
    return sameNotes(this.current, this.written ?? this.base.notes);
  }

  /** All notes in the form of a sidecar, to be kept elsewhere. */
  asText(): string {
    return writeSidecar({ ...this.base, notes: this.current });
  }

  /** Takes the notes as they are to be, and saves them; `problem` says afterwards whether that went well. */
  change(notes: readonly Note[]): Promise<void> {
    this.current = notes;
    this.tell();
    return this.synchronize();
  }

  /** Reads what others wrote, and saves what waits to be saved. It never rejects: `problem` says what went wrong. */
  synchronize(): Promise<void> {
    this.turn = this.turn.then(() => this.meet()).catch((error) => this.fail(error));
    return this.turn;
  }

  /** Resolves when what is being saved is saved, or has failed. */
  idle(): Promise<void> {
    return this.turn;
  }

  /** Saves, and takes for granted that everybody has seen it: before the file is moved elsewhere. */
  async settle(): Promise<void> {
    await this.synchronize();
    if (!this.problem) this.takeAsSeen({ ...this.base, notes: this.current });
  }

  private async meet(): Promise<void> {
    const [notes, problem] = [this.current, this.problem];
    const result = await saveNotes(this.file, this.base, notes, this.written);
    if (result.kind !== 'saved') {
      this.problem = result;
      return this.tell();
    }
    const { sidecar } = result;
    if (result.written && this.file.settling) this.lookAgain(sidecar.notes);
    else if (this.clock.now() - this.writtenAt >= this.file.settling) this.takeAsSeen(sidecar);
    const met = this.current === notes ? sidecar.notes : mergeNotes(notes, this.current, sidecar.notes).notes;
    const news = problem !== null || !sameNotes(met, this.current);
    this.problem = null;
    this.current = met;
    if (news) this.tell();
  }

  private takeAsSeen(sidecar: Sidecar): void {
    this.base = sidecar;
    this.written = null;
  }

  private lookAgain(written: readonly Note[]): void {
    this.written = written;
    this.writtenAt = this.clock.now();
    this.clock.later(() => void this.synchronize(), this.file.settling);
  }

  /** Whoever is told may fail at it, and must not stop the saving. */
  private tell(): void {
    try {
      this.changed();
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    this.problem = { kind: this.isStored ? 'unshown' : 'failed', message: messageOf(error) };
    try {
      this.changed();
    } catch {} // it has failed to show the notes, and is told so by `problem`
  }
}

function sameNotes(a: readonly Note[], b: readonly Note[]): boolean {
  return a.length === b.length && a.every((note, i) => note === b[i]);
}
