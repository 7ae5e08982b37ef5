// What a reader did to notes, so that it can be taken back.

import { sameJson, withFields } from './json';
import type { Note } from './note';

/** The notes that one step touched, as they were before and after it. */
export interface Step {
  readonly before: readonly Note[];
  readonly after: readonly Note[];
}

/** What is different between two states of the notes on a file; null when nothing is. */
export function stepBetween(before: readonly Note[], after: readonly Note[]): Step | null {
  const step = { before: missingFrom(after, before), after: missingFrom(before, after) };
  return step.before.length + step.after.length ? step : null;
}

/** Takes the step back: notes that came with it go, notes that it changed or took away are as they were. */
export function withoutStep(notes: readonly Note[], { before, after }: Step, now: string): Note[] {
  const changed = new Set(after.map(({ id }) => id));
  const old = new Map(before.map((note) => [note.id, note]));
  const restored = before.map((note) => (changed.has(note.id) ? (withFields(note, { modified: now }) as Note) : note));
  const touched = new Set([...changed, ...old.keys()]);
  return [...notes.filter(({ id }) => !touched.has(id)), ...restored];
}

function missingFrom(others: readonly Note[], notes: readonly Note[]): Note[] {
  const known = new Map(others.map((note) => [note.id, note]));
  return notes.filter((note) => !sameJson(note, known.get(note.id)));
}
