import { type Motivation, type Note, noteTags, noteText } from './note';

/** What a reader typed into a note. */
export interface Draft {
  readonly text: string;
  readonly tags: readonly string[];
}

/** "#oil", "#Côte-d'Ivoire", "#E.O.12958": a hash, and no blank. */
const TAG = /^#([^\s#]+)$/;

/** A last line of nothing but hashtags, "#oil #shipping", is the note's tags; hashes elsewhere are words. */
export function draftFrom(typed: string): Draft {
  const lines = typed.trim().split('\n');
  const words = (lines.at(-1) ?? '').trim().split(/\s+/);
  const tags = words.flatMap((word) => TAG.exec(word)?.[1] ?? []);
  if (tags.length < words.length) return { text: typed.trim(), tags: [] };
  return { text: lines.slice(0, -1).join('\n').trim(), tags: [...new Set(tags)] };
}

export const draftOf = (note: Note): Draft => ({ text: noteText(note), tags: noteTags(note) });

/** "#Cold-War" for "Cold War"; '' for a tag without a letter, which cannot be typed. */
export const typedTag = (tag: string): string => (tag ? `#${tag.replace(/[\s#]+/g, '-')}` : '');

/** The same as it is typed. */
export function typedFrom({ text, tags }: Draft): string {
  const hashtags = tags.map(typedTag).filter(Boolean).join(' ');
  return [text, hashtags].filter(Boolean).join('\n\n');
}

/** Why somebody writes this: a last question mark asks, tags alone sort, and who writes nothing marks the words. */
export function motivationOf({ text, tags }: Draft): Motivation {
  if (!text) return tags.length ? 'tagging' : 'highlighting';
  return text.endsWith('?') ? 'questioning' : 'commenting';
}
