import * as vscode from 'vscode';
import { isBox } from './boxDocuments';
import { Slips } from './slips';

/** When nothing was typed for so long, what is typed next may go its usual way. */
const QUIET = 1500;
/** How often, and how long between, it is tried to put letters into a box that changes meanwhile. */
const TRIES = 40;
const AGAIN = 50;

/**
 * Letters that are typed while a box is on its way: VS Code opens it in its own time, and until it has the keyboard they would
 * go into the text of the cable. They are kept, and go into the box in their order; those that reached the text before it was
 * locked are taken back.
 */
export class Gathering implements vscode.Disposable {
  private letters = '';
  private box: vscode.TextDocument | null = null;
  /** VS Code puts the cursor behind what stands in a box after it has given it the keyboard. */
  private isFirst = true;
  private last = Date.now();
  private pouring: Promise<void> = Promise.resolve();
  private readonly slips: Slips;
  private readonly typing: vscode.Disposable | null;

  constructor(
    private readonly editor: vscode.TextEditor,
    /** Takes what finds no box. */
    private readonly leave: (letters: string) => void,
  ) {
    this.typing = takeTyping((text) => this.typed(text));
    this.slips = new Slips(editor);
  }

  /** Once the text is locked: the letters that reached it go where they were meant for. */
  async takeBack(): Promise<void> {
    this.letters = (await this.slips.takeBack()) + this.letters;
  }

  /** The box has come; `text` is what it begins with. Letters go through our hands until the reader's rest. */
  async into(box: vscode.TextDocument, text: string): Promise<void> {
    this.box = box;
    this.letters = text + this.letters;
    await this.pour();
    void this.endWhenQuiet();
  }

  /**
   * What stands in the box when it is saved, with the letters that are on their way there.
   * @param given what stood in it when VS Code took it; it may have closed the box since
   */
  async whole(given: string): Promise<string> {
    const { box } = this;
    if (!box) return given;
    await this.pour();
    const rest = this.letters;
    this.letters = '';
    const now = box.isClosed ? '' : box.getText();
    return (now.length > given.length ? now : given) + rest;
  }

  dispose(): void {
    this.slips.dispose();
    this.typing?.dispose();
    if (this.letters) this.leave(this.letters);
    this.letters = '';
  }

  private typed(text: string): PromiseLike<unknown> {
    this.last = Date.now();
    if (this.isElsewhere()) return vscode.commands.executeCommand('default:type', { text });
    this.letters += text;
    return this.box ? this.pour() : Promise.resolve();
  }

  /** Whether the reader has gone to type in another place. */
  private isElsewhere(): boolean {
    const active = vscode.window.activeTextEditor?.document;
    if (!active || active === this.box) return false;
    return this.box !== null || (active !== this.editor.document && !isBox(active));
  }

  private pour(): Promise<void> {
    this.pouring = this.pouring.then(async () => {
      for (let tries = 0; this.letters && !this.box!.isClosed && tries < TRIES; tries++) {
        const { letters } = this;
        if (await inserted(this.box!, letters, this.isFirst)) {
          this.letters = this.letters.slice(letters.length);
          this.isFirst = false;
        } else await new Promise((done) => setTimeout(done, AGAIN));
      }
    });
    return this.pouring;
  }

  /** Letters that are on their way to us when we let go would be lost: VS Code is asked first, and answers after them. */
  private async endWhenQuiet(): Promise<void> {
    for (;;) {
      const { last } = this;
      await new Promise((done) => setTimeout(done, QUIET));
      await vscode.commands.executeCommand('setContext', 'cable.gathering', false);
      await this.pouring;
      if (this.last === last) return this.dispose();
    }
  }
}

/** All letters that are typed in any editor; null where another extension has them. */
function takeTyping(typed: (text: string) => PromiseLike<unknown>): vscode.Disposable | null {
  try {
    return vscode.commands.registerCommand('type', ({ text }: { readonly text: string }) => typed(text));
  } catch {
    return null;
  }
}

async function inserted(box: vscode.TextDocument, letters: string, atEnd: boolean): Promise<boolean> {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document === box);
  if (!editor) return false;
  const at = atEnd ? box.positionAt(box.getText().length) : editor.selection.active;
  const done = editor.edit((edit) => edit.insert(at, letters), { undoStopBefore: false, undoStopAfter: false });
  return Promise.resolve(done).catch(() => false);
}
