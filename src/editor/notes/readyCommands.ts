import * as vscode from 'vscode';

const NOTHING = Symbol('nothing to do');
const ids = new Set<string>();

/** Registers a command after which the reader may go on typing at once; see {@link makeReady}. */
export function registerReady<Arguments extends unknown[]>(
  id: string,
  act: (...given: Arguments) => unknown,
): vscode.Disposable {
  ids.add(id);
  return vscode.commands.registerCommand(id, (...given: unknown[]) =>
    given[0] === NOTHING ? undefined : act(...(given as Arguments)),
  );
}

/**
 * VS Code asks all extensions before it runs a command for the first time in a window, and waits for their answers: what is typed
 * meanwhile would reach us before the command that it follows. Done when all of these commands are past that.
 */
export async function makeReady(): Promise<void> {
  for (const id of ids) void vscode.commands.executeCommand(id, NOTHING);
  // VS Code has the answers of the extensions when it has answered this one, which it was asked later
  await vscode.commands.executeCommand('setContext', 'cable.awake', false);
  await vscode.commands.executeCommand('setContext', 'cable.awake', true);
}
