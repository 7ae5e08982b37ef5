import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as vscode from 'vscode';
import { movedUri } from '../../../src/editor/notes/movedUri';

/** As much of an address as is looked at. */
const uri = (path: string, scheme = 'file', authority = ''): vscode.Uri =>
  ({ scheme, authority, path, with: (change: { path: string }) => uri(change.path, scheme, authority) }) as vscode.Uri;

const MOVES: [what: string, file: vscode.Uri, from: vscode.Uri, to: vscode.Uri, path: string | null][] = [
  ['the file itself', uri('/a/x.cable'), uri('/a/x.cable'), uri('/a/y.cable'), '/a/y.cable'],
  ['a file in the folder', uri('/a/b/x.cable'), uri('/a'), uri('/c'), '/c/b/x.cable'],
  ['a file in a folder whose name only begins so', uri('/ab/x.cable'), uri('/a'), uri('/c'), null],
  ['a file whose name only begins so', uri('/a/x.cable.bak'), uri('/a/x.cable'), uri('/a/y'), null],
  ['a file elsewhere', uri('/z/x.cable'), uri('/a'), uri('/c'), null],
  ['a file of another scheme', uri('/a/x.cable', 'archive'), uri('/a'), uri('/c'), null],
  ['a file on another machine', uri('/a/x.cable', 'file', 'other'), uri('/a'), uri('/c'), null],
];
for (const [what, file, from, to, path] of MOVES) {
  test(`${what} ${path ? `is at ${path}` : 'stays'} after ${from.path} was renamed to ${to.path}`, () => {
    assert.equal(movedUri(file, from, to)?.path ?? null, path);
  });
}
