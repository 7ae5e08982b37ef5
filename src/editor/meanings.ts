import * as vscode from 'vscode';
import { showBeside } from './besidePage';
import { commandName } from './commandNames';

const SCHEME = 'cable-meanings';

/** One page beside the cable, which tells the meanings of the code that was asked about last. */
export class MeaningsPage implements vscode.Disposable {
  private text = vscode.l10n.t(
    'Put the cursor on a code of a cable, and run the command *{0}*.',
    commandName('cable.explainCode'),
  );
  private readonly page = vscode.Uri.from({ scheme: SCHEME, path: `/${vscode.l10n.t('Meanings')}` });
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly provided = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: this.changed.event,
    provideTextDocumentContent: () => this.text,
  });

  /** @param text Markdown, with what is foreign escaped */
  async show(text: string): Promise<void> {
    this.text = text;
    this.changed.fire(this.page);
    await showBeside(this.page);
  }

  dispose(): void {
    this.provided.dispose();
    this.changed.dispose();
  }
}
