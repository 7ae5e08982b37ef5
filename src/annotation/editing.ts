import { type Draft, draftFrom, draftOf, typedFrom, typedTag } from './draft';
import { type Note, noteText } from './note';
import { withTags, withText } from './noteWriting';

/** The note as a reader has it after typing in its box, in which `typedFrom` had put it; what was not touched stays as it is. */
export function edited(note: Note, typed: string, now: string): Note {
  const [offered, draft] = [draftOn(note, typedFrom(draftOf(note))), draftOn(note, typed)];
  const text = draft.text === offered.text ? noteText(note) : draft.text;
  return withTags(withText(note, text, now), draft.tags, now);
}

/**
 * A last line "#4" that is the last line of the note's own words is no tag, and a hashtag is the tag for which it was written:
 * "#Cold-War" stands for "Cold War".
 */
function draftOn(note: Note, typed: string): Draft {
  const { text, tags } = draftOf(note);
  if (!tags.some(typedTag) && text.trim() && lastLine(typed) === lastLine(text)) return { text: typed.trim(), tags };
  const draft = draftFrom(typed);
  const known = (hashtag: string): string[] => tags.filter((tag) => typedTag(tag) === `#${hashtag}`);
  const named = draft.tags.flatMap((hashtag) => (known(hashtag).length ? known(hashtag) : [hashtag]));
  const untold = tags.filter((tag) => !typedTag(tag));
  const kept = new Set([...named, ...untold]);
  return {
    text: draft.text,
    tags: [...tags.filter((tag) => kept.has(tag)), ...named.filter((tag) => !tags.includes(tag))],
  };
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1)!.trim();
