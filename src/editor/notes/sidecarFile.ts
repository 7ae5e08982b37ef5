import * as vscode from 'vscode';
import { diskFile } from '../../annotation/diskFile';
import { type Moved, moveOnDisk } from '../../annotation/diskMove';
import { plainFile } from '../../annotation/plainFile';
import type { SidecarFile } from '../../annotation/saving';
import { isSidecarName, sidecarNameOf } from '../../annotation/sidecar';
import { nodeDisk, textOf } from '../nodeDisk';
import { bytesOf } from '../plainFile';

const DISK = nodeDisk();
/** Bytes. VS Code hands no larger text to an extension. */
const MOST = 50_000_000;

/** Where the notes on a cable are kept, and which cable it is whose notes are kept there. */
export const sidecarOf = (cable: vscode.Uri): vscode.Uri => cable.with({ path: sidecarNameOf(cable.path) });
export const cableOf = (sidecar: vscode.Uri): vscode.Uri =>
  isSidecarName(sidecar.path) ? sidecar.with({ path: sidecar.path.replace(/\.annotations\.json$/, '') }) : sidecar;

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

/** Moves a sidecar, and never onto a file that is there. @throws what keeps it from being moved */
export async function moveSidecar(from: vscode.Uri, to: vscode.Uri): Promise<Moved> {
  if (DISK && from.scheme === 'file' && to.scheme === 'file') return moveOnDisk(from.fsPath, to.fsPath, DISK);
  try {
    await vscode.workspace.fs.rename(from, to, { overwrite: false });
    return 'moved';
  } catch (error) {
    const code = error instanceof vscode.FileSystemError ? error.code : '';
    if (code === 'FileExists') return 'occupied';
    if (code === 'FileNotFound') return 'absent';
    throw error;
  }
}

/** Null when there is no such file. */
export async function textAt(uri: vscode.Uri): Promise<string | null> {
  const bytes = await bytesAt(uri);
  return bytes && new TextDecoder().decode(bytes);
}

async function bytesAt(uri: vscode.Uri): Promise<Uint8Array | null> {
  try {
    return await bytesOf(uri, MOST);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
