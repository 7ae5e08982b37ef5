// Annotations from other tools: JSON of the W3C model in any of its wrappings, and what Hypothesis gives out.

import { anchorNote } from './anchoring';
import { uuidOf } from './digest';
import { fromHypothesis, isRow, rowsIn } from './hypothesis';
import {
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectsOf,
  sameJson,
  stringOr,
  stringsOf,
  withFields,
} from './json';
import { isNote, type Note, notePlace, notePosition, noteQuote, repliesTo } from './note';
import type { NotedText } from './notedText';
import { iriOf, rebased } from './target';

export interface Import {
  readonly notes: Note[];
  /** What is no annotation, and why: for the reader. */
  readonly skipped: readonly string[];
}

/**
 * Reads annotations as notes on a cable file, whatever they were written on; where that was stands in `via`.
 * @param json A single annotation, a list, an AnnotationPage, an AnnotationCollection with its first page, or the answer
 * of the Hypothesis API (`{ total, rows }`) or of its export.
 * @param newId Gives an IRI for an annotation without one.
 */
export function importNotes(json: Json, fileName: string, newId: () => string): Import {
  const { items, skipped } = annotationsIn(json);
  const named = items.map((item) => (typeof item.id === 'string' && item.id ? item : { ...item, id: newId() }));
  const { notes, twins } = apart(named.filter(isNote));
  const ids = new Set(notes.map(({ id }) => id));
  return {
    notes: notes.map((note) => (answers(note, ids) ? asReply(note) : onFile(note, fileName))),
    skipped: [...skipped, ...twins.map((id) => `two annotations have the id ${id}: each is a note of its own now`)],
  };
}

/**
 * Two annotations of one id that say the same are one. If they do not, both are kept: the second under an id that is the same
 * whenever it is imported.
 */
function apart(notes: readonly Note[]): { notes: Note[]; twins: string[] } {
  const known = new Map<string, Note>();
  const twins: string[] = [];
  for (const note of notes) {
    const first = known.get(note.id);
    if (!first) known.set(note.id, note);
    if (!first || sameJson(first, note)) continue;
    const id = uuidOf(JSON.stringify(note));
    if (!known.has(id)) twins.push(note.id);
    known.set(id, withFields(note, { id, via: note.via ?? note.id }) as Note);
  }
  return { notes: [...known.values()], twins };
}

/** Imported notes as found in a text: measured in it, so that from now on their position can be trusted. */
export interface Placed {
  readonly notes: Note[];
  /** How many are there already, from an import before. */
  readonly known: number;
  /** How many have not found their words. */
  readonly orphans: number;
}

/** @param there The notes that are on the text already. */
export function placedIn(text: NotedText, notes: readonly Note[], there: readonly Note[]): Placed {
  const ids = new Set(there.map(({ id }) => id));
  const anchors = notes.map((note) => (repliesTo(note) === null ? anchorNote(note, text) : null));
  return {
    notes: notes.map((note, i) => {
      const range = anchors[i]?.range;
      return range && range[0] < range[1] ? rebased(note, range, text) : note;
    }),
    known: notes.filter(({ id }) => ids.has(id)).length,
    orphans: anchors.filter((anchor) => anchor && (anchor.state === 'orphaned' || isElsewhere(anchor.note))).length,
  };
}

/** Whether it is on a part of something that is told in ways which we cannot read: a place in a picture, a style sheet's path. */
function isElsewhere(note: Note): boolean {
  const isPart = objectsOf(note.target).some(({ selector }) => listOf(selector).length > 0);
  return isPart && !noteQuote(note) && !notePosition(note) && notePlace(note).paragraph === null;
}

function annotationsIn(json: Json): { items: JsonObject[]; skipped: string[] } {
  const found = unwrapped(json);
  const items = found.flatMap((item) => (isRow(item) ? [fromHypothesis(item)] : isAnnotation(item) ? [item] : []));
  const skipped = found.filter((item) => !isRow(item) && !isAnnotation(item)).map(reasonFor);
  const total = isObject(json) ? Number(json.total) : 0;
  const missing = total > found.length ? [`the file tells of ${total} annotations, and holds ${found.length}`] : [];
  return { items, skipped: [...skipped, ...missing] };
}

const isAnnotation = (item: Json): item is JsonObject => isObject(item) && stringsOf(item.type).includes('Annotation');

/** What stands in a list, in its pages and collections and in theirs, in that order. */
function unwrapped(json: Json): Json[] {
  const found: Json[] = [];
  const open = listOf(json).toReversed();
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const inside = heldBy(item);
    if (!inside) found.push(item);
    for (const one of inside?.toReversed() ?? []) open.push(one);
  }
  return found;
}

/** What a page holds with the pages after it, a collection, or an answer of Hypothesis; null for anything else. */
function heldBy(item: Json): readonly Json[] | null {
  if (!isObject(item)) return null;
  const types = stringsOf(item.type);
  if (types.includes('AnnotationPage')) return [...listOf(item.items), ...listOf(item.next)];
  if (types.includes('AnnotationCollection')) return item.first === undefined ? null : listOf(item.first);
  return types.length || isRow(item) ? null : rowsIn(item);
}

function reasonFor(item: Json): string {
  if (typeof item === 'string') return `${item} is only the address of annotations; they are not in this file`;
  const type = isObject(item) ? stringsOf(item.type).join(', ') : '';
  return type ? `an object of type ${type} is no annotation` : 'an item without the type "Annotation" is no annotation';
}

/** Whether a note is on another one of the same import. */
function answers(note: Note, ids: ReadonlySet<string>): boolean {
  const target = listOf(note.target)[0];
  const id = isObject(target) ? stringOr(target.id, null) : stringOr(target, null);
  return repliesTo(note) !== null || (id !== null && ids.has(id));
}

function asReply(note: Note): Note {
  if (repliesTo(note) !== null) return note;
  return withFields(note, { motivation: [...listOf(note.motivation), 'replying'] }) as Note;
}

function onFile(note: Note, fileName: string): Note {
  const source = iriOf(fileName);
  const targets = listOf(note.target).map((target) => (isObject(target) ? target : { source: target }));
  const moved = targets.map((target) => {
    const address = target.source ?? target.id;
    if (address === source) return target;
    return withFields(target, { type: 'SpecificResource', id: undefined, source, via: target.via ?? address });
  });
  return withFields(note, { target: moved.length === 1 ? moved[0] : moved }) as Note;
}
