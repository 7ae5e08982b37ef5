import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, test } from '../mocha';

suite('Walkthrough', () => {
  test('a sample opens with one click, as a cable that belongs to no file', async () => {
    await vscode.commands.executeCommand('cable.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'cable');
    assert.equal(document?.isUntitled, true);
    assert.match(document?.getText() ?? '', /STATE 071482/);
  });

  test('its commands are there', async () => {
    const commands = await vscode.commands.getCommands(true);
    const { walkthroughs } = vscode.extensions.getExtension('cable-text.cable-text')?.packageJSON.contributes ?? {};
    const links = JSON.stringify(walkthroughs).matchAll(/command:(cable\.\w+)/g);
    const named = [...links].map(([, command]) => command ?? '');
    assert.ok(named.length >= 2);
    assert.deepEqual(
      named.filter((command) => !commands.includes(command)),
      [],
    );
  });
});
