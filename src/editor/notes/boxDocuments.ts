import type * as vscode from 'vscode';

/** The comment controller that all notes belong to; VS Code writes it into the addresses of its boxes. */
export const CONTROLLER = 'cable.notes';
/** Where notes are written in documents of their own. */
export const NOTE_DOCUMENT = 'cable-note';

/** "/cable-text.cable-text/commentinput-41d1fc64-bc53-4edf-a646-a6729a25a78c-cable.notes.3.md": the box of a thread that has notes. */
const ANSWERING = /-cable\.notes\.\d+\.md$/;

/** Whether a document is a box of VS Code's, in which a note, an answer or a change is typed. */
export const isBox = ({ uri }: vscode.TextDocument): boolean => uri.scheme === 'comment';
/** What we may track: the box of a change does not say whose it is. */
export const isOurs = ({ uri }: vscode.TextDocument): boolean => uri.authority === CONTROLLER;
export const isAnswering = ({ uri }: vscode.TextDocument): boolean => ANSWERING.test(uri.path);

export const keyOf = ({ uri }: vscode.TextDocument): string => uri.toString();
