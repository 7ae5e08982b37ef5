import * as vscode from 'vscode';
import { type Begun, begunFrom, isSame, isUnfinished, type Purpose } from '../../annotation/begun';
import { followEdits } from '../../annotation/edits';
import type { Range } from '../../cable/model';
import { Later } from '../later';
import { fileInFront } from './front';

/** The comment controller that all notes belong to; VS Code writes it into the addresses of its boxes. */
export const CONTROLLER = 'cable.notes';
/** Where notes are written in documents of their own. */
export const NOTE_DOCUMENT = 'cable-note';

/** "/cable-text.cable-text/commentinput-41d1fc64-bc53-4edf-a646-a6729a25a78c-cable.notes.3.md": the box of a thread that has notes. */
const ANSWERING = /-cable\.notes\.\d+\.md$/;

const STORED = 'notes.begun';
/** How soon after a letter what was typed is stored. */
const PAUSE = 250;

/** Whether a document is a box of VS Code's, in which a note, an answer or a change is typed. */
export const isBox = ({ uri }: vscode.TextDocument): boolean => uri.scheme === 'comment';
/** What we may track: the box of a change does not say whose it is. */
const isOurs = ({ uri }: vscode.TextDocument): boolean => uri.authority === CONTROLLER;

/**
 * What is written now, by the documents in which it is typed, and what was begun and left. VS Code tells nobody of its boxes, but
 * each is a document: it comes when the box opens, has the letters, and is closed when the box is put away or its editor is.
 */
export class Boxes implements vscode.Disposable {
  private readonly open = new Map<string, Begun>();
  private left: Begun[];
  private readonly storing = new Later<string>(PAUSE);
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly puttings = new vscode.EventEmitter<Begun>();
  private readonly subscriptions: vscode.Disposable;
  /** Told when a box has come or gone, or the keyboard with it. */
  readonly onDidChange = this.changes.event;
  /** Told when a box in which something stands was put away. */
  readonly onDidPutAway = this.puttings.event;

  /** @param answered the note whose thread is open on a cable, where it is the only one that is */
  constructor(
    private readonly store: vscode.Memento,
    private readonly answered: (file: string) => string | null,
  ) {
    this.left = begunFrom(store.get(STORED));
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((change) => this.changed(change)),
      vscode.workspace.onDidCloseTextDocument((document) => this.closed(document)),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.entered(editor?.document)),
      this.storing,
      this.changes,
      this.puttings,
    );
  }

  dispose(): void {
    void this.stored();
    this.subscriptions.dispose();
  }

  /** From now on this is typed in that document. */
  begin(document: vscode.TextDocument, begun: Begun): void {
    this.left = this.left.filter((one) => !isSame(one, begun));
    this.open.set(keyOf(document), begun);
    this.told();
  }

  at(document: vscode.TextDocument): Begun | null {
    return this.open.get(keyOf(document)) ?? null;
  }

  /** What is typed in a document of our own. */
  placed(place: string): Begun | null {
    return [...this.open.values(), ...this.left].find((one) => one.place === place) ?? null;
  }

  /** What is written on a cable now, in boxes that are open. */
  openOn(uri: vscode.Uri): Begun[] {
    return [...this.open.values()].filter(({ file }) => file === uri.toString());
  }

  /** What was begun on a cable and has no box now. */
  unfinished(uri: vscode.Uri): Begun[] {
    return this.left.filter((one) => one.file === uri.toString() && isUnfinished(one));
  }

  /** The same as it was left, with what was typed; itself where it is begun for the first time. */
  again(begun: Begun): Begun {
    return this.left.find((one) => isSame(one, begun) && isUnfinished(one)) ?? begun;
  }

  /** Keeps what has no box. */
  leave(begun: Begun): void {
    this.left = [...this.left.filter((one) => !isSame(one, begun)), begun];
    this.told();
  }

  /** Saved or dropped: nothing of it is kept. */
  end(begun: Begun): void {
    this.left = this.left.filter((one) => !isSame(one, begun));
    for (const [key, one] of this.open) if (isSame(one, begun)) this.open.delete(key);
    this.told();
  }

  /** The same for an answer, or where VS Code does not tell what was typed: on that cable, with that text. */
  endAnswer(uri: vscode.Uri, text: string): void {
    const isIts = ({ file, purpose: { kind } }: Begun): boolean =>
      file === uri.toString() && (kind === 'answer' || kind === 'unknown');
    for (const one of [...this.open.values(), ...this.left]) if (isIts(one) && one.text === text) this.end(one);
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
    this.storing.do(STORED, () => void this.stored());
  }

  /** The line that a box stands below moves with the text above it. */
  private follow(file: string, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const moved = (one: Begun): Begun => {
      if (one.file !== file || one.purpose.kind !== 'note') return one;
      const [at] = followEdits([{ range: one.purpose.below as Range }], changes);
      return { ...one, purpose: { ...one.purpose, below: at!.range } };
    };
    for (const [key, one] of this.open) this.open.set(key, moved(one));
    this.left = this.left.map(moved);
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
    const back = this.left.find(isBack);
    if (back) this.left = this.left.filter((one) => one !== back);
    if (back || !file || !isOurs(document)) return back ?? null;
    const note = ANSWERING.test(document.uri.path) ? this.answered(file) : null;
    return { file, purpose: note === null ? { kind: 'unknown' } : { kind: 'answer', note }, from: '', text };
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
    this.storing.do(STORED, () => void this.stored());
    this.changes.fire();
  }

  private async stored(): Promise<void> {
    const begun = [...this.left, ...this.open.values()].filter(isUnfinished);
    await this.store.update(STORED, begun.length ? begun : undefined);
  }
}

type NewNote = Begun & { readonly purpose: Extract<Purpose, { kind: 'note' }> };

const keyOf = ({ uri }: vscode.TextDocument): string => uri.toString();
/** An answer has its box in a thread that stays, and VS Code's own box may wait for long. */
const hasOwnBox = ({ purpose, place }: Begun): boolean =>
  place === undefined && (purpose.kind === 'note' || purpose.kind === 'change');
