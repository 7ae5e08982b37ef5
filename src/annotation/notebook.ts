// The notes on one cable file, as a window has them: changed at once, saved in turn, and held together with what other
// windows and programs write to the same sidecar.

import { mergeNotes } from './merging';
import type { Note } from './note';
import { type SaveProblem, type SidecarFile, saveNotes } from './saving';
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

/**
 * How long after a write the file must still hold it before it counts as seen by everybody. A window that had read the
 * file before and wrote after does not know our notes; within this time their absence does not mean that they were deleted.
 */
const SETTLED = 1500;

export class Notebook {
  /** Why the notes in memory are not in the file; null when they are. */
  problem: SaveProblem | null = null;
  private base: Sidecar;
  private current: readonly Note[];
  private turn: Promise<void> = Promise.resolve();
  private written: readonly Note[] = [];
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
    return this.problem && !sameNotes(this.current, this.base.notes) ? { base: this.base, notes: this.current } : null;
  }

  /** All notes in the form of a sidecar, to be kept elsewhere. */
  asText(): string {
    return writeSidecar({ ...this.base, notes: this.current });
  }

  /** Takes the notes as they are to be, and saves them; `problem` says afterwards whether that went well. */
  change(notes: readonly Note[]): Promise<void> {
    this.current = notes;
    this.changed();
    return this.synchronize();
  }

  /** Reads what others wrote, and saves what waits to be saved. */
  synchronize(): Promise<void> {
    this.turn = this.turn.then(() => this.meet());
    return this.turn;
  }

  /** Saves, and takes for granted that everybody has seen it: before the file is moved elsewhere. */
  async settle(): Promise<void> {
    await this.synchronize();
    if (!this.problem) this.base = { ...this.base, notes: this.current };
  }

  private async meet(): Promise<void> {
    const [notes, problem] = [this.current, this.problem];
    const result = await saveNotes(this.file, this.base, notes, this.written);
    if (result.kind !== 'saved') {
      this.problem = result;
      return this.changed();
    }
    const { sidecar, written } = result;
    if (written) this.lookAgain(sidecar.notes);
    else if (this.clock.now() - this.writtenAt >= SETTLED) this.base = sidecar;
    const met = this.current === notes ? sidecar.notes : mergeNotes(notes, this.current, sidecar.notes).notes;
    const news = problem !== null || !sameNotes(met, this.current);
    this.problem = null;
    this.current = met;
    if (news) this.changed();
  }

  private lookAgain(written: readonly Note[]): void {
    this.written = written;
    this.writtenAt = this.clock.now();
    this.clock.later(() => void this.synchronize(), SETTLED);
  }
}

function sameNotes(a: readonly Note[], b: readonly Note[]): boolean {
  return a.length === b.length && a.every((note, i) => note === b[i]);
}
