// New notes and changed ones. Nothing is changed in place: a change gives a new note in which every field that was not
// meant stands as it stood, known or not.

import { isObject, type JsonObject, listOf, withFields } from './json';
import { isTag, isText, type Motivation, type Note, noteTags, noteText, repliesTo } from './note';

export interface NewNote {
  /** An IRI that no other note has: "urn:uuid:…". */
  readonly id: string;
  /** ISO 8601 with Z: "2024-05-01T09:30:00Z". */
  readonly now: string;
  /** The writer's name; null leaves the note unsigned. */
  readonly creator: string | null;
  readonly motivation: Motivation;
  /** Markdown; '' for a highlight without words. */
  readonly text: string;
  readonly tags: readonly string[];
  /** As `targetOf` gives it, or the id of the note that is answered. */
  readonly target: JsonObject | string;
}

export function newNote({ id, now, creator, motivation, text, tags, target }: NewNote): Note {
  const note = {
    id,
    type: 'Annotation',
    motivation,
    creator: creator === null ? undefined : { type: 'Person', name: creator },
    created: now,
    modified: now,
    body: [...(text ? [textBody(text, motivation)] : []), ...tags.map(tagBody)],
    target,
  };
  return withFields(note, {}) as Note;
}

/** An answer to `parent`, a note or itself an answer. */
export function newReply(parent: string, reply: Pick<NewNote, 'id' | 'now' | 'creator' | 'text'>): Note {
  return newNote({ ...reply, motivation: 'replying', tags: [], target: parent });
}

/** Says something else. The words are put where the first ones stood; the same note when they are the same. */
export function withText(note: Note, text: string, now: string): Note {
  if (text === noteText(note)) return note;
  const bodies = listOf(note.body);
  const first = bodies.findIndex((body) => isObject(body) && isText(body) && !isTag(body));
  const spoken = isObject(bodies[first]) ? withFields(bodies[first], { value: text }) : textBody(text, 'commenting');
  const others = bodies.filter((body) => !isObject(body) || !isText(body) || isTag(body));
  const at = Math.max(0, first);
  const body = text ? [...others.slice(0, at), spoken, ...others.slice(at)] : others;
  return withFields(note, { body, bodyValue: undefined, modified: now }) as Note;
}

/** Bears these tags and no others; tags that stay keep their body as it is. */
export function withTags(note: Note, tags: readonly string[], now: string): Note {
  const before = noteTags(note);
  if (tags.join('\n') === before.join('\n')) return note;
  const kept = listOf(note.body).filter((body) => !isObject(body) || !isTag(body) || tags.includes(String(body.value)));
  const added = tags.filter((tag) => !before.includes(tag)).map(tagBody);
  return withFields(note, { body: [...kept, ...added], modified: now }) as Note;
}

export function withResolved(note: Note, resolved: boolean, now: string): Note {
  return withFields(note, { 'cable:resolved': resolved || undefined, modified: now }) as Note;
}

/** The notes without this one and without what answers it, at any depth. */
export function withoutNote(notes: readonly Note[], id: string): Note[] {
  const gone = new Set(answersTo(id, answersByParent(notes)).map((note) => note.id)).add(id);
  return notes.filter((note) => !gone.has(note.id));
}

export interface Thread {
  readonly note: Note;
  /** Answers, and answers to answers, oldest first. */
  readonly replies: readonly Note[];
}

/** The notes on the text, each with its answers; an answer to a note that is not there, or to itself, stands alone. */
export function threadsOf(notes: readonly Note[]): Thread[] {
  const ids = new Set(notes.map((note) => note.id));
  const answers = answersByParent(notes);
  const roots = notes.filter((note) => !ids.has(repliesTo(note) ?? ''));
  const threads = roots.map((note) => ({ note, replies: answersTo(note.id, answers) }));
  const placed = new Set(threads.flatMap(({ note, replies }) => [note, ...replies]));
  return [...threads, ...notes.filter((note) => !placed.has(note)).map((note) => ({ note, replies: [] }))];
}

type Answers = ReadonlyMap<string, readonly Note[]>;

function answersByParent(notes: readonly Note[]): Answers {
  const answers = new Map<string, Note[]>();
  for (const note of notes) {
    const parent = repliesTo(note);
    if (parent === null || parent === note.id) continue;
    const siblings = answers.get(parent);
    if (siblings) siblings.push(note);
    else answers.set(parent, [note]);
  }
  return answers;
}

/** Answers at any depth, oldest first; notes that answer one another in a ring are each listed once. */
function answersTo(id: string, answers: Answers): Note[] {
  const reached = new Map<string, Note>();
  const open = [...(answers.get(id) ?? [])];
  for (let note = open.pop(); note; note = open.pop()) {
    if (note.id === id || reached.has(note.id)) continue;
    reached.set(note.id, note);
    open.push(...(answers.get(note.id) ?? []));
  }
  return [...reached.values()].sort((a, b) => (String(a.created) < String(b.created) ? -1 : 1));
}

function textBody(value: string, motivation: Motivation): JsonObject {
  return { type: 'TextualBody', purpose: motivation, format: 'text/markdown', value };
}

const tagBody = (value: string): JsonObject => ({ type: 'TextualBody', purpose: 'tagging', value });
