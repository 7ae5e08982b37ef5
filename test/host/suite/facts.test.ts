import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, teardown, test } from '../mocha';
import { eventually, open, openCable, openNew, workspaceFile } from '../workspace';

/** The sheet that the command made, as text. */
async function sheetOf(number: string): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('cable.showFacts');
  return eventually(() =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'cable-facts' && uri.path.includes(number)),
  );
}

suite('Facts', () => {
  /** A page beside the text would make it narrow for what comes after. */
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('the telegram at the cursor tells who, when, what and how it was protected', async () => {
    await vscode.window.showTextDocument(await openCable('2000-state-071482.txt'));
    const text = (await sheetOf('071482')).getText();
    assert.match(text, /^# STATE 071482$/m);
    assert.match(text, /\*\*To\*\*: AMEMBASSY ROME PRIORITY/);
    assert.match(text, /\*\*In Washington\*\*: 15\\:42 EDT/);
    assert.match(text, /PREL\\: External Political Relations/);
    assert.match(text, /Confidential\\: 7 paragraphs/);
  });

  test('the sheet opens beside the cable, in a preview that bears its name and no ending of a file', async () => {
    await vscode.window.showTextDocument(await openCable('2000-state-071482.txt'));
    await vscode.commands.executeCommand('cable.showFacts');
    const preview = await eventually(() => {
      const tabs = vscode.window.tabGroups.all.map(({ activeTab }) => activeTab);
      return tabs.find((tab) => tab?.input instanceof vscode.TabInputWebview && /Facts/.test(tab.label));
    });
    assert.match(preview.label, /STATE 071482$/);
    const shown = vscode.window.visibleTextEditors.map(({ document }) => document.uri.path);
    assert.ok(shown.some((path) => path.endsWith('2000-state-071482.txt')));
  });

  test('an edit of the cable is told anew', async () => {
    await vscode.window.showTextDocument(await openCable('1976-lapaz-03121.cable'));
    const sheet = await sheetOf('3121');
    const edit = new vscode.WorkspaceEdit();
    const cable = workspaceFile('1976-lapaz-03121.cable');
    const { document } = await open('1976-lapaz-03121.cable');
    const at = document.positionAt(document.getText().indexOf('PFOR'));
    edit.replace(cable, new vscode.Range(at, at.translate(0, 4)), 'EFIN');
    await vscode.workspace.applyEdit(edit);
    await eventually(() => sheet.getText().includes('EFIN'));
    await vscode.commands.executeCommand('undo');
  });

  test('of two telegrams in a file each has its facts, and an edit of either is told', async () => {
    const text = (number: number, subject: string): string =>
      `R 301200Z MAR 76\nFM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC 1234\nUNCLAS LA PAZ ${number}\n\nSUBJECT: ${subject}\n\n1. TEXT.\nDOE\nNNNN\n\n`;
    const editor = await openNew('two.cable', text(2211, 'TIN PRICES') + text(2345, 'RAIL FREIGHT'));
    const { document } = editor;
    const sheets: vscode.TextDocument[] = [];
    for (const subject of ['TIN PRICES', 'RAIL FREIGHT']) {
      const at = document.positionAt(document.getText().indexOf(subject));
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
      sheets.push(await sheetOf(subject === 'TIN PRICES' ? '2211' : '2345'));
    }
    for (const [i, subject] of ['TIN PRICES', 'RAIL FREIGHT'].entries()) {
      const edit = new vscode.WorkspaceEdit();
      const at = document.positionAt(document.getText().indexOf(subject));
      edit.insert(document.uri, at, 'FALLING ');
      await vscode.workspace.applyEdit(edit);
      await eventually(() => sheets[i]?.getText().includes(`FALLING ${subject}`));
    }
  });

  test('a text without a telegram says so', async () => {
    await openNew('empty.cable', '\n');
    await vscode.commands.executeCommand('cable.showFacts');
    const sheet = await eventually(() =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'cable-facts' && uri.query.includes('empty')),
    );
    assert.match(sheet.getText(), /no telegram/);
  });
});
