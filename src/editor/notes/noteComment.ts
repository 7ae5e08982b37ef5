import * as vscode from 'vscode';
import { isConflictingCopy, type Note, noteCreator, noteTags, noteText } from '../../annotation/note';
import { harmless } from '../harmless';

/** A note or an answer as VS Code shows it in a thread. */
export class NoteComment implements vscode.Comment {
  body: string | vscode.MarkdownString;
  mode = vscode.CommentMode.Preview;
  readonly author: vscode.CommentAuthorInformation;
  readonly contextValue = 'note';
  readonly label: string;
  readonly timestamp: Date | undefined;

  constructor(
    readonly note: Note,
    readonly uri: vscode.Uri,
  ) {
    this.body = shown(noteText(note));
    this.author = { name: harmless(noteCreator(note) ?? vscode.l10n.t('Unsigned')) };
    const other = isConflictingCopy(note) ? [vscode.l10n.t('other version')] : [];
    this.label = harmless([...other, ...noteTags(note).map((tag) => `#${tag}`)].join(' '));
    const written = new Date(String(note.modified ?? note.created));
    this.timestamp = Number.isNaN(written.getTime()) ? undefined : written;
  }

  /** The same with the box to type in, and `text` in it. */
  editing(text: string): NoteComment {
    const comment = new NoteComment(this.note, this.uri);
    comment.mode = vscode.CommentMode.Editing;
    comment.body = text;
    return comment;
  }

  get typed(): string {
    return typeof this.body === 'string' ? this.body : this.body.value;
  }
}

/** Markdown without rights: no command, no HTML, and no picture, for that would be fetched from a network. */
function shown(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text.replaceAll('![', '!\\['));
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}
