// Two versions of the same notes become one, and nobody's words are lost.

import { uuidOf } from './digest';
import { type JsonObject, sameJson, withFields } from './json';
import { type Note, repliesTo } from './note';

export interface Merge {
  readonly notes: Note[];
  /** Ids of the notes that both sides rewrote. The later version stands; the earlier one is kept as an answer to it. */
  readonly conflicts: readonly string[];
}

type Versions = ReadonlyMap<string, Note>;

/** Fields in which the later version simply wins: what they say can be worked out again. */
const DERIVED = ['modified', 'target'];

/**
 * Merges by id. With a base, what one side alone changed or deleted is taken; without one (null), nothing is deleted and
 * the later `modified` wins. The result does not depend on which side is whose, and merging again changes nothing.
 */
export function mergeNotes(base: readonly Note[] | null, ours: readonly Note[], theirs: readonly Note[]): Merge {
  const [old, mine, other]: [Versions, Versions, Versions] = [byId(base ?? []), byId(ours), byId(theirs)];
  const ids = new Set([...mine.keys(), ...other.keys()]);
  const merged = [...ids].map((id) => mergeNote(old.get(id), mine.get(id), other.get(id)));
  return {
    notes: withParents([...byId(merged.flat()).values()], old),
    conflicts: merged.filter(({ length }) => length > 1).map(([note]) => note!.id),
  };
}

/** Two notes with one id, as a union merge of git leaves them, are two versions of one note. */
export function withoutTwins(notes: readonly Note[]): Note[] {
  const merged = new Map<string, Note>();
  for (const note of notes) {
    const twin = merged.get(note.id);
    for (const version of twin ? mergeVersions(undefined, twin, note) : [note]) merged.set(version.id, version);
  }
  return [...merged.values()];
}

/** No note when it was deleted; two when both sides rewrote it: the note, and a conflicting copy. */
function mergeNote(base: Note | undefined, ours: Note | undefined, theirs: Note | undefined): Note[] {
  if (ours && theirs) return mergeVersions(base, ours, theirs);
  const survivor = ours ?? theirs;
  return !survivor || (base && sameJson(base, survivor)) ? [] : [survivor];
}

function mergeVersions(base: Note | undefined, ours: Note, theirs: Note): Note[] {
  if (sameJson(ours, theirs)) return [ours];
  const [earlier, later] = isLater(ours, theirs) ? [theirs, ours] : [ours, theirs];
  const keys = [...new Set([...Object.keys(later), ...Object.keys(earlier)])];
  const changedBy = (note: Note, key: string): boolean => !base || !sameJson(note[key], base[key]);
  const clashes = keys.filter((key) => {
    return !sameJson(later[key], earlier[key]) && changedBy(later, key) && changedBy(earlier, key);
  });
  const taken = keys.filter((key) => changedBy(earlier, key) && !changedBy(later, key));
  const fields: JsonObject = Object.fromEntries(taken.map((key) => [key, earlier[key]]));
  const note = withFields(later, fields) as Note;
  return clashes.every((key) => DERIVED.includes(key)) ? [note] : [note, conflictingCopy(earlier)];
}

/** The same copy wherever it is made, so that two people who merge the same versions make one copy. */
function conflictingCopy(note: Note): Note {
  const id = uuidOf(JSON.stringify(Object.entries(note).sort()));
  return withFields(note, { id, motivation: 'replying', target: note.id, 'cable:conflictingCopy': true }) as Note;
}

function isLater(a: Note, b: Note): boolean {
  const [timeOfA, timeOfB] = [a, b].map(({ modified, created }) => String(modified ?? created ?? ''));
  return timeOfA === timeOfB ? JSON.stringify(a) > JSON.stringify(b) : timeOfA! > timeOfB!;
}

/** A note that one side deleted while the other answered it is kept: the answer would hang in the air. */
function withParents(notes: readonly Note[], base: Versions): Note[] {
  const kept = byId(notes);
  for (const note of kept.values()) {
    const parent = base.get(repliesTo(note) ?? '');
    if (parent && !kept.has(parent.id)) kept.set(parent.id, parent); // the loop comes to it too
  }
  return [...kept.values()];
}

const byId = (notes: readonly Note[]): Map<string, Note> => new Map(notes.map((note) => [note.id, note]));
