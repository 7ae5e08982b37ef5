import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Margin } from '../../../src/editor/notes/margin';
import { SAMPLE_CABLES } from '../../../src/editor/sampleCables';
import { registerSamples } from '../../../src/editor/samples';
import { suite, teardown, test } from '../mocha';
import { eventually, workspaceFile } from '../workspace';

const [FIRST = ''] = SAMPLE_CABLES.map(({ file }) => file);
const extension = (): vscode.Extension<{ margin: Margin }> => vscode.extensions.getExtension('cable-text.cable-text')!;
const active = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document;

async function openSample(file = FIRST): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('cable.openSample', file);
  return eventually(() => (active()?.uri.path.endsWith(file) ? active() : undefined));
}

suite('Samples', () => {
  for (const { file, title } of SAMPLE_CABLES) {
    test(`${title} opens with one click, as a cable that is a file`, async () => {
      const document = await openSample(file);
      assert.equal(document.isUntitled, false);
      await eventually(() => active()?.languageId === 'cable');
      assert.ok(document.getText().includes(title.replace(/\D+/, '')));
    });
  }

  test('a note can be written on it, and is kept beside it', async () => {
    const document = await openSample();
    await eventually(() => active()?.languageId === 'cable');
    const { files } = extension().exports.margin;
    await eventually(() => files.of(document));
    await vscode.commands.executeCommand('cable.addNote', { text: 'So many fish.' });
    const sidecar = document.uri.with({ path: `${document.uri.path}.annotations.json` });
    await eventually(async () => {
      const bytes = await Promise.resolve(vscode.workspace.fs.readFile(sidecar)).catch(() => new Uint8Array());
      return new TextDecoder().decode(bytes).includes('So many fish.');
    });
  });

  test('a copy that was changed is opened as it is', async () => {
    const document = await openSample();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'MY OWN LINE\n');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    assert.match((await openSample()).getText(), /^MY OWN LINE\n/);
  });
});

suite('A sample that cannot be copied', () => {
  let registered: vscode.Disposable | undefined;
  teardown(() => registered?.dispose());

  test('is no reason to write over what is there', async () => {
    const place = workspaceFile('kept');
    const copy = vscode.Uri.joinPath(place, 'samples', FIRST);
    await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode('MINE\n'));
    const nowhere = vscode.Uri.joinPath(place, 'nowhere');
    registered = registerSamples({ extensionUri: nowhere, globalStorageUri: place }, 'test.openSample');
    await vscode.commands.executeCommand('test.openSample', FIRST);
    assert.equal(
      (await eventually(() => (active()?.uri.path.includes('/kept/') ? active() : undefined))).getText(),
      'MINE\n',
    );
  });
});

suite('Walkthrough', () => {
  const steps = (): { description: string; completionEvents: string[] }[] =>
    extension().packageJSON.contributes.walkthroughs[0].steps;

  test('it leads from opening a cable to a note in the margin', () => {
    assert.deepEqual(
      steps().flatMap(({ completionEvents }) => completionEvents),
      ['openSample', 'explainCode', 'showFacts', 'addNote'].map((command) => `onCommand:cable.${command}`),
    );
  });

  test('its commands are there, and run beside it, where the cable is', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const { description, completionEvents } of steps()) {
      const [, command = ''] = /\(command:toSide:(cable\.\w+)/.exec(description) ?? [];
      assert.ok(commands.includes(command), description);
      assert.ok(completionEvents.includes(`onCommand:${command}`), description);
    }
  });
});
