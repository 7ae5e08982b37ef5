import * as vscode from 'vscode';
import { fileInFront } from './front';
import { TextLock } from './textLock';

const LOCKED = 'notes.locked';

/** Makes the text of files read-only for the session, each as long as there is a reason to. */
export class CableLock implements vscode.Disposable {
  private readonly reasons: ((file: string) => boolean)[] = [];
  private readonly lock: TextLock;
  private readonly subscriptions: vscode.Disposable;

  constructor(store: vscode.Memento) {
    const front = { file: () => fileInFront()?.toString() ?? null, mark };
    const keep = (files: readonly string[]): void => void store.update(LOCKED, files.length ? files : undefined);
    const isWanted = (file: string): boolean => this.reasons.some((reason) => reason(file));
    this.lock = new TextLock(front, isWanted, keep, store.get<string[]>(LOCKED, []));
    const settle = (): void => void this.settle();
    this.subscriptions = vscode.Disposable.from(
      vscode.window.tabGroups.onDidChangeTabs(settle),
      vscode.window.tabGroups.onDidChangeTabGroups(settle),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** A file is locked from now on while this holds; whoever gives the reason calls `settle` when it may have changed. */
  because(reason: (file: string) => boolean): void {
    this.reasons.push(reason);
    void this.settle();
  }

  /** Done when the file in front is locked, or free, as is wanted. */
  settle(): Promise<void> {
    return this.lock.settle();
  }

  /** The same for a file that must be locked now, whatever the reader did with VS Code's own commands. */
  settleAnew(file: string): Promise<void> {
    this.lock.doubt([file]);
    return this.lock.settle();
  }

  isLocked(file: string): boolean {
    return this.lock.isLocked(file);
  }

  /** The text of any file may have been locked by a key itself, before there was somebody to keep a list. */
  doubtAll(): void {
    const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
    this.lock.doubt(inputs.flatMap((input) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : [])));
    void this.settle();
  }
}

const mark = (locked: boolean): Thenable<unknown> =>
  vscode.commands.executeCommand(
    `workbench.action.files.${locked ? 'setActiveEditorReadonlyInSession' : 'resetActiveEditorReadonlyInSession'}`,
  );
