import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, test } from '../mocha';
import { openCable, openNew } from '../workspace';

/** The line and the text of every place that is marked with the cursor on `words`. */
async function highlighted(document: vscode.TextDocument, words: string): Promise<string[]> {
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
    'vscode.executeDocumentHighlights',
    document.uri,
    at,
  );
  return (found ?? []).map(({ range }) => document.getText(range));
}

suite('Highlights', () => {
  test('an office is marked in the drafting lines, the distribution and the prose', async () => {
    const document = await openCable('2000-state-071482.txt');
    const found = await highlighted(document, 'S/NIS:TRENNICK');
    assert.deepEqual(found, ['SNIS-01', 'S/NIS', 'S/NIS']);
  });

  test('marks of one level are marked together', async () => {
    const document = await openCable('2000-state-071482.txt');
    assert.deepEqual(await highlighted(document, '(SBU) DRL'), ['(SBU)', '(SBU)']);
  });

  test('an ordinary word of the prose marks nothing, not even equal words', async () => {
    const document = await openCable('2000-state-071482.txt');
    assert.deepEqual(await highlighted(document, 'STURGEON OF'), []);
  });

  test('a file that has just opened marks nothing: its banner is marked once the cursor is in it', async () => {
    const { uri } = await openCable('2000-state-071482.txt');
    // of an empty list VS Code 1.91 tells nothing, later ones the empty list
    const marked = async (column: number) =>
      (await vscode.commands.executeCommand<unknown[] | undefined>(
        'vscode.executeDocumentHighlights',
        uri,
        new vscode.Position(0, column),
      )) ?? [];
    assert.deepEqual(await marked(0), []);
    assert.isAbove((await marked(1)).length, 1);
  });

  test('an edit between two questions is seen', async () => {
    const text = (await openCable('2000-state-071482.txt')).getText();
    const { document } = await openNew('edited-highlights.cable', text);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n\n');
    await vscode.workspace.applyEdit(edit);
    const found = await highlighted(document, 'S/NIS:TRENNICK');
    assert.deepEqual(found, ['SNIS-01', 'S/NIS', 'S/NIS']);
  });
});
