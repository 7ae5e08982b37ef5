import type * as vscode from 'vscode';
import { type Begun, begunFrom, isSame, isUnfinished } from '../../annotation/begun';
import { Later } from '../later';

const STORED = 'notes.begun';
/** How soon after a letter what was typed is stored. */
const PAUSE = 250;

/** What was begun and has no box now; with what has one it is stored, and outlives the window, however that ends. */
export class BegunShelf implements vscode.Disposable {
  private left: readonly Begun[];
  private readonly storing = new Later<string>(PAUSE);

  /** @param open what has a box now */
  constructor(
    private readonly store: vscode.Memento,
    private readonly open: () => readonly Begun[],
  ) {
    this.left = begunFrom(store.get(STORED));
  }

  dispose(): void {
    this.storing.dispose();
    void this.stored();
  }

  all(): readonly Begun[] {
    return this.left;
  }

  /** The last of those that were about the same stands. */
  add(begun: Begun): void {
    this.drop(begun);
    this.left = [...this.left, begun];
    this.storeSoon();
  }

  /** Forgets it, and what else is about the same. */
  drop(begun: Begun): void {
    this.left = this.left.filter((one) => !isSame(one, begun));
    this.storeSoon();
  }

  /** Each as it is by now. */
  change(changed: (begun: Begun) => Begun): void {
    const now = this.left.map(changed);
    if (now.every((one, i) => one === this.left[i])) return;
    this.left = now;
    this.storeSoon();
  }

  /** The same as it was left, with what was typed; itself where it is begun for the first time. */
  again(begun: Begun): Begun {
    return this.left.find((one) => isSame(one, begun) && isUnfinished(one)) ?? begun;
  }

  storeSoon(): void {
    this.storing.do(STORED, () => void this.stored());
  }

  private async stored(): Promise<void> {
    const begun = [...this.left, ...this.open()].filter(isUnfinished);
    await this.store.update(STORED, begun.length ? begun : undefined);
  }
}
