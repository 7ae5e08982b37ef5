import * as vscode from 'vscode';

const KEY = 'cable.ignoredFindings';
export const IGNORE = 'cable.ignoreFinding';

/** Kinds of findings that a reader does not want to see in a file; kept with the workspace, never in the file. */
export class IgnoredFindings implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly commands: vscode.Disposable;

  constructor(private readonly state: vscode.Memento) {
    this.commands = vscode.Disposable.from(
      vscode.commands.registerCommand(IGNORE, (uri: vscode.Uri, code: string) => this.ignore(uri, code)),
      vscode.commands.registerCommand('cable.showIgnoredFindings', () => this.forgetActive()),
    );
  }

  has(uri: vscode.Uri, code: string): boolean {
    return this.all()[uri.toString()]?.includes(code) ?? false;
  }

  dispose(): void {
    this.changed.dispose();
    this.commands.dispose();
  }

  private all(): Readonly<Record<string, readonly string[]>> {
    return this.state.get(KEY, {});
  }

  private async ignore(uri: vscode.Uri, code: string): Promise<void> {
    const codes = new Set(this.all()[uri.toString()]).add(code);
    await this.keep({ ...this.all(), [uri.toString()]: [...codes] });
  }

  /** All findings of the file in the active editor are shown again. */
  private async forgetActive(): Promise<void> {
    const key = vscode.window.activeTextEditor?.document.uri.toString();
    if (!key) return;
    const { [key]: _, ...others } = this.all();
    await this.keep(others);
  }

  private async keep(all: Readonly<Record<string, readonly string[]>>): Promise<void> {
    await this.state.update(KEY, all);
    this.changed.fire();
  }
}
