import * as vscode from 'vscode';
import { CABLE } from './language';

/** A place that the link of a card leads to, or asks about: an offset in a file, by its URI. */
export type Place = readonly [offset: number, file: string];

/** A link to a command of ours at a place; nothing but the place is handed over. */
export const linkTo = (command: string, place: Place): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify(place))}`;

/** The open cable of a place that a link has handed over; null where it is none, or is closed. */
export function documentAt([offset, file]: readonly unknown[]): vscode.TextDocument | null {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file);
  return document?.languageId === CABLE && typeof offset === 'number' ? document : null;
}
