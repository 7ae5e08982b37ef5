import { assert } from 'chai';
import * as vscode from 'vscode';
import { Heard } from '../heard';
import { suite, teardown, test } from '../mocha';
import { exists, file, name, noteOn, openOther, run, sidecar, stored, TEXT, textIn, withCable, write } from '../noted';
import { eventually, workspaceFile } from '../workspace';

const ATTACH = 'Attach the Notes';

suite('Notes without a cable', () => {
  withCable();
  let heard: Heard | null = null;
  const pick = vscode.window.showQuickPick;
  teardown(() => {
    heard?.stop();
    Object.assign(vscode.window, { showQuickPick: pick });
  });

  /** The reader chooses, of each list, the item that begins with one of these words. */
  function choosing(...words: string[]): void {
    const choose = async (items: readonly vscode.QuickPickItem[]) =>
      items.find(({ label }) => words.some((word) => label.startsWith(word)));
    Object.assign(vscode.window, { showQuickPick: choose });
  }

  /** As another program renames the cable: VS Code tells nobody. */
  async function renamedElsewhere(to: string): Promise<void> {
    await run('workbench.action.closeAllEditors');
    await vscode.workspace.fs.rename(workspaceFile(name), workspaceFile(to));
  }

  test('are offered, once, to a cable beside them with the text that they were written on', async () => {
    const renamed = `elsewhere-${name}`;
    await noteOn('TARIFF', 'How much?');
    await renamedElsewhere(renamed);
    heard = new Heard();
    await openOther(workspaceFile(renamed));
    await eventually(() => heard?.with(ATTACH).length === 1);
    assert.include(heard.with(ATTACH)[0], name);
    await run('workbench.action.closeAllEditors');
    await openOther(workspaceFile(renamed));
    await new Promise((done) => setTimeout(done, 500));
    assert.lengthOf(heard.with(ATTACH), 1);
    assert.isTrue(await exists(sidecar()));
  });

  test('are attached to it, and name it', async () => {
    const renamed = `attached-${name}`;
    await noteOn('TARIFF', 'How much?');
    await renamedElsewhere(renamed);
    heard = new Heard(ATTACH);
    await openOther(workspaceFile(renamed));
    await eventually(async () => (await textIn(sidecar(renamed))).includes(`"source": "${renamed}"`));
    await eventually(() => file.notebook.notes.length === 1);
    assert.isFalse(await exists(sidecar()));
  });

  test('are not offered to a cable of another text', async () => {
    await noteOn('TARIFF', 'How much?');
    await renamedElsewhere(`away-${name}`);
    await write(workspaceFile(`other-${name}`), TEXT.replace('TARIFF', 'WAGE'));
    heard = new Heard(ATTACH);
    await openOther(workspaceFile(`other-${name}`));
    await new Promise((done) => setTimeout(done, 500));
    assert.lengthOf(heard.with(ATTACH), 0);
  });

  test('are listed by a command, and attached to the cable that is chosen', async () => {
    const renamed = `chosen-${name}`;
    await noteOn('TARIFF', 'How much?');
    await renamedElsewhere(renamed);
    choosing(name, renamed);
    await run('cable.findLostNotes');
    assert.equal((await stored(renamed)).length, 1);
    assert.isFalse(await exists(sidecar()));
  });

  test('are brought together with the notes that the cable has already', async () => {
    const other = `noted-already-${name}`;
    await noteOn('TARIFF', 'How much?');
    await run('workbench.action.closeAllEditors');
    await write(workspaceFile(other), TEXT);
    await openOther(workspaceFile(other));
    await noteOn('BREAD', 'Since when?');
    await vscode.workspace.fs.delete(workspaceFile(name));
    await run('workbench.action.closeAllEditors');
    const uri = workspaceFile(other);
    Object.assign(vscode.window, { showOpenDialog: async () => [uri] });
    choosing(name, 'Another File');
    await run('cable.findLostNotes');
    await eventually(async () => (await stored(other)).length === 2);
  });

  test('are left where they are when nothing is chosen', async () => {
    await noteOn('TARIFF', 'How much?');
    await renamedElsewhere(`left-${name}`);
    choosing('nobody');
    await run('cable.findLostNotes');
    assert.equal((await stored()).length, 1);
  });
});
