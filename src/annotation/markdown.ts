import { noteInMarkdown, wordsInMarkdown } from './markdownText';
import { isResolved, type Note, noteCreator, noteTags, noteText } from './note';
import { type NotedFile, type Passage, passagesOf } from './passages';

/** The notes as Markdown: for each the citation, the words, what is noted, who noted it, and the answers. */
export function markdownOf(files: readonly NotedFile[]): string {
  return `${files.map(fileSection).join('\n\n')}\n`;
}

function fileSection(file: NotedFile): string {
  const passages = passagesOf(file).map(passageSection);
  return [`# Notes on ${wordsInMarkdown(file.fileName)}`, ...(passages.length ? passages : ['No notes.'])].join('\n\n');
}

function passageSection({ note, replies, quote, citation, state }: Passage): string {
  const lost = state === 'orphaned' ? ['*These words were not found in the text.*'] : [];
  const changed = state === 'changed' ? ['*The words in the text have changed.*'] : [];
  const quoted = quote?.trim() ? [quotation(quote)] : [];
  const said = [noteInMarkdown(noteText(note))].filter(Boolean);
  return [
    `## ${wordsInMarkdown(citation)}`,
    ...quoted,
    ...lost,
    ...changed,
    ...said,
    signature(note),
    ...replyList(replies),
  ].join('\n\n');
}

/** "— A. Reader, 2024-05-01 · tags: oil, shipping · resolved" */
function signature(note: Note): string {
  const tags = noteTags(note).map(wordsInMarkdown).join(', ');
  const facts = [signer(note), tags && `tags: ${tags}`, isResolved(note) && 'resolved'];
  return `— ${facts.filter(Boolean).join(' · ')}`;
}

function signer(note: Note): string {
  const day = typeof note.created === 'string' ? wordsInMarkdown(note.created.slice(0, 10)) : '';
  return [wordsInMarkdown(noteCreator(note) ?? 'unsigned'), day].filter(Boolean).join(', ');
}

function replyList(replies: readonly Note[]): string[] {
  const items = replies.map((reply) => `- ${signer(reply)}: ${noteInMarkdown(noteText(reply)).replace(/\n/g, '\n  ')}`);
  return items.length ? [items.join('\n')] : [];
}

/** Cable text as a block quote, line by line, with nothing in it taken for markup. */
function quotation(quote: string): string {
  const lines = quote
    .trim()
    .split(/\r\n?|\n|\f/)
    .map((line) => wordsInMarkdown(line.trim()));
  return lines
    .map((line, i) => (i < lines.length - 1 && line && lines[i + 1] ? `> ${line}\\` : `> ${line}`.trimEnd()))
    .join('\n');
}
