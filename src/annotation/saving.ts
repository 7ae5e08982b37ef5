// Reads and writes a sidecar so that nothing is lost: not what somebody else wrote meanwhile, not what cannot be read.

import { sameJson } from './json';
import { mergeNotes } from './merging';
import type { Note } from './note';
import { newSidecar, readSidecar, type Sidecar, type SidecarReading, writeSidecar } from './sidecar';

/** A sidecar on a disk or wherever the host keeps files. */
export interface SidecarFile {
  /** Null when there is no such file. */
  read(): Promise<string | null>;
  /**
   * Puts the text in the file's place as a whole, so that it is never half a file; false, and nothing done, when by then
   * the file no longer holds `expected`.
   */
  replace(text: string, expected: string | null): Promise<boolean>;
}

export type SaveResult =
  /**
   * `written`: whether there was something to write. `conflicts`: ids of notes that somebody else rewrote at the same
   * time; see `Merge`.
   */
  | {
      readonly kind: 'saved';
      readonly sidecar: Sidecar;
      readonly written: boolean;
      readonly conflicts: readonly string[];
    }
  | SaveProblem;

/** Why nothing was written; for the reader. */
export type SaveProblem =
  /** What is in the file is not to be written over: there may be notes in it. */
  | { readonly kind: 'unreadable'; readonly message: string; readonly line: number | null }
  | { readonly kind: 'failed'; readonly message: string };

/** How often to merge anew when somebody else writes just then. */
const TRIES = 10;

/** The notes on a cable file. A missing or blank sidecar is one without notes. */
export async function loadSidecar(file: SidecarFile, fileName: string): Promise<SidecarReading> {
  try {
    return readingOf(await file.read()) ?? { kind: 'sidecar', sidecar: newSidecar(fileName), breaches: [] };
  } catch (error) {
    return { kind: 'unreadable', message: `it cannot be opened: ${messageOf(error)}`, line: null };
  }
}

/**
 * Writes the notes, merged with what stands in the file by now.
 * @param before What was last read or saved; its notes are the base of the merge.
 * @param notes All notes as they are to be; one of `before` that is not among them was deleted.
 * @param written What we have written since `before`, but others may not have seen: it counts as the base of those notes
 * that stand in the file just so, and the absence of the others does not mean that they were deleted.
 */
export async function saveNotes(
  file: SidecarFile,
  before: Sidecar,
  notes: readonly Note[],
  written: readonly Note[] = [],
): Promise<SaveResult> {
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const text = await file.read();
      const reading = readingOf(text);
      if (reading?.kind === 'unreadable') return reading;
      if (text === null && sameNotes(notes, before.notes)) return nothing(before);
      const { sidecar, conflicts } = merged(before, notes, written, reading?.sidecar ?? null);
      const saved = { kind: 'saved', sidecar, conflicts } as const;
      if (!differs(sidecar, reading?.sidecar ?? null)) return { ...saved, written: false };
      if (await file.replace(writeSidecar(sidecar), text)) return { ...saved, written: true };
    }
    return { kind: 'failed', message: 'somebody else keeps writing to it' };
  } catch (error) {
    return { kind: 'failed', message: messageOf(error) };
  }
}

const readingOf = (text: string | null): SidecarReading | null => (text?.trim() ? readSidecar(text) : null);

/** A file that was taken away, while nothing was changed here: its notes are gone from here too. */
const nothing = (before: Sidecar): SaveResult => ({
  kind: 'saved',
  sidecar: { ...before, notes: [], others: [] },
  written: false,
  conflicts: [],
});

/** A file that is gone was not emptied note by note: it comes back as it was, with the changes. */
function merged(
  before: Sidecar,
  notes: readonly Note[],
  written: readonly Note[],
  now: Sidecar | null,
): { sidecar: Sidecar; conflicts: readonly string[] } {
  if (!now) return { sidecar: { ...before, notes }, conflicts: [] };
  const stored = byId(now.notes);
  const seen = written.filter((note) => sameJson(note, stored.get(note.id)));
  const base = new Map([...byId(before.notes), ...byId(seen)]);
  const merge = mergeNotes([...base.values()], notes, now.notes);
  return { sidecar: { ...now, notes: merge.notes }, conflicts: merge.conflicts };
}

/** A file that says the same is left as somebody wrote it, however it is laid out. */
const differs = ({ notes, others }: Sidecar, now: Sidecar | null): boolean =>
  now ? !sameNotes(notes, now.notes) : notes.length + others.length > 0;

function sameNotes(a: readonly Note[], b: readonly Note[]): boolean {
  const others = byId(b);
  return a.length === others.size && a.every((note) => sameJson(note, others.get(note.id)));
}

const byId = (notes: readonly Note[]): Map<string, Note> => new Map(notes.map((note) => [note.id, note]));

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
