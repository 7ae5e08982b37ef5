import * as vscode from 'vscode';
import type { AnchorState } from '../../annotation/anchoring';
import { isResolved, type Note, noteQuote, noteTags, noteText } from '../../annotation/note';
import type { Passage } from '../../annotation/passages';

/** What to say of how a note holds; nothing while all is as it was. */
export function stateWords(state: AnchorState): string {
  if (state === 'moved') return vscode.l10n.t('Moved: the same words, elsewhere');
  if (state === 'changed') return vscode.l10n.t('Changed: the words are not quite those that were noted');
  if (state === 'orphaned') return vscode.l10n.t('Orphaned: the words were not found');
  return '';
}

/** Over a thread: how the note holds, or the words that it is on. VS Code would say "Start discussion" over an empty one. */
export function threadLabel(note: Note, state: AnchorState): string {
  return stateWords(state) || `“${oneLine(noteQuote(note)?.exact ?? '', 60)}”`;
}

/** The name of a state, as a heading. */
export function stateName(state: string): string {
  const names: Record<string, string> = {
    exact: vscode.l10n.t('Exact'),
    moved: vscode.l10n.t('Moved'),
    changed: vscode.l10n.t('Changed'),
    orphaned: vscode.l10n.t('Orphaned'),
    resolved: vscode.l10n.t('Resolved'),
  };
  return names[state] ?? state;
}

/** One line for a list: what is noted, or the words that it is on. */
export function titleOf({ note, quote }: Passage): string {
  const said = plainLine(noteText(note).trim().split('\n')[0] ?? '');
  if (said) return said;
  return quote?.trim() ? `“${oneLine(quote)}”` : note.id;
}

/** "## See **REF D**." without its marks: a list shows no Markdown. */
export const plainLine = (markdown: string): string =>
  oneLine(markdown.replace(/\*\*|__|`/g, '').replace(/^\s*(?:#{1,6}|>|[-*+])\s+/, ''));

/** "paragraph 7 · moved · #oil" */
export function detailOf({ note, paragraph, line, state, replies }: Passage): string {
  const place = paragraph ? vscode.l10n.t('paragraph {0}', paragraph) : line ? vscode.l10n.t('line {0}', line) : '';
  return [
    place,
    state === 'exact' ? '' : stateName(state).toLowerCase(),
    isResolved(note) ? stateName('resolved').toLowerCase() : '',
    replies.length ? answersIn(replies.length) : '',
    ...noteTags(note).map((tag) => `#${tag}`),
  ]
    .filter(Boolean)
    .join(' · ');
}

export const answersIn = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 answer') : vscode.l10n.t('{0} answers', count);

export const notesIn = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', count);

/** Citation, quote and note, as plain text. */
export function tooltipOf({ note, quote, citation, state }: Passage): string {
  const quoted = quote?.trim() ? `“${oneLine(quote, 300)}”` : '';
  return [citation, quoted, noteText(note), stateWords(state)].filter(Boolean).join('\n\n');
}

export function oneLine(text: string, most = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

export const nameOfTagless = (): string => vscode.l10n.t('No tag');
