import type * as vscode from 'vscode';
import { type Begun, isSame } from '../../annotation/begun';
import type { CableLock } from '../cableLock';
import type { Boxes } from './boxes';
import { Gathering } from './gathering';
import { nextBox } from './nextBox';
import type { NoteDocuments } from './noteDocuments';

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
  private gathering: Gathering | null = null;
  /** What the letters are gathered for. */
  private begun: Begun | null = null;
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly boxes: Boxes,
    private readonly documents: NoteDocuments,
    private readonly lock: CableLock,
  ) {
    lock.because((file) => this.asking.has(file) || boxes.isWriting(file));
    this.subscription = boxes.onDidChange(() => void lock.settle());
  }

  dispose(): void {
    this.subscription.dispose();
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
      await this.lock.settleAnew(file);
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

  /**
   * What was typed, when it is saved, with the letters that are on their way. What is typed from then on goes its usual way.
   * @param given what VS Code took from the box
   */
  async whole(begun: Begun, given: string): Promise<string> {
    const isIts = this.begun !== null && isSame(this.begun, begun);
    if (!isIts || !this.gathering) return given;
    const text = await this.gathering.whole(given);
    this.gathering.dispose();
    return text;
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
}

const unknown = (file: string, text: string): Begun => ({ file, purpose: { kind: 'unknown' }, from: '', text });

/** A change begins with what stands in its box already, and so does a document of its own. */
const textFor = (begun: Begun | null): string =>
  begun?.purpose.kind === 'note' && begun.place === undefined ? begun.text : '';
