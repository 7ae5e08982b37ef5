import * as vscode from 'vscode';

const EXTENSION = 'cable-text.cable-text';

/** What a manifest writes of a command; VS Code keeps a translated word with the one that it stands for. */
interface Contributed {
  readonly command: string;
  readonly title: Word;
  readonly category?: Word;
}
type Word = string | { readonly value: string };

/**
 * The title of a command of ours, as menus and buttons bear it: "Add Note". It is written once, in package.nls.json, and is
 * told from there; a command that the manifest lacks has its id for a name.
 */
export function commandTitle(command: string): string {
  const found = contributed(command);
  return found ? said(found.title) : command;
}

/** The same as the command palette lists it: "Cable: Add Note". */
export function commandName(command: string): string {
  const category = contributed(command)?.category;
  return category ? `${said(category)}: ${commandTitle(command)}` : commandTitle(command);
}

function contributed(command: string): Contributed | undefined {
  const commands: readonly Contributed[] =
    vscode.extensions.getExtension(EXTENSION)?.packageJSON?.contributes?.commands ?? [];
  return commands.find((one) => one.command === command);
}

const said = (word: Word): string => (typeof word === 'string' ? word : word.value);
