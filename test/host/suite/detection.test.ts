import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, teardown, test } from '../mocha';
import { eventually, open, openCable, openNew } from '../workspace';

const openDocument = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());

/** Long enough for what must not happen to happen. */
const aWhile = (): Promise<void> => new Promise((done) => setTimeout(done, 900));

const untitled = async (content: string): Promise<vscode.Uri> =>
  (await vscode.workspace.openTextDocument({ language: 'plaintext', content })).uri;

const setMode = (mode: 'off' | undefined): Thenable<void> =>
  vscode.workspace.getConfiguration('cable').update('detection', mode, vscode.ConfigurationTarget.Global);

suite('Detection', () => {
  teardown(() => setMode(undefined));

  test('a .txt that is a cable opens as Cable', async () => {
    const { document } = await open('2000-state-071482.txt');
    await eventually(() => openDocument(document.uri)?.languageId === 'cable');
  });

  test('a plain text stays plain', async () => {
    const { document } = await openNew('minutes.txt', 'Dear all,\n\n1. (C) 2026 the authors\n2. (U) milk\n');
    await aWhile();
    assert.equal(document.languageId, 'plaintext');
  });

  test('a cable in an untitled document is recognised', async () => {
    const uri = await untitled((await openCable('2000-state-071482.txt')).getText());
    await eventually(() => openDocument(uri)?.languageId === 'cable');
  });

  test('a cable that is pasted into an untitled document is recognised', async () => {
    const text = (await openCable('2000-state-071482.txt')).getText();
    const uri = await untitled('');
    const paste = new vscode.WorkspaceEdit();
    paste.insert(uri, new vscode.Position(0, 0), text);
    await vscode.workspace.applyEdit(paste);
    await eventually(() => openDocument(uri)?.languageId === 'cable');
  });

  test('switched off, nothing is recognised', async () => {
    const text = (await openCable('2000-state-071482.txt')).getText();
    await setMode('off');
    const uri = await untitled(text);
    await aWhile();
    assert.equal(openDocument(uri)?.languageId, 'plaintext');
  });

  test('a reader who sets the language back is left alone', async () => {
    const uri = await untitled((await openCable('2000-state-071482.txt')).getText());
    const document = await eventually(() =>
      openDocument(uri)?.languageId === 'cable' ? openDocument(uri) : undefined,
    );
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await aWhile();
    assert.equal(openDocument(uri)?.languageId, 'plaintext');
  });
});
