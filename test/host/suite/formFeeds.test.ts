import { assert } from 'chai';
import * as vscode from 'vscode';
import { registerFormFeeds } from '../../../src/editor/formFeeds';
import { suite, test } from '../mocha';
import { eventually, openCable, openNew } from '../workspace';

/** Hides the form feeds of a document; returns what is hidden, as of now. */
function hiddenIn(document: vscode.TextDocument): { readonly ranges: readonly vscode.Range[]; dispose(): void } {
  const drawn = { ranges: [] as readonly vscode.Range[], dispose: (): void => parts.dispose() };
  const setDecorations: vscode.TextEditor['setDecorations'] = (_, ranges) => {
    drawn.ranges = ranges as readonly vscode.Range[];
  };
  const parts = registerFormFeeds(() => [{ document, setDecorations }]);
  return drawn;
}

suite('Form feeds', () => {
  test('those of a print show no box, wherever they stand, and stay in the text', async () => {
    const { document } = await openNew('print.cable', 'UNCLAS OSLO 1473\n\f\n1. TEXT.\fPAGE 2\n');
    const hidden = hiddenIn(document);
    assert.deepEqual(
      hidden.ranges.map(({ start, end }) => [start.line, start.character, end.character]),
      [
        [1, 0, 1],
        [2, 8, 9],
      ],
    );
    assert.equal(document.getText().split('\f').length, 3);
    hidden.dispose();
  });

  test('one that comes later is hidden too', async () => {
    const { document } = await openNew('later.cable', 'UNCLAS OSLO 1473\n');
    const hidden = hiddenIn(document);
    assert.deepEqual(hidden.ranges, []);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), '\f');
    await vscode.workspace.applyEdit(edit);
    await eventually(() => hidden.ranges.length === 1);
    hidden.dispose();
  });

  test('in other texts nothing is hidden', async () => {
    const { document } = await openNew('form.md', 'A\fB\n');
    const hidden = hiddenIn(document);
    assert.deepEqual(hidden.ranges, []);
    hidden.dispose();
  });

  test('VS Code draws none of its own boxes in a cable', async () => {
    const document = await openCable('2000-state-071482.txt');
    const editor = vscode.workspace.getConfiguration('editor', document);
    assert.equal(editor.get('renderControlCharacters'), false);
    assert.equal(editor.get('unicodeHighlight.invisibleCharacters'), false);
  });
});
