import { assert } from 'chai';
import * as vscode from 'vscode';
import { commandName, commandTitle } from '../../../src/editor/commandNames';
import { Heard } from '../heard';
import { suite, teardown, test } from '../mocha';
import { eventually, openCable } from '../workspace';

suite('Names of commands', () => {
  let heard: Heard | null = null;
  teardown(() => heard?.stop());

  /** The cable with the cursor in a line that holds no code, and a reader who chooses `answer`. */
  async function atBlankLine(answer?: string): Promise<Heard> {
    const editor = await vscode.window.showTextDocument(await openCable('2000-state-071482.txt'));
    const blank = editor.document.getText().split('\n').indexOf('');
    editor.selection = new vscode.Selection(blank, 0, blank, 0);
    heard = new Heard(answer);
    return heard;
  }

  test('are those of the palette', () => {
    assert.equal(commandTitle('cable.addNote'), 'Add Note');
    assert.equal(commandName('cable.addNote'), 'Cable: Add Note');
    assert.equal(commandName('cable.exportNotes'), 'Cable: Export Notes…');
  });

  test('a command that the manifest lacks has its id for a name', () =>
    assert.equal(commandName('cable.nobodyKnows'), 'cable.nobodyKnows'));

  test('a message without a code at the cursor offers to look one up, by the title of the command', async () => {
    const { said } = await atBlankLine();
    await vscode.commands.executeCommand('cable.explainCode');
    assert.deepEqual(said, [JSON.stringify(['There is no code at the cursor.', commandTitle('cable.lookUpCode')])]);
  });

  test('the button of a message runs its command', async () => {
    const listening = await atBlankLine(commandTitle('cable.lookUpCode'));
    await vscode.commands.executeCommand('cable.explainCode');
    await eventually(() => listening.with('An office symbol').length);
  });
});
