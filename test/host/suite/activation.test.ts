import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, test } from '../mocha';
import { eventually, openNew } from '../workspace';

const extension = () => vscode.extensions.getExtension('cable-text.cable-text');

suite('Activation', () => {
  test('the extension is installed and active once VS Code has started', async () => {
    assert.isDefined(extension());
    await eventually(() => extension()?.isActive);
  });

  for (const name of ['new.cable', 'new.tel']) {
    test(`${name} opens as a cable`, async () => {
      const { document } = await openNew(name, 'PAGE 01        KIGALI  00370  271545Z\n');
      assert.equal(document.languageId, 'cable');
    });
  }

  test('a text that is no cable keeps its language', async () => {
    const { document } = await openNew('notes.txt', 'Shopping: bread, milk.\n');
    assert.equal(document.languageId, 'plaintext');
  });
});
