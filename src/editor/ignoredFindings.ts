import * as vscode from 'vscode';
import { FileMemory } from './fileMemory';
import { toldWithWay } from './told';

export const IGNORE = 'cable.ignoreFinding';
const SHOW_IGNORED = 'cable.showIgnoredFindings';

/** Kinds of findings, by their codes, that a reader does not want to see in a file. */
export class IgnoredFindings implements vscode.Disposable {
  private readonly codes: FileMemory<readonly string[]>;
  readonly onDidChange: vscode.Event<void>;
  private readonly commands: vscode.Disposable;

  constructor(state: vscode.Memento) {
    this.codes = new FileMemory(state, 'cable.ignoredFindings');
    this.onDidChange = this.codes.onDidChange;
    this.commands = vscode.Disposable.from(
      vscode.commands.registerCommand(IGNORE, (uri: vscode.Uri, code: string) => this.ignore(uri, code)),
      vscode.commands.registerCommand(SHOW_IGNORED, () => this.forgetActive()),
    );
  }

  has(uri: vscode.Uri, code: string): boolean {
    return this.codes.get(uri)?.includes(code) ?? false;
  }

  dispose(): void {
    this.codes.dispose();
    this.commands.dispose();
  }

  private ignore(uri: vscode.Uri, code: string): Promise<void> {
    toldWithWay(vscode.l10n.t('Findings of this kind are not shown in this file any more.'), SHOW_IGNORED);
    return this.codes.set(uri, [...new Set(this.codes.get(uri)).add(code)]);
  }

  /** All findings of the file in the active editor are shown again. */
  private async forgetActive(): Promise<void> {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (uri) await this.codes.set(uri, undefined);
  }
}
