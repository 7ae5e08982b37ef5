// A desktop VS Code that is installed on this machine.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hostPlace, root } from './places.mjs';
import { run, succeeded } from './program.mjs';
import { writeQuietSettings } from './settings.mjs';

const COMMAND = process.platform === 'win32' ? 'code.cmd' : 'code';

/**
 * The path of `code`, or undefined. Inside a remote VS Code's terminal `code` is a messenger to the window that the terminal
 * belongs to, and cannot load an extension from source: that one does not count.
 */
export function findDesktop() {
  if (process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, COMMAND)).find((file) => existsSync(file));
}

/** Opens `place`, a file or folder, in a window of its own with the extension from source; the user's own settings are not touched. */
export async function openInDesktop(command, place) {
  const dataDir = hostPlace('desktop');
  writeQuietSettings(join(dataDir, 'User'));
  const flags = [`--extensionDevelopmentPath=${root}`, `--user-data-dir=${dataDir}`, '--new-window'];
  await succeeded(run(command, [...flags, place]));
}
