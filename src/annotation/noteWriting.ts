// New notes and changed ones. Nothing is changed in place: a change gives a new note in which every field that was not
// meant stands as it stood, known or not.

import { isObject, type Json, type JsonObject, listOf, stringsOf, withFields } from './json';
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

/** Says something else: each body whose words are still there stays as it is; the same note when all are. */
export function withText(note: Note, text: string, now: string): Note {
  if (text === noteText(note)) return note;
  const bodies = listOf(note.body);
  const short = stringsOf(note.bodyValue);
  const texts = bodies.filter((body): body is JsonObject => isObject(body) && isText(body) && !isTag(body));
  const words = divided(text, [...short, ...texts.map((body) => String(body.value))]);
  if (!words.length) words.push(text);
  const said = new Map(texts.map((body, i) => [body, words[short.length + i] ?? '']));
  const spoken = bodies.flatMap((body) => {
    const value = isObject(body) ? said.get(body) : undefined;
    if (!isObject(body) || value === undefined || value === body.value) return [body];
    return value ? [withFields(body, { value })] : [];
  });
  const added = short.length + texts.length || !text ? [] : [textBody(text, 'commenting')];
  const bodyValue = short.length ? words[0] || undefined : note.bodyValue;
  return withFields(note, { body: asBefore([...added, ...spoken], note), bodyValue, modified: now }) as Note;
}

/**
 * The words of each of several texts after their reader has changed what stood there joined by blank lines. What is the same at the
 * beginning and at the end stays; what is changed between belongs to the texts there, line by line of paragraphs where there are as
 * many as before, else to the first of them.
 */
function divided(text: string, before: readonly string[]): string[] {
  const gap = '\n\n';
  let [first, end, rest] = [0, before.length, text];
  while (first < end - 1 && rest.startsWith(before[first]! + gap))
    rest = rest.slice(before[first++]!.length + gap.length);
  while (end - 1 > first && rest.endsWith(gap + before[end - 1]!)) rest = rest.slice(0, -(gap + before[--end]!).length);
  const changed = before.slice(first, end);
  return [...before.slice(0, first), ...changedWords(rest, changed, gap), ...before.slice(end)];
}

function changedWords(text: string, before: readonly string[], gap: string): string[] {
  const paragraphs = text.split(gap);
  const counts = before.map((one) => one.split(gap).length);
  if (counts.reduce((sum, count) => sum + count, 0) !== paragraphs.length) return before.map((_, i) => (i ? '' : text));
  return counts.map((count) => paragraphs.splice(0, count).join(gap));
}

/** One body alone stays alone, and a note without a body has none. */
function asBefore(bodies: readonly Json[], { body }: Note): Json | undefined {
  if (body === undefined && !bodies.length) return undefined;
  return isObject(body) && bodies.length === 1 ? bodies[0] : bodies;
}

/** Bears these tags and no others; tags that stay keep their body as it is. */
export function withTags(note: Note, tags: readonly string[], now: string): Note {
  const before = noteTags(note);
  if (tags.join('\n') === before.join('\n')) return note;
  const isGone = (body: Json): boolean =>
    isObject(body) && isText(body) && isTag(body) && !tags.includes(String(body.value));
  const kept = listOf(note.body).filter((body) => !isGone(body));
  const added = tags.filter((tag) => !before.includes(tag)).map(tagBody);
  return withFields(note, { body: asBefore([...kept, ...added], note), modified: now }) as Note;
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

/** The note on the text that an answer is about, itself where it answers nothing; of notes that answer one another in a ring, the last. */
export function rootOf(notes: readonly Note[], note: Note): Note {
  const byId = new Map(notes.map((one) => [one.id, one]));
  const seen = new Set<string>();
  let root = note;
  for (let parent: Note | undefined = note; parent && !seen.has(parent.id); parent = byId.get(repliesTo(root) ?? '')) {
    seen.add(parent.id);
    root = parent;
  }
  return root;
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
