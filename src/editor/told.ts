import * as vscode from 'vscode';
import { commandTitle } from './commandNames';
import { harmless } from './harmless';

const SHOW = {
  information: 'showInformationMessage',
  warning: 'showWarningMessage',
  error: 'showErrorMessage',
} as const;

/**
 * Tells the reader something: the only door to VS Code's messages, which would run a link that stands in the name of a file.
 * @returns the answer that was chosen; undefined when the message was put away
 */
export const told = (kind: keyof typeof SHOW, message: string, ...answers: string[]): Thenable<string | undefined> =>
  vscode.window[SHOW[kind]](harmless(message), ...answers);

/**
 * Tells the reader something with a command of ours as the way on: its button bears its title, and runs it.
 * @param given what the command is given
 */
export function toldWithWay(message: string, command: string, ...given: unknown[]): void {
  const title = commandTitle(command);
  // not awaited: the message may stand there for long
  void told('information', message, title).then((answer) => {
    if (answer === title) void vscode.commands.executeCommand(command, ...given);
  });
}

/** Says something in the status bar for some milliseconds, where an act of the reader's is answered and nothing is to be done. */
export const saidBriefly = (message: string, milliseconds = 5000): void =>
  void vscode.window.setStatusBarMessage(harmless(message), milliseconds);
