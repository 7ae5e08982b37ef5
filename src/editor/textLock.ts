/** What the lock needs of an editor. VS Code's commands mark whatever file is in front, and tell nobody which that was. */
export interface Front {
  /** The address of the file in front; null where there is none. */
  file(): string | null;
  /** Makes the file in front read-only for the session, or gives it back. */
  mark(locked: boolean): PromiseLike<unknown>;
}

/** `unsure`: a command was under way when another file came to the front, and may have marked either. */
type State = 'locked' | 'unsure';

/**
 * The files whose text is read-only for the session, and are to be so. A file is marked and given back when it is in front, so
 * whoever uses this calls `settle` whenever another file comes there, and whenever what is wanted has changed.
 */
export class TextLock {
  private readonly states = new Map<string, State>();
  private settled: Promise<void> = Promise.resolve();
  /** The files that were in front while a command was under way. */
  private passed = new Set<string>();

  /**
   * @param wanted whether the text of a file is to be locked
   * @param keep keeps the list, for the files stay locked when the one who keeps it is started anew
   * @param known such a list: these are given back, or locked anew
   */
  constructor(
    private readonly front: Front,
    private readonly wanted: (file: string) => boolean,
    private readonly keep: (files: readonly string[]) => void = () => {},
    known: readonly string[] = [],
  ) {
    for (const file of known) this.states.set(file, 'unsure');
  }

  /** Any of these may be locked by somebody else's command. */
  doubt(files: readonly string[]): void {
    this.set(files, 'unsure');
  }

  isLocked(file: string): boolean {
    return this.states.get(file) === 'locked';
  }

  /** Brings the file in front into the state that is wanted; done when it is, or when another came to the front. */
  settle(): Promise<void> {
    const file = this.front.file();
    if (file !== null) this.passed.add(file);
    this.settled = this.settled.then(() => this.step());
    return this.settled;
  }

  private async step(): Promise<void> {
    const file = this.front.file();
    if (file === null) return;
    const locked = this.wanted(file);
    if (locked ? this.isLocked(file) : !this.states.has(file)) return;
    this.passed = new Set([file]);
    this.set([file], 'unsure');
    if (!(await this.marked(locked))) return;
    const [now, passed] = [this.front.file(), this.passed];
    if (now === file && passed.size === 1) return this.set([file], locked ? 'locked' : null);
    this.set([...passed, ...(now === null ? [] : [now])], 'unsure');
    if (now !== null) return this.step();
  }

  /** Whether VS Code took the command. */
  private async marked(locked: boolean): Promise<boolean> {
    try {
      await this.front.mark(locked);
      return true;
    } catch {
      return false;
    }
  }

  private set(files: readonly string[], state: State | null): void {
    for (const file of files) {
      if (state) this.states.set(file, state);
      else this.states.delete(file);
    }
    this.keep([...this.states.keys()]);
  }
}
