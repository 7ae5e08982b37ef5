import * as vscode from 'vscode';
import { type FiledPassage, type Grouping, grouped, matchesFilter, type NoteGroup } from '../../annotation/grouping';
import { typed } from '../asked';
import { Later } from '../later';
import type { NoteFile } from './noteFile';
import type { NoteFiles } from './noteFiles';
import { type NoteRow, rowOf } from './treeRows';

const VIEW = 'cable.notes';
const PAUSE = 200;

/** The view "Cable Notes": the notes on all cables of the window, by file, by tag or by state. */
export class NoteTree implements vscode.TreeDataProvider<NoteRow>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changes.event;
  private readonly view: vscode.TreeView<NoteRow>;
  private readonly subscriptions: vscode.Disposable;
  private readonly later = new Later<'refresh'>(PAUSE);
  private grouping: Grouping = 'file';
  private filter = '';

  constructor(private readonly files: NoteFiles) {
    this.view = vscode.window.createTreeView(VIEW, {
      treeDataProvider: this,
      canSelectMany: true,
      showCollapseAll: true,
    });
    const group = (grouping: Grouping) => (): void => {
      this.grouping = grouping;
      this.refresh();
    };
    this.subscriptions = vscode.Disposable.from(
      this.view,
      files.onDidChange(() => this.refreshLater()),
      vscode.commands.registerCommand('cable.groupNotesByFile', group('file')),
      vscode.commands.registerCommand('cable.groupNotesByTag', group('tag')),
      vscode.commands.registerCommand('cable.groupNotesByState', group('state')),
      vscode.commands.registerCommand('cable.filterNotes', (words?: string) => this.askFilter(words)),
    );
    this.refreshLater();
  }

  dispose(): void {
    this.later.dispose();
    this.subscriptions.dispose();
  }

  getTreeItem(row: NoteRow): vscode.TreeItem {
    return rowOf(row, this.grouping);
  }

  /** Groups at the top, notes in them, answers under each. */
  async getChildren(row?: NoteRow): Promise<NoteRow[]> {
    if (!row) return (await this.groups()).map((group) => ({ kind: 'group', group }));
    if (row.kind === 'group')
      return row.group.notes.map(({ file, passage }) => ({ kind: 'note', file, passage, note: passage.note }));
    if (row.kind === 'note') return row.passage.replies.map((note) => ({ kind: 'answer', file: row.file, note }));
    return [];
  }

  private async groups(): Promise<NoteGroup<NoteFile>[]> {
    const notes = await this.notes();
    const lost = notes.filter(({ passage }) => passage.state === 'orphaned').length;
    this.view.badge = lost ? { value: lost, tooltip: lostNotes(lost) } : undefined;
    const shown = notes.filter((filed) => matchesFilter(filed, this.filter));
    this.view.message = this.filter
      ? vscode.l10n.t('Filter: {0} ({1} of {2})', this.filter, shown.length, notes.length)
      : undefined;
    return grouped(shown, this.grouping, ({ uri }) => vscode.workspace.asRelativePath(uri));
  }

  private async notes(): Promise<FiledPassage<NoteFile>[]> {
    const files = this.files.all();
    const passages = await Promise.all(files.map((file) => file.passages()));
    return files.flatMap((file, i) => passages[i]!.map((passage) => ({ file, passage })));
  }

  private async askFilter(words?: string): Promise<void> {
    const prompt = vscode.l10n.t('Words, #tags, a state or a name; empty shows all notes');
    const filter = words ?? (await typed({ value: this.filter, prompt }));
    if (filter === undefined) return;
    this.filter = filter.trim();
    this.refresh();
  }

  private refreshLater(): void {
    this.later.do('refresh', () => this.refresh());
  }

  /** A view that is not shown asks for nothing: its badge is counted here. */
  private refresh(): void {
    const any = this.files.all().length > 0;
    void vscode.commands.executeCommand('setContext', 'cable.hasNotes', any);
    this.changes.fire();
    if (!this.view.visible) void this.groups();
  }
}

const lostNotes = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 note has lost its words') : vscode.l10n.t('{0} notes have lost their words', count);
