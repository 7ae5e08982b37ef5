import type * as vscode from 'vscode';

/** Things to be done once nothing has happened for a while: of what is asked under one key meanwhile, only the last is done. */
export class Later<Key> implements vscode.Disposable {
  private readonly waiting = new Map<Key, ReturnType<typeof setTimeout>>();

  /** `pause`: the milliseconds in which nothing must happen. */
  constructor(private readonly pause: number) {}

  do(key: Key, action: () => void): void {
    this.forget(key);
    const act = (): void => {
      this.waiting.delete(key);
      action();
    };
    this.waiting.set(key, setTimeout(act, this.pause));
  }

  forget(key: Key): void {
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
  }

  dispose(): void {
    for (const key of [...this.waiting.keys()]) this.forget(key);
  }
}
