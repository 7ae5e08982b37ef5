import type * as vscode from 'vscode';
import type { Anchor } from '../../annotation/anchoring';
import { followEdits } from '../../annotation/edits';
import { anchorsFor, remeasured, restedAnchors } from '../../annotation/liveAnchors';
import type { Note } from '../../annotation/note';
import { type Clock, Notebook, type Unsaved } from '../../annotation/notebook';
import { NotedText } from '../../annotation/notedText';
import { type NotedFile, type Passage, passagesOf } from '../../annotation/passages';
import type { SidecarFile } from '../../annotation/saving';
import { sidecarNameOf } from '../../annotation/sidecar';
import { parse } from '../../cable/parse';
import type { CableDocuments } from '../cableDocuments';
import { Later } from '../later';
import { sidecarAt, textAt } from './sidecarFile';

/** How long the hand must rest before lost words are sought again. */
const PAUSE = 300;

const CLOCK: Clock = { now: Date.now, later: (task, milliseconds) => void setTimeout(task, milliseconds) };

/** A cable file and the notes on it; while the cable is open, the notes follow its edits. */
export class NoteFile {
  readonly name: string;
  readonly sidecar: vscode.Uri;
  readonly notebook: Notebook;
  private readonly storage: SidecarFile;
  private document: vscode.TextDocument | null = null;
  private live: readonly Anchor[] = [];
  private text: { readonly version: number; readonly noted: NotedText } | null = null;
  private closed: Promise<readonly Passage[]> | null = null;
  private readonly later = new Later<'rest'>(PAUSE);

  constructor(
    readonly uri: vscode.Uri,
    private readonly documents: CableDocuments,
    unsaved: Unsaved | null,
    private readonly changed: (file: NoteFile) => void,
  ) {
    this.name = uri.path.split('/').pop() ?? '';
    this.sidecar = uri.with({ path: sidecarNameOf(uri.path) });
    this.storage = sidecarAt(this.sidecar);
    this.notebook = new Notebook(this.name, this.storage, CLOCK, () => this.notesChanged(), unsaved);
  }

  /** Where the notes are in the open document; none while the cable is closed. */
  get anchors(): readonly Anchor[] {
    return this.live;
  }

  get openDocument(): vscode.TextDocument | null {
    return this.document;
  }

  async open(document: vscode.TextDocument): Promise<void> {
    this.document = document;
    this.notesChanged();
    void this.storage.tidy?.().catch(() => {}); // it will be cleared away another time
    await this.notebook.synchronize();
  }

  close(): void {
    this.later.dispose();
    this.document = null;
    this.live = [];
    this.text = null;
    this.closed = null;
    this.changed(this);
  }

  follow({ contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (!contentChanges.length) return;
    this.live = followEdits(this.live, contentChanges);
    this.later.do('rest', () => this.rest());
  }

  /** With the text its notes are saved, where the words that they are on were edited. */
  async textSaved(): Promise<void> {
    this.rest();
    const measured = new Map(remeasured(this.live, this.noted()).map((note) => [note.id, note]));
    if (!measured.size) return;
    const notes = this.notebook.notes.map((note) => measured.get(note.id) ?? note);
    this.live = this.live.map((anchor) => ({ ...anchor, note: measured.get(anchor.note.id) ?? anchor.note }));
    await this.notebook.change(notes);
  }

  /** The notes with their places, whether the cable is open or not. */
  async passages(): Promise<readonly Passage[]> {
    if (this.document) return passagesOf(await this.contents(), this.live);
    this.closed ??= this.contents().then((file) => passagesOf(file));
    return this.closed;
  }

  /** The cable's text and some of its notes, all by default; a cable that is gone has no text. */
  async contents(notes: readonly Note[] = this.notebook.notes): Promise<NotedFile> {
    const raw = this.document?.getText() ?? (await textAt(this.uri).catch(() => null)) ?? '';
    const document = this.document ? this.documents.get(this.document) : parse(raw);
    return { fileName: this.name, raw, document, notes };
  }

  /** The open document as notes hold on to it. */
  noted(): NotedText {
    const { document } = this;
    if (!document) throw new Error(`${this.name} is not open`);
    if (this.text?.version !== document.version) {
      const noted = new NotedText(document.getText(), this.documents.get(document));
      this.text = { version: document.version, noted };
    }
    return this.text!.noted;
  }

  private rest(): void {
    this.later.forget('rest');
    if (!this.document) return;
    this.live = restedAnchors(this.live, this.noted());
    this.changed(this);
  }

  private notesChanged(): void {
    this.closed = null;
    try {
      if (this.document) this.live = anchorsFor(this.notebook.notes, this.live, () => this.noted());
    } finally {
      this.changed(this);
    }
  }
}
