// The notes of many files as a tree.

import { isResolved, noteCreator, noteTags, noteText } from './note';
import type { Passage } from './passages';

export type Grouping = 'file' | 'tag' | 'state';

/** A note in a file; `file` is any name by which the caller knows it. */
export interface FiledPassage<File> {
  readonly file: File;
  readonly passage: Passage;
}

export interface NoteGroup<File> {
  /** A file's name, a tag, a state; '' for notes without a tag. */
  readonly name: string;
  readonly notes: readonly FiledPassage<File>[];
}

/** Orphans first: they need the reader's eye. */
const STATES = ['orphaned', 'changed', 'moved', 'exact', 'resolved'];

/** Groups that hold at least one note; a note with two tags is in two of them. */
export function grouped<File>(
  notes: readonly FiledPassage<File>[],
  by: Grouping,
  nameOf: (file: File) => string,
): NoteGroup<File>[] {
  const groups = new Map<string, FiledPassage<File>[]>();
  for (const filed of notes) {
    for (const name of namesFor(filed, by, nameOf)) {
      const group = groups.get(name);
      if (group) group.push(filed);
      else groups.set(name, [filed]);
    }
  }
  const order = (a: string, b: string): number =>
    by === 'state' ? STATES.indexOf(a) - STATES.indexOf(b) : Number(!a) - Number(!b) || a.localeCompare(b);
  return [...groups].sort(([a], [b]) => order(a, b)).map(([name, notes]) => ({ name, notes }));
}

function namesFor<File>(
  { file, passage }: FiledPassage<File>,
  by: Grouping,
  nameOf: (file: File) => string,
): readonly string[] {
  if (by === 'file') return [nameOf(file)];
  if (by === 'state') return [passage.state !== 'orphaned' && isResolved(passage.note) ? 'resolved' : passage.state];
  const tags = noteTags(passage.note);
  return tags.length ? tags : [''];
}

/** Whether every word of a filter stands in the note, its answers, tags, writers, quote, citation or state. */
export function matchesFilter({ passage }: FiledPassage<unknown>, filter: string): boolean {
  const { note, replies, quote, citation, state } = passage;
  const said = [note, ...replies].flatMap((one) => [noteText(one), noteCreator(one) ?? '']);
  const tags = noteTags(note).map((tag) => `#${tag}`);
  const text = [...said, ...tags, quote ?? '', citation, state].join('\n').toLowerCase();
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word));
}
