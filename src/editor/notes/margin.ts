import * as vscode from 'vscode';
import type { CableDocuments } from '../cableDocuments';
import { registerAdding } from './adding';
import { NoteChanges } from './changes';
import { registerChanging } from './changing';
import { registerCopies } from './copies';
import { registerHighlights } from './highlights';
import { NoteFiles } from './noteFiles';
import { registerReanchoring } from './reanchoring';
import { registerRenames } from './renames';
import { registerSharing } from './sharing';
import { registerStepping } from './stepping';
import { NoteThreads } from './threads';
import { NoteTree } from './tree';
import { registerTrouble } from './trouble';

/** The margin: notes on cables, kept beside them. */
export class Margin implements vscode.Disposable {
  readonly files: NoteFiles;
  readonly threads: NoteThreads;
  readonly tree: NoteTree;
  readonly changes: NoteChanges;
  private readonly parts: vscode.Disposable;

  /** @param store keeps what cannot be saved */
  constructor(documents: CableDocuments, store: vscode.Memento) {
    const controller = vscode.comments.createCommentController('cable.notes', vscode.l10n.t('Cable Notes'));
    controller.options = {
      prompt: vscode.l10n.t('Answer'),
      placeHolder: vscode.l10n.t('Write a note; a last line like #oil #shipping gives it tags'),
    };
    this.files = new NoteFiles(documents, store);
    this.changes = new NoteChanges((uri) => this.files.at(uri));
    this.threads = new NoteThreads(this.files, controller);
    this.tree = new NoteTree(this.files);
    const parts = { documents, files: this.files, threads: this.threads, changes: this.changes };
    this.parts = vscode.Disposable.from(
      this.files,
      this.threads,
      registerTrouble(this.files),
      registerHighlights(this.files),
      registerAdding(parts, controller),
      registerChanging(parts),
      registerStepping(parts),
      registerReanchoring(this.files, this.changes),
      registerRenames(this.files, this.changes),
      registerCopies(this.files, this.changes),
      registerSharing(this.files, this.changes),
      this.tree,
      controller,
    );
    void this.files.readAll();
  }

  dispose(): void {
    this.parts.dispose();
  }
}
