import * as vscode from 'vscode';
import { diskFile } from '../../annotation/diskFile';
import { plainFile } from '../../annotation/plainFile';
import type { SidecarFile } from '../../annotation/saving';
import { nodeDisk, textOf } from '../nodeDisk';

const DISK = nodeDisk();

/** A sidecar on this machine's disk, or wherever else VS Code keeps files. */
export function sidecarAt(uri: vscode.Uri): SidecarFile {
  if (DISK && uri.scheme === 'file') return diskFile(uri.fsPath, DISK);
  return plainFile({
    read: async () => {
      const bytes = await bytesAt(uri);
      return bytes && textOf(bytes);
    },
    write: async (text) => {
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(uri, '..')); // VS Code would make the folder anew, which somebody took away
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    },
  });
}

/** Null when there is no such file. */
export async function textAt(uri: vscode.Uri): Promise<string | null> {
  const bytes = await bytesAt(uri);
  return bytes && new TextDecoder().decode(bytes);
}

async function bytesAt(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
