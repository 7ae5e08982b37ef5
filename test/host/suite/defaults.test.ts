import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, test } from '../mocha';
import { openCable } from '../workspace';

suite('Defaults of the language', () => {
  test('a long line of a scan ends at a hundred columns, or where the window does', async () => {
    const editor = vscode.workspace.getConfiguration('editor', await openCable('scan-1999-state-048204.txt'));
    assert.equal(editor.get('wordWrap'), 'bounded');
    assert.equal(editor.get('wordWrapColumn'), 100);
  });

  test('other texts keep the editor as it was', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'plaintext' });
    assert.equal(editor.get('wordWrap'), 'off');
    assert.equal(editor.get('renderControlCharacters'), true);
  });

  test('who nests files has the notes under their cable, and what a stopped writer left', () => {
    const nesting = vscode.workspace.getConfiguration('explorer.fileNesting');
    const pattern = nesting.get<Record<string, string>>('patterns', {})['*'] ?? '';
    const nested = pattern.split(', ').map((name) => name.replace(/\$\{capture\}/, 'a.txt'));
    assert.deepEqual(nested, ['a.txt.annotations.json', 'a.txt.annotations.json.*']);
    assert.equal(nesting.get('enabled'), false);
  });

  test('what other extensions nest is nested still', () => {
    const patterns = vscode.workspace
      .getConfiguration('explorer.fileNesting')
      .get<Record<string, string>>('patterns', {});
    assert.match(patterns['*.ts'] ?? '', /\.js$/);
  });
});
