import * as vscode from 'vscode';
import type { SaveProblem } from '../../annotation/saving';
import type { NoteFile } from './noteFile';
import type { NoteFiles } from './noteFiles';

/** Tells, once, why notes are not in their file, and offers a way out. The notes themselves stay in memory. */
export function registerTrouble(files: NoteFiles): vscode.Disposable {
  const told = new Map<NoteFile, string>();
  return files.onDidChange((file) => {
    const { problem } = file.notebook;
    if (!problem) told.delete(file);
    else if (told.get(file) !== problem.message) {
      told.set(file, problem.message);
      void (problem.kind === 'unreadable' ? tellUnreadable(file, problem.line, problem) : tellUnsaved(file, problem));
    }
  });
}

async function tellUnreadable(file: NoteFile, line: number | null, { message }: SaveProblem): Promise<void> {
  const [open, setAside] = [vscode.l10n.t('Open'), vscode.l10n.t('Set Aside and Start Anew')];
  const what = vscode.l10n.t(
    'The notes on {0} cannot be read: {1}. The file is left as it is; new notes are kept until it is mended.',
    file.name,
    message,
  );
  const answer = await vscode.window.showErrorMessage(what, open, setAside);
  if (answer === open) await openAt(file.sidecar, line);
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
  void vscode.window.showInformationMessage(vscode.l10n.t('The file that could not be read is now {0}.', name));
  return copy;
}

async function tellUnsaved(file: NoteFile, { message }: SaveProblem): Promise<void> {
  if (!file.notebook.unsaved) return;
  const [again, copy] = [vscode.l10n.t('Try Again'), vscode.l10n.t('Save a Copy…')];
  const what = vscode.l10n.t(
    'The notes on {0} could not be saved: {1}. They are kept by VS Code until they can be.',
    file.name,
    message,
  );
  const answer = await vscode.window.showWarningMessage(what, again, copy);
  if (answer === again) await file.notebook.synchronize();
  if (answer === copy) await saveCopy(file);
}

async function saveCopy(file: NoteFile): Promise<void> {
  const uri = await vscode.window.showSaveDialog({ filters: { JSON: ['json'] } });
  if (uri) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(file.notebook.asText()));
}
