import * as vscode from 'vscode';
import { told } from '../told';
import type { NoteFile } from './noteFile';

/** Tells that the notes on a cable cannot be read; a file that has come right meanwhile is not told of. */
export async function tellUnreadable(file: NoteFile): Promise<void> {
  const { problem } = file.notebook;
  if (problem?.kind !== 'unreadable') return;
  const [open, setAside] = [vscode.l10n.t('Open'), vscode.l10n.t('Set Aside and Start Anew')];
  const what = vscode.l10n.t(
    'The notes on {0} cannot be read: {1}. The file is left as it is; new notes are kept until it is mended.',
    file.name,
    problem.message,
  );
  const answer = await told('error', what, open, setAside);
  if (answer === open) await openAt(file.sidecar, problem.line);
  if (answer === setAside) await setSidecarAside(file);
}

async function openAt(uri: vscode.Uri, line: number | null): Promise<void> {
  const position = new vscode.Position((line ?? 1) - 1, 0);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(position, position) });
}

/** Keeps the file under another name, and writes the notes of this window to a new one; returns the copy. */
export async function setSidecarAside(file: NoteFile): Promise<vscode.Uri> {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const copy = file.sidecar.with({ path: `${file.sidecar.path}.unreadable-${stamp}` });
  await vscode.workspace.fs.rename(file.sidecar, copy, { overwrite: false });
  await file.notebook.synchronize();
  const name = copy.path.split('/').pop() ?? '';
  void told('information', vscode.l10n.t('The file that could not be read is now {0}.', name));
  return copy;
}

/** Tells that the notes on a cable could not be saved. */
export async function tellUnsaved(file: NoteFile): Promise<void> {
  const { problem, unsaved } = file.notebook;
  if (problem?.kind !== 'failed' || !unsaved) return;
  const [again, copy] = [vscode.l10n.t('Try Again'), vscode.l10n.t('Save a Copy…')];
  const what = vscode.l10n.t(
    'The notes on {0} could not be saved: {1}. They are kept by VS Code until they can be.',
    file.name,
    problem.message,
  );
  const answer = await told('warning', what, again, copy);
  if (answer === again) await file.notebook.synchronize();
  if (answer === copy) await saveCopy(file);
}

async function saveCopy(file: NoteFile): Promise<void> {
  const uri = await vscode.window.showSaveDialog({ filters: { JSON: ['json'] } });
  if (uri) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(file.notebook.asText()));
}
