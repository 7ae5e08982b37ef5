import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, teardown, test } from '../mocha';
import { eventually, openCable, openNew, workspaceFile } from '../workspace';

const symbolsOf = async (document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> =>
  (await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  )) ?? [];

const setOutline = (value: boolean | undefined): Thenable<void> =>
  vscode.workspace.getConfiguration('cable').update('outline.enabled', value, vscode.ConfigurationTarget.Global);

const cable = (subject: string): string =>
  `R 301200Z MAR 76\nFM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC 1234\nC O N F I D E N T I A L LA PAZ 2211\n\nSUBJECT: ${subject}\n\n1. A FIRST PARAGRAPH.\n`;

suite('Stale text', () => {
  teardown(() => setOutline(undefined));

  test('the outline is switched off and on at once', async () => {
    const document = await openCable('2000-state-071482.txt');
    await setOutline(false);
    await eventually(async () => (await symbolsOf(document)).length === 0);
    await setOutline(undefined);
    await eventually(async () => (await symbolsOf(document)).length === 1);
  });

  test('a file that is closed, rewritten and opened again is read anew', async () => {
    const first = await openNew('again.cable', cable('TIN PRICES'));
    assert.match((await symbolsOf(first.document))[0]?.detail ?? '', /TIN PRICES/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.writeFile(workspaceFile('again.cable'), new TextEncoder().encode(cable('RAIL FREIGHT')));
    await eventually(async () => {
      const document = await vscode.workspace.openTextDocument(workspaceFile('again.cable'));
      return /RAIL FREIGHT/.test((await symbolsOf(document))[0]?.detail ?? '');
    });
  });

  test('after an edit that overtook a request, the next answer is of the text as it is now', async () => {
    const { document } = await openNew('overtaken.cable', cable('TIN PRICES'));
    const request = symbolsOf(document);
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, new vscode.Range(0, 0, 3, 0));
    await vscode.workspace.applyEdit(edit);
    await request;
    const [root] = await symbolsOf(document);
    assert.isAtMost(root?.range.end.line ?? 0, document.lineCount);
    assert.equal(document.getText(root!.selectionRange).trim(), 'TIN PRICES');
  });
});
