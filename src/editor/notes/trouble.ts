import * as vscode from 'vscode';
import { picked } from '../asked';
import { Later } from '../later';
import { told } from '../told';
import type { NoteFile } from './noteFile';
import type { NoteFiles } from './noteFiles';
import { tellUnreadable, tellUnsaved } from './troubledFile';

/** Milliseconds without further trouble after which it is told. */
const PAUSE = 500;

/**
 * Tells, once, why notes are not in their file, and offers a way out; of many files in one message. The notes themselves stay in
 * memory.
 */
export function registerTrouble(files: NoteFiles): vscode.Disposable {
  const heard = new Map<NoteFile, string>();
  const untold = new Set<NoteFile>();
  const later = new Later<'tell'>(PAUSE);
  const tell = (): void => {
    void tellOf([...untold]);
    untold.clear();
  };
  const changed = files.onDidChange((file) => {
    const { problem } = file.notebook;
    if (!problem) heard.delete(file);
    else if (heard.get(file) !== problem.message) {
      heard.set(file, problem.message);
      untold.add(file);
      later.do('tell', tell);
    }
  });
  return vscode.Disposable.from(later, changed);
}

const kindOf = ({ notebook }: NoteFile) => notebook.problem?.kind;

/** What cannot be read apart from what cannot be saved: there the ways out are others. */
async function tellOf(troubled: readonly NoteFile[]): Promise<void> {
  const files = [...troubled].sort((a, b) => (a.name < b.name ? -1 : 1));
  const unreadable = files.filter((file) => kindOf(file) === 'unreadable');
  const unsaved = files.filter((file) => kindOf(file) === 'failed' && file.notebook.unsaved);
  await Promise.all([
    unreadable.length > 1 ? tellManyUnreadable(unreadable) : unreadable.map(tellUnreadable),
    unsaved.length > 1 ? tellManyUnsaved(unsaved) : unsaved.map(tellUnsaved),
    tellUnshown(files.filter((file) => kindOf(file) === 'unshown')),
  ]);
}

async function tellManyUnreadable(files: readonly NoteFile[]): Promise<void> {
  const show = vscode.l10n.t('Show…');
  const what = vscode.l10n.t(
    'The notes on {0} cables cannot be read: {1}. Their files are left as they are; new notes are kept until they are mended.',
    files.length,
    namesOf(files),
  );
  if ((await told('error', what, show)) === show) await pickAmong(files, tellUnreadable);
}

async function tellManyUnsaved(files: readonly NoteFile[]): Promise<void> {
  const [again, show] = [vscode.l10n.t('Try Again'), vscode.l10n.t('Show…')];
  const what = vscode.l10n.t(
    'The notes on {0} cables could not be saved: {1}. They are kept by VS Code until they can be.',
    files.length,
    namesOf(files),
  );
  const answer = await told('warning', what, again, show);
  if (answer === again) await Promise.all(files.map(({ notebook }) => notebook.synchronize()));
  if (answer === show) await pickAmong(files, tellUnsaved);
}

async function tellUnshown(files: readonly NoteFile[]): Promise<void> {
  const [first] = files;
  if (!first) return;
  const reason = first.notebook.problem?.message ?? '';
  await told('error', vscode.l10n.t('The notes on {0} are saved, but cannot be shown: {1}.', namesOf(files), reason));
}

/** "a.txt, b.txt, c.txt and 4 more" */
function namesOf(files: readonly NoteFile[]): string {
  const names = files
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ');
  return files.length > 3 ? vscode.l10n.t('{0} and {1} more', names, files.length - 3) : names;
}

/** One of them after its reason; then the others are told of anew. */
async function pickAmong(files: readonly NoteFile[], tell: (file: NoteFile) => Promise<void>): Promise<void> {
  const items = files.map((file) => ({ label: file.name, detail: file.notebook.problem?.message, file }));
  const choice = await picked(items, { placeHolder: vscode.l10n.t('Which file?') });
  if (!choice) return;
  await tell(choice.file);
  await tellOf(files.filter((file) => file !== choice.file));
}
