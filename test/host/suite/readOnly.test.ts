import { assert } from 'chai';
import * as vscode from 'vscode';
import { setup, suite, teardown, test } from '../mocha';
import { editor, exists, name, run, sidecar, TEXT, textIn, withCable } from '../noted';
import { eventually, workspaceFile } from '../workspace';

const set = (value: boolean | undefined) =>
  vscode.workspace.getConfiguration('cable').update('text.readOnly', value, vscode.ConfigurationTarget.Global);

/** What is typed goes where VS Code lets it. */
async function typed(letter: string): Promise<string> {
  await vscode.window.showTextDocument(editor.document);
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  await run('type', { text: letter });
  return editor.document.getText();
}
const isRefused = async (): Promise<boolean> => {
  const after = await typed('x');
  if (after === TEXT) return true;
  await run('undo');
  return false;
};

suite('A cable that is read-only', () => {
  withCable();
  setup(async () => {
    await set(true);
    await eventually(isRefused);
  });
  teardown(() => set(undefined));

  test('takes no letter, and takes them again when the setting is off', async () => {
    assert.equal(await typed('x'), TEXT);
    await set(undefined);
    await eventually(async () => (await typed('y')).includes('y'));
  });

  test('is edited after the command Edit Text, until it is closed', async () => {
    await vscode.window.showTextDocument(editor.document);
    await run('cable.editText');
    assert.equal(await typed('y'), `y${TEXT}`);
  });

  test('takes a note, which is typed into its box', async () => {
    await vscode.window.showTextDocument(editor.document);
    await run('cable.addNote');
    await eventually(() => vscode.window.activeTextEditor?.document.uri.scheme === 'comment');
    await run('type', { text: 'How much?' });
    await run('editor.action.submitComment');
    await eventually(async () => (await textIn(sidecar())).includes('How much?'));
    assert.equal(await typed('x'), TEXT);
  });

  test('is renamed by our command, and its notes go along', async () => {
    await vscode.window.showTextDocument(editor.document);
    await run('cable.addNote', { text: 'How much?' });
    await eventually(() => exists(sidecar()));
    await run('cable.renameFile', { name: `renamed-${name}` });
    await eventually(() => exists(sidecar(`renamed-${name}`)));
    assert.isTrue(await exists(workspaceFile(`renamed-${name}`)));
    assert.isFalse(await exists(workspaceFile(name)));
  });
});
