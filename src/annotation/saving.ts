// Reads and writes a sidecar so that nothing is lost: not what somebody else wrote meanwhile, not what cannot be read.

import { mergeNotes } from './merging';
import type { Note } from './note';
import { newSidecar, readSidecar, type Sidecar, type SidecarReading, writeSidecar } from './sidecar';

/** A sidecar on a disk or wherever the host keeps files. */
export interface SidecarFile {
  /** Null when there is no such file. */
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
}

export type SaveResult =
  /** `conflicts`: ids of notes that somebody else rewrote at the same time; see `Merge`. */
  | { readonly kind: 'saved'; readonly sidecar: Sidecar; readonly conflicts: readonly string[] }
  /** Nothing was written; what is wrong, for the reader. */
  | { readonly kind: 'failed'; readonly message: string };

/** The notes on a cable file. A missing or blank sidecar is one without notes. */
export async function loadSidecar(file: SidecarFile, fileName: string): Promise<SidecarReading> {
  try {
    const text = await file.read();
    if (!text?.trim()) return { kind: 'sidecar', sidecar: newSidecar(fileName), breaches: [] };
    return readSidecar(text);
  } catch (error) {
    return { kind: 'unreadable', message: `it cannot be opened: ${messageOf(error)}`, line: null };
  }
}

/**
 * Writes the notes, merged with what stands in the file by now.
 * @param before What was last read or saved; its notes are the base of the merge.
 * @param notes All notes as they are to be; one of `before` that is not among them was deleted.
 */
export async function saveNotes(file: SidecarFile, before: Sidecar, notes: readonly Note[]): Promise<SaveResult> {
  try {
    const text = await file.read();
    const reading = text?.trim() ? readSidecar(text) : null;
    if (reading?.kind === 'unreadable')
      return failed(`The notes were not saved, for the file of notes must not be written over: ${reading.message}.`);
    const { sidecar, conflicts } = merged(before, notes, reading?.sidecar ?? null);
    const saved = writeSidecar(sidecar);
    if (saved !== text && (text !== null || notes.length)) await file.write(saved);
    return { kind: 'saved', sidecar, conflicts };
  } catch (error) {
    return failed(`The notes were not saved: ${messageOf(error)}`);
  }
}

/** A file that is gone was not emptied note by note: it comes back as it was, with the changes. */
function merged(
  before: Sidecar,
  notes: readonly Note[],
  now: Sidecar | null,
): { sidecar: Sidecar; conflicts: readonly string[] } {
  if (!now) return { sidecar: { ...before, notes }, conflicts: [] };
  const merge = mergeNotes(before.notes, notes, now.notes);
  return { sidecar: { ...now, notes: merge.notes }, conflicts: merge.conflicts };
}

const failed = (message: string): SaveResult => ({ kind: 'failed', message });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
