import { isObject, type JsonObject, listOf, withFields } from './json';
import type { Note } from './note';
import { iriOf } from './target';

/** The note with its targets on a file under that file's new name; what is on anything else stays. */
export function withSource(note: Note, fileName: string, newName: string): Note {
  const [from, to] = [iriOf(fileName), iriOf(newName)];
  const targets = listOf(note.target);
  if (from === to || !targets.some((target) => isObject(target) && target.source === from)) return note;
  const renamed = targets.map((target) =>
    isObject(target) && target.source === from ? (withFields(target, { source: to }) as JsonObject) : target,
  );
  return withFields(note, { target: Array.isArray(note.target) ? renamed : renamed[0] }) as Note;
}
