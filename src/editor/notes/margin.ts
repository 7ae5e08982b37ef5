import * as vscode from 'vscode';
import type { CableDocuments } from '../cableDocuments';
import type { CableLock } from '../cableLock';
import { registerAdding } from './adding';
import { registerAttaching } from './attaching';
import { registerBegunMarks } from './begunMarks';
import { CONTROLLER } from './boxDocuments';
import { Boxes } from './boxes';
import { NoteChanges } from './changes';
import { registerChanging } from './changing';
import { registerCommentingRanges } from './commentingRanges';
import { registerCopies } from './copies';
import { registerHighlights } from './highlights';
import { NoteDocuments } from './noteDocuments';
import { NoteFiles } from './noteFiles';
import { registerPuttingAway } from './puttingAway';
import { makeReady } from './readyCommands';
import { registerReanchoring } from './reanchoring';
import { registerRenames } from './renames';
import { registerSavingDocument } from './savingDocument';
import { registerSharing } from './sharing';
import { registerStepping } from './stepping';
import { NoteThreads } from './threads';
import { NoteTree } from './tree';
import { registerTrouble } from './trouble';
import { registerUnfinished } from './unfinished';
import { Writing } from './writing';

/** The margin: notes on cables, kept beside them. */
export class Margin implements vscode.Disposable {
  readonly files: NoteFiles;
  readonly threads: NoteThreads;
  readonly tree: NoteTree;
  readonly changes: NoteChanges;
  readonly boxes: Boxes;
  private readonly parts: vscode.Disposable;

  /**
   * @param store keeps what cannot be saved
   * @param lock locks the text while a note is written
   */
  constructor(documents: CableDocuments, store: vscode.Memento, lock: CableLock) {
    const controller = vscode.comments.createCommentController(CONTROLLER, vscode.l10n.t('Cable Notes'));
    controller.options = {
      prompt: vscode.l10n.t('Answer'),
      placeHolder: vscode.l10n.t('Write a note; a last line like #oil #shipping gives it tags'),
    };
    this.files = new NoteFiles(documents, store);
    this.changes = new NoteChanges((uri) => this.files.at(uri));
    this.threads = new NoteThreads(this.files, controller);
    this.tree = new NoteTree(this.files);
    this.boxes = new Boxes(store, (file) => this.threads.onlyOpen(file));
    const noteDocuments = new NoteDocuments(this.boxes);
    const writing = new Writing(this.boxes, noteDocuments, lock);
    const { files, threads, changes, boxes } = this;
    const parts = { documents, noteDocuments, files, threads, changes, boxes, writing, lock };
    this.parts = vscode.Disposable.from(
      this.files,
      this.threads,
      registerTrouble(this.files),
      registerHighlights(this.files),
      this.boxes,
      noteDocuments,
      writing,
      registerCommentingRanges(this.files, this.boxes, controller),
      registerAdding(parts),
      registerChanging(parts),
      registerSavingDocument(parts),
      registerPuttingAway(),
      registerUnfinished(parts),
      registerBegunMarks(this.files, this.boxes),
      registerStepping(parts),
      registerReanchoring(this.files, this.changes),
      registerRenames(this.files, this.changes),
      registerCopies(this.files, this.changes),
      registerAttaching(this.files, this.changes, store),
      registerSharing(this.files, this.changes),
      this.tree,
      controller,
    );
    void makeReady();
    void this.files.readAll();
  }

  dispose(): void {
    this.parts.dispose();
  }
}
