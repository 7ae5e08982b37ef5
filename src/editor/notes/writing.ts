import * as vscode from 'vscode';
import { type Begun, isSame } from '../../annotation/begun';
import { type Boxes, isBox } from './boxes';
import { fileInFront } from './front';
import { Gathering } from './gathering';
import type { NoteDocuments } from './noteDocuments';
import { TextLock } from './textLock';

/** How long VS Code may take for a box. */
const PATIENCE = 6000;
const LOCKED = 'notes.locked';

/** What is to be written, and how VS Code is asked for a box; `ask` is null where it has no place for one. */
export interface Asked {
  readonly begun: Begun;
  readonly ask: ((begun: Begun) => unknown) | null;
}

/** Asked once the text stands as it was when the command was given. Null where there is nothing to write on. */
export type Begin = () => Asked | null;

/**
 * Opens boxes to write in. VS Code does so in its own time and tells nobody where the keyboard is, so the text of the cable is
 * read-only from before the box is asked for until it is gone.
 */
export class Writing implements vscode.Disposable {
  private readonly asking = new Set<string>();
  private readonly lock: TextLock;
  private gathering: Gathering | null = null;
  /** What the letters are gathered for. */
  private begun: Begun | null = null;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly boxes: Boxes,
    private readonly documents: NoteDocuments,
    store: vscode.Memento,
  ) {
    const front = { file: () => fileInFront()?.toString() ?? null, mark };
    const keep = (files: readonly string[]): void => void store.update(LOCKED, files.length ? files : undefined);
    this.lock = new TextLock(front, (file) => this.isWanted(file), keep, store.get<string[]>(LOCKED, []));
    const settle = (): void => void this.lock.settle();
    this.subscriptions = vscode.Disposable.from(
      boxes.onDidChange(settle),
      vscode.window.tabGroups.onDidChangeTabs(settle),
      vscode.window.tabGroups.onDidChangeTabGroups(settle),
    );
    settle();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** Opens a box, and brings every letter there that is typed meanwhile. A second one waits for nobody: it is not opened. */
  async open(editor: vscode.TextEditor, begin: Begin): Promise<void> {
    const file = editor.document.uri.toString();
    if (this.asking.has(file)) return;
    this.asking.add(file);
    this.gathering?.dispose();
    const gathering = new Gathering(editor, (letters) => this.boxes.leave(unknown(file, letters)));
    this.gathering = gathering;
    try {
      await this.lock.settle();
      await gathering.takeBack();
      const box = await this.boxFor(editor, begin);
      if (box) await gathering.into(box, textFor(this.boxes.at(box)));
      else gathering.dispose();
    } catch (error) {
      gathering.dispose();
      throw error;
    } finally {
      this.asking.delete(file);
      await this.lock.settle();
    }
  }

  /** What was typed, when it is saved, with the letters that are on their way; `given` is what VS Code took from the box. */
  whole(begun: Begun, given: string): Promise<string> {
    const isIts = this.begun !== null && isSame(this.begun, begun);
    return isIts && this.gathering ? this.gathering.whole(given) : Promise.resolve(given);
  }

  /** The text of any file may have been locked by the key itself, before there was somebody to keep a list. */
  doubtAll(): void {
    const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
    this.lock.doubt(inputs.flatMap((input) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : [])));
    void this.lock.settle();
  }

  private async boxFor({ document }: vscode.TextEditor, begin: Begin): Promise<vscode.TextDocument | null> {
    const beginning = begin();
    if (!beginning) return null;
    const begun = this.boxes.again(beginning.begun);
    const { ask } = beginning;
    const isLocked = this.lock.isLocked(document.uri.toString());
    const box = ask && isLocked ? await nextBox(() => ask(begun)) : null;
    if (!box) return this.documents.show(begun);
    this.boxes.begin(box, begun);
    this.begun = begun;
    return box;
  }

  private isWanted(file: string): boolean {
    return this.asking.has(file) || this.boxes.isWriting(file);
  }
}

const mark = (locked: boolean): Thenable<unknown> =>
  vscode.commands.executeCommand(
    `workbench.action.files.${locked ? 'setActiveEditorReadonlyInSession' : 'resetActiveEditorReadonlyInSession'}`,
  );

const unknown = (file: string, text: string): Begun => ({ file, purpose: { kind: 'unknown' }, from: '', text });

/** The box that comes when it is asked for, once it has the keyboard; null when none comes. */
async function nextBox(ask: () => unknown): Promise<vscode.TextDocument | null> {
  const before = new Set(vscode.workspace.textDocuments.filter(isBox));
  const come = (): vscode.TextDocument | undefined => {
    const active = vscode.window.activeTextEditor?.document;
    return active && isBox(active) && !before.has(active) ? active : undefined;
  };
  await ask();
  return new Promise((done) => {
    const finish = (box: vscode.TextDocument | null): void => {
      clearTimeout(timer);
      entering.dispose();
      done(box);
    };
    const timer = setTimeout(() => finish(null), PATIENCE);
    const entering = vscode.window.onDidChangeActiveTextEditor(() => {
      const box = come();
      if (box) finish(box);
    });
    const box = come();
    if (box) finish(box);
  });
}

/** A change begins with what stands in its box already, and so does a document of its own. */
const textFor = (begun: Begun | null): string =>
  begun?.purpose.kind === 'note' && begun.place === undefined ? begun.text : '';
