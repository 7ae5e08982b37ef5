import * as vscode from 'vscode';
import { picked } from './asked';
import { CABLE } from './language';
import { SAMPLE_CABLES, type SampleCable } from './sampleCables';
import { told } from './told';

/**
 * The command `cable.openSample`: an invented cable to try things on, as a file of the reader's own, so that notes can be
 * written on it. Its argument names the file of a sample; without one the reader picks.
 */
export function registerSamples(
  { extensionUri, globalStorageUri }: Pick<vscode.ExtensionContext, 'extensionUri' | 'globalStorageUri'>,
  command = 'cable.openSample',
): vscode.Disposable {
  const shipped = vscode.Uri.joinPath(extensionUri, 'media', 'samples');
  const own = vscode.Uri.joinPath(globalStorageUri, 'samples');
  return vscode.commands.registerCommand(command, async (file?: unknown) => {
    const sample = SAMPLE_CABLES.find((one) => one.file === file) ?? (await askFor());
    if (sample) await open(shipped, own, sample).catch(tellOf);
  });
}

async function askFor(): Promise<SampleCable | undefined> {
  const items = SAMPLE_CABLES.map((sample) => ({
    label: sample.title,
    detail: vscode.l10n.t(sample.shows),
    sample,
  }));
  const placeHolder = vscode.l10n.t('An invented cable to try things on');
  return (await picked(items, { placeHolder, matchOnDetail: true }))?.sample;
}

async function open(shipped: vscode.Uri, own: vscode.Uri, { file }: SampleCable): Promise<void> {
  const copy = vscode.Uri.joinPath(own, file);
  await vscode.workspace.fs.createDirectory(own);
  await copyOnce(vscode.Uri.joinPath(shipped, file), copy);
  const { document } = await vscode.window.showTextDocument(copy);
  if (document.languageId !== CABLE) await vscode.languages.setTextDocumentLanguage(document, CABLE);
}

/** What is there already stays: the reader may have changed it, and has written notes on it. */
async function copyOnce(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.copy(from, to, { overwrite: false });
  } catch (error) {
    if (!(await isThere(to))) throw error;
  }
}

const isThere = (file: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );

const tellOf = (error: Error): void =>
  void told('error', vscode.l10n.t('The sample cable cannot be opened: {0}', error.message));
