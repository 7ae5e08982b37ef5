import * as vscode from 'vscode';

/** The functions of VS Code that show words of ours in plain text. */
const SPEAKERS = [
  'showInformationMessage',
  'showWarningMessage',
  'showErrorMessage',
  'setStatusBarMessage',
  'showQuickPick',
  'showInputBox',
] as const;

type Speaker = (typeof SPEAKERS)[number];

/** Everything that was said since, one entry a call, as JSON of its arguments; the reader answers nothing, or one thing where it is offered. */
export class Heard {
  readonly said: string[] = [];
  private readonly before = SPEAKERS.map((name) => [name, vscode.window[name]] as const);

  /** @param answer what the reader chooses where it is offered */
  constructor(private readonly answer?: string) {
    for (const name of SPEAKERS) this.listen(name);
  }

  /** What was said with these words in it. */
  with(words: string): string[] {
    return this.said.filter((one) => one.includes(words));
  }

  stop(): void {
    for (const [name, speaker] of this.before) Object.assign(vscode.window, { [name]: speaker });
  }

  private listen(name: Speaker): void {
    const speaker = (...args: unknown[]) => {
      this.said.push(JSON.stringify(args));
      return name === 'setStatusBarMessage'
        ? new vscode.Disposable(() => {})
        : Promise.resolve(args.find((one) => one === this.answer));
    };
    Object.assign(vscode.window, { [name]: speaker });
  }
}
