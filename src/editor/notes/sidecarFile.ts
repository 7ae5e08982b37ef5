import * as vscode from 'vscode';
import type { SidecarFile } from '../../annotation/saving';
import { type Files, wholeFile } from '../../annotation/wholeFile';

/** A sidecar wherever VS Code keeps files. */
export function sidecarAt(uri: vscode.Uri): SidecarFile {
  const [name = ''] = uri.path.split('/').slice(-1);
  const unique = (): string => String(crypto.getRandomValues(new Uint32Array(1))[0]);
  return wholeFile(name, filesBeside(uri), unique);
}

/** Null when there is no such file. */
export async function textAt(uri: vscode.Uri): Promise<string | null> {
  let text: string | null = null;
  await succeeds(['FileNotFound'], async () => {
    text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  });
  return text;
}

function filesBeside(uri: vscode.Uri): Files {
  const { fs } = vscode.workspace;
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(uri, '..', name);
  return {
    read: (name) => textAt(at(name)),
    write: async (name, text) => fs.writeFile(at(name), new TextEncoder().encode(text)),
    move: (from, to) =>
      succeeds(['FileNotFound', 'FileExists'], () => fs.rename(at(from), at(to), { overwrite: false })),
    remove: async (name) => {
      await succeeds(['FileNotFound'], () => fs.delete(at(name)));
    },
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  };
}

/** False when it fails for one of these reasons; any other failure is the caller's. */
async function succeeds(reasons: readonly string[], act: () => Thenable<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && reasons.includes(error.code)) return false;
    throw error;
  }
}
