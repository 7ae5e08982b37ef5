import * as vscode from 'vscode';
import type { AnchorState } from '../../annotation/anchoring';
import type { Grouping, NoteGroup } from '../../annotation/grouping';
import { isResolved, type Note, noteCreator, noteText } from '../../annotation/note';
import type { Passage } from '../../annotation/passages';
import { commandTitle } from '../commandNames';
import { harmless } from '../harmless';
import { detailOf, nameOfTagless, notesIn, plainLine, stateName, titleOf, tooltipOf } from './labels';
import type { NoteFile } from './noteFile';

export type NoteRow =
  | { readonly kind: 'group'; readonly group: NoteGroup<NoteFile> }
  | { readonly kind: 'note'; readonly file: NoteFile; readonly passage: Passage; readonly note: Note }
  | { readonly kind: 'answer'; readonly file: NoteFile; readonly note: Note };

/** How a row of the view looks. */
export function rowOf(row: NoteRow, grouping: Grouping): vscode.TreeItem {
  if (row.kind === 'group') return harmlessRow(groupRow(row.group, grouping));
  return harmlessRow(row.kind === 'note' ? noteRow(row, grouping) : answerRow(row.note));
}

/** Files, tags, notes and those who wrote them have the names that others gave them. */
function harmlessRow(row: vscode.TreeItem): vscode.TreeItem {
  row.label = harmless(String(row.label));
  if (typeof row.description === 'string') row.description = harmless(row.description);
  return row;
}

const ICONS: Readonly<Record<Grouping, string>> = { file: 'file', tag: 'tag', state: 'comment-discussion' };

function groupRow({ name, notes }: NoteGroup<NoteFile>, grouping: Grouping): vscode.TreeItem {
  const label = grouping === 'state' ? stateName(name) : name || nameOfTagless();
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${grouping}:${name}`;
  item.description = String(notes.length);
  item.accessibilityInformation = { label: `${label}, ${notesIn(notes.length)}` };
  item.contextValue = 'group';
  item.iconPath = new vscode.ThemeIcon(grouping === 'state' ? iconOf(name as AnchorState, false) : ICONS[grouping]);
  return item;
}

function noteRow(row: Extract<NoteRow, { kind: 'note' }>, grouping: Grouping): vscode.TreeItem {
  const { file, passage } = row;
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(titleOf(passage), passage.replies.length ? Collapsed : None);
  item.description = [grouping === 'file' ? '' : file.name, detailOf(passage)].filter(Boolean).join(' · ');
  item.tooltip = tooltipOf(passage);
  item.accessibilityInformation = { label: rowSaid(passage, item.description) };
  item.iconPath = new vscode.ThemeIcon(iconOf(passage.state, isResolved(passage.note)));
  item.contextValue = passage.state === 'orphaned' ? 'orphan' : isResolved(passage.note) ? 'resolved' : 'open';
  item.command = { command: 'cable.openNote', title: commandTitle('cable.openNote'), arguments: [row] };
  return item;
}

/** The note first: without it a screen reader says the tooltip, citation and quote before the note. */
const rowSaid = (passage: Passage, detail: string): string =>
  [titleOf(passage), ...detail.split(' · ')].filter(Boolean).join(', ');

function answerRow(note: Note): vscode.TreeItem {
  const item = new vscode.TreeItem(plainLine(noteText(note)));
  item.description = noteCreator(note) ?? undefined;
  item.tooltip = noteText(note);
  const said = [plainLine(noteText(note)), noteCreator(note)].filter(Boolean).join(', ');
  item.accessibilityInformation = { label: vscode.l10n.t('Answer: {0}', said) };
  item.iconPath = new vscode.ThemeIcon('reply');
  item.contextValue = 'answer';
  return item;
}

function iconOf(state: AnchorState | 'resolved', resolved: boolean): string {
  if (state === 'orphaned') return 'warning';
  if (resolved || state === 'resolved') return 'pass';
  return state === 'changed' ? 'comment-unresolved' : 'comment';
}
