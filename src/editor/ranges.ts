import * as vscode from 'vscode';
import type { Range } from '../cable/model';

/** Offsets of the parser as a range of the editor. */
export const rangeIn = (document: vscode.TextDocument, [start, end]: Range): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));
