import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, test } from '../mocha';
import { eventually, openCable, openNew } from '../workspace';

/** Opens the marked sample in an editor with the cursor on some words. */
async function cursorOn(words: string): Promise<vscode.TextEditor> {
  const document = await openCable('2000-state-071482.txt');
  const editor = await vscode.window.showTextDocument(document);
  const position = document.positionAt(document.getText().indexOf(words));
  editor.selection = new vscode.Selection(position, position);
  return editor;
}

const lineAtCursor = ({ document, selection }: vscode.TextEditor): string =>
  document.lineAt(selection.active.line).text;

suite('Reading', () => {
  const steps: readonly [from: string, command: string, to: RegExp][] = [
    ['TAGS:', 'cable.nextParagraph', /^1\. \(C\) SUMMARY/],
    ['2. (C)', 'cable.nextParagraph', /^3\. \(U\)/],
    ['3. (U)', 'cable.previousParagraph', /^2\. \(C\)/],
    ['1. (C)', 'cable.nextSection', /^COUNTING FISH/],
    ['3. (U)', 'cable.nextHigherParagraph', /^4\. \(C\)/],
  ];
  for (const [from, command, to] of steps) {
    test(`from ${from} ${command} goes to ${to.source}`, async () => {
      const editor = await cursorOn(from);
      await vscode.commands.executeCommand(command);
      assert.match(lineAtCursor(editor), to);
    });
  }

  test('a paragraph is cited as FRUS does', async () => {
    await cursorOn('2. (C)');
    await vscode.commands.executeCommand('cable.copyCitation');
    await eventually(async () =>
      /^Telegram 71482 from the Department of State, April 17, 2000, 1942Z, paragraph 2$/.test(
        await vscode.env.clipboard.readText(),
      ),
    );
  });

  test('a number that is only guessed is never copied as one that is known', async () => {
    const text = 'P 261830Z MAR 79\nFM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC 4715\nPAGE 01 LA PAZ 01127 261915Z\n';
    await openNew('guessed.cable', `${text}CONFIDENTIAL LA PAZ 3121\nSUBJECT: TIN\n\n1. TEXT.\n`);
    await vscode.commands.executeCommand('cable.copyCitation');
    await eventually(async () =>
      /^Telegram \[3121 or 1127\?\] from La Paz, March 26, 1979, 1830Z/.test(await vscode.env.clipboard.readText()),
    );
  });

  test('findings stand in the Problems view and none is an error', async () => {
    const { uri } = await openCable('scan-1999-state-048204.txt');
    const found = await eventually(() =>
      vscode.languages.getDiagnostics(uri).length ? vscode.languages.getDiagnostics(uri) : undefined,
    );
    assert.ok(found.some(({ code }) => typeof code === 'object' && code.value === 'portion-damaged'));
    assert.ok(found.every(({ severity }) => severity >= vscode.DiagnosticSeverity.Information));
  });

  test('a damaged mark can be replaced by its reading, and the text is only changed then', async () => {
    const document = await openCable('scan-1999-state-048204.txt');
    const before = document.getText();
    const at = document.positionAt(before.indexOf('(G) LIND'));
    await eventually(() => vscode.languages.getDiagnostics(document.uri).length);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at.translate(0, 3)),
    );
    const fix = actions.find(({ title }) => title.startsWith('Read as (C)'));
    assert.ok(fix?.edit);
    assert.equal(document.getText(), before);
    await vscode.workspace.applyEdit(fix.edit);
    assert.include(document.getText(), '3. (C) LINDQVARN');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  test('headers, paragraphs and page breaks fold', async () => {
    const { uri } = await openCable('1976-lapaz-03121.cable');
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      uri,
    );
    assert.ok(folds.some(({ kind }) => kind === vscode.FoldingRangeKind.Comment));
    assert.ok(folds.length > 8);
  });
});
