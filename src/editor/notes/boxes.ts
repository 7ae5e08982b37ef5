import * as vscode from 'vscode';
import { type Begun, isSame, isUnfinished, movedBegun, type Purpose } from '../../annotation/begun';
import { fileInFront } from '../front';
import { BegunShelf } from './begunShelf';
import { isAnswering, isBox, isOurs, keyOf, NOTE_DOCUMENT } from './boxDocuments';
import { movedUri } from './movedUri';

/**
 * What is written now, by the documents in which it is typed, and what was begun and left. VS Code tells nobody of its boxes, but
 * each is a document in an editor: it comes when the box opens, has the letters, and goes when the box is put away or its cable is.
 */
export class Boxes implements vscode.Disposable {
  private readonly open = new Map<string, Begun>();
  private readonly left: BegunShelf;
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly puttings = new vscode.EventEmitter<Begun>();
  private readonly subscriptions: vscode.Disposable;
  /** Told when a box has come or gone, or the keyboard with it. */
  readonly onDidChange = this.changes.event;
  /** Told when a box in which something stands was put away. */
  readonly onDidPutAway = this.puttings.event;

  /** @param answered the note whose thread is open on a cable, where it is the only one that is */
  constructor(
    store: vscode.Memento,
    private readonly answered: (file: string) => string | null,
  ) {
    this.left = new BegunShelf(store, () => [...this.open.values()]);
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((change) => this.changed(change)),
      vscode.workspace.onDidCloseTextDocument((document) => this.closed(document)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.shown(editors)),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.entered(editor?.document)),
      vscode.workspace.onDidRenameFiles(({ files }) => this.renamed(files)),
      this.left,
      this.changes,
      this.puttings,
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** From now on this is typed in that document. */
  begin(document: vscode.TextDocument, begun: Begun): void {
    this.left.drop(begun);
    this.open.set(keyOf(document), begun);
    this.told();
  }

  at(document: vscode.TextDocument): Begun | null {
    return this.open.get(keyOf(document)) ?? null;
  }

  /** What is typed in a document of our own. */
  placed(place: string): Begun | null {
    return [...this.open.values(), ...this.left.all()].find((one) => one.place === place) ?? null;
  }

  /** What is written on a cable now, in boxes that are open. */
  openOn(uri: vscode.Uri): Begun[] {
    return [...this.open.values()].filter(({ file }) => file === uri.toString());
  }

  /** What was begun on a cable and has no box now. */
  unfinished(uri: vscode.Uri): Begun[] {
    return this.left.all().filter((one) => one.file === uri.toString() && isUnfinished(one));
  }

  /** The same as it was left, with what was typed; itself where it is begun for the first time. */
  again(begun: Begun): Begun {
    return this.left.again(begun);
  }

  /** Keeps what has no box. */
  leave(begun: Begun): void {
    this.left.add(begun);
    this.changes.fire();
  }

  /** Saved or dropped: nothing of it is kept. */
  end(begun: Begun): void {
    this.left.drop(begun);
    for (const [key, one] of this.open) if (isSame(one, begun)) this.open.delete(key);
    this.told();
  }

  /** The same for an answer, or where VS Code does not tell what was typed: on that cable, with that text. */
  endAnswer(uri: vscode.Uri, text: string): void {
    const isIts = ({ file, purpose: { kind } }: Begun): boolean =>
      file === uri.toString() && (kind === 'answer' || kind === 'unknown');
    for (const one of [...this.open.values(), ...this.left.all()]) if (isIts(one) && one.text === text) this.end(one);
  }

  /** The new note whose box stands below that line. */
  noteBelow(document: vscode.TextDocument, line: number): NewNote | null {
    const file = document.uri.toString();
    const isIts = (one: Begun): one is NewNote =>
      one.file === file && one.purpose.kind === 'note' && document.positionAt(one.purpose.below[1]).line === line;
    return [...this.open.values()].find(isIts) ?? null;
  }

  isAnyOpen(): boolean {
    return [...this.open.values()].some(({ place }) => place === undefined);
  }

  /** Whether a letter might be meant for a box on this cable: while one is open for a note, and while any has the keyboard. */
  isWriting(file: string): boolean {
    const active = vscode.window.activeTextEditor?.document;
    return [...this.open].some(
      ([key, begun]) => begun.file === file && (hasOwnBox(begun) || (active !== undefined && keyOf(active) === key)),
    );
  }

  private changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (isBox(document) || document.uri.scheme === NOTE_DOCUMENT) this.typed(document);
    else this.follow(keyOf(document), contentChanges);
  }

  private typed(document: vscode.TextDocument): void {
    const key = keyOf(document);
    const begun = this.open.get(key) ?? (document.getText() ? this.found(document) : null);
    if (!begun) return;
    this.open.set(key, { ...begun, text: document.getText() });
    this.left.storeSoon();
  }

  /** The line that a box stands below moves with the text above it. */
  private follow(file: string, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    this.changeAll((one) => (one.file === file ? movedBegun(one, changes) : one));
  }

  private renamed(files: vscode.FileRenameEvent['files']): void {
    for (const { oldUri, newUri } of files)
      this.changeAll((one) => {
        const now = movedUri(vscode.Uri.parse(one.file), oldUri, newUri);
        return now ? { ...one, file: now.toString() } : one;
      });
  }

  private changeAll(changed: (begun: Begun) => Begun): void {
    for (const [key, one] of this.open) this.open.set(key, changed(one));
    this.left.change(changed);
  }

  /** The keyboard came to a document: a box that nobody asked for may be one that is back, or VS Code's own from the gutter. */
  private entered(document: vscode.TextDocument | undefined): void {
    const begun = document && isBox(document) && !this.at(document) && this.found(document);
    if (begun) this.open.set(keyOf(document), begun);
    this.changes.fire();
  }

  /** VS Code makes its boxes anew, with what was typed in them: when their editor is shown again, or the window. */
  private found(document: vscode.TextDocument): Begun | null {
    const file = fileInFront()?.toString();
    const text = document.getText();
    const isBack = (one: Begun): boolean =>
      isBox(document) ? one.file === file && one.text === text : one.place === keyOf(document);
    const back = this.left.all().find(isBack);
    if (back) this.left.drop(back);
    if (back || !file || !isOurs(document)) return back ?? null;
    const note = isAnswering(document) ? this.answered(file) : null;
    return { file, purpose: note === null ? { kind: 'unknown' } : { kind: 'answer', note }, from: '', text };
  }

  /** VS Code keeps documents of boxes that are gone; their editors go. */
  private shown(editors: readonly vscode.TextEditor[]): void {
    const shown = new Set(editors.map(({ document }) => document));
    for (const document of vscode.workspace.textDocuments)
      if (isBox(document) && !shown.has(document)) this.closed(document);
  }

  private closed(document: vscode.TextDocument): void {
    const begun = this.at(document);
    if (!begun) return;
    this.open.delete(keyOf(document));
    const isPutAway = fileInFront()?.toString() === begun.file;
    if (!isPutAway || isUnfinished(begun)) this.leave(begun);
    if (isPutAway && isUnfinished(begun)) this.puttings.fire(begun);
    this.told();
  }

  private told(): void {
    this.left.storeSoon();
    this.changes.fire();
  }
}

type NewNote = Begun & { readonly purpose: Extract<Purpose, { kind: 'note' }> };

/** An answer has its box in a thread that stays, and VS Code's own box may wait for long. */
const hasOwnBox = ({ purpose, place }: Begun): boolean =>
  place === undefined && (purpose.kind === 'note' || purpose.kind === 'change');
