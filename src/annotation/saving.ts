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
  /**
   * For how many milliseconds somebody who had not seen what was put there may still write over it; 0 where `replace` is never
   * mistaken.
   */
  readonly settling: number;
  /** Clears away what programs left that were stopped while they wrote. */
  tidy?(): Promise<void>;
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

/** What went wrong; for the reader. */
export type SaveProblem =
  /** What is in the file is not to be written over: there may be notes in it. */
  | { readonly kind: 'unreadable'; readonly message: string; readonly line: number | null }
  | { readonly kind: 'failed'; readonly message: string }
  /** They are in the file, but we fail at showing them. */
  | { readonly kind: 'unshown'; readonly message: string };

/** How often to merge anew when somebody else writes just then; each time another writer has got on. */
const TRIES = 100;

/** The notes on a cable file. A missing or blank sidecar is one without notes. */
export async function loadSidecar(file: SidecarFile, fileName: string): Promise<SidecarReading> {
  const text = await textOf(file);
  if (isProblem(text)) return text;
  return readingOf(text) ?? { kind: 'sidecar', sidecar: newSidecar(fileName), breaches: [] };
}

/**
 * Writes the notes, merged with what stands in the file by now. It never throws: what goes wrong is told by the result.
 * @param before What was last read or saved; its notes are the base of the merge.
 * @param notes All notes as they are to be; one of `before` that is not among them was deleted.
 * @param written All notes as we have written them since `before`, but others may not have seen them: they are the base of those
 * that stand in the file just so, and the absence of the others does not mean that they were deleted. Null: nothing was written.
 */
export async function saveNotes(
  file: SidecarFile,
  before: Sidecar,
  notes: readonly Note[],
  written: readonly Note[] | null = null,
): Promise<SaveResult> {
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const text = await textOf(file);
      if (isProblem(text)) return text;
      const reading = readingOf(text);
      if (reading?.kind === 'unreadable') return reading;
      if (text === null && sameNotes(notes, written ?? before.notes)) return nothing(before);
      const { sidecar, conflicts } = merged(before, notes, written ?? [], reading?.sidecar ?? null);
      const saved = { kind: 'saved', sidecar, conflicts } as const;
      if (!differs(sidecar, reading?.sidecar ?? null)) return { ...saved, written: false };
      if (await file.replace(writeSidecar(sidecar), text)) return { ...saved, written: true };
    }
    return { kind: 'failed', message: 'somebody else keeps writing to it' };
  } catch (error) {
    return { kind: 'failed', message: messageOf(error) };
  }
}

type Unreadable = Extract<SidecarReading, { kind: 'unreadable' }>;

/** What is in the file; null when there is none. */
async function textOf(file: SidecarFile): Promise<string | null | Unreadable> {
  try {
    return await file.read();
  } catch (error) {
    return { kind: 'unreadable', message: `it cannot be opened: ${messageOf(error)}`, line: null };
  }
}

const isProblem = (text: string | null | Unreadable): text is Unreadable => typeof text === 'object' && text !== null;

const readingOf = (text: string | null): SidecarReading | null => (text?.trim() ? readSidecar(text) : null);

/** A file that was taken away, with its folder perhaps, while nothing was changed here: its notes are gone from here too. */
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

/** For the reader, who is told what it is that could not be read or saved. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
