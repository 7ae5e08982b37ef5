import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Margin } from '../../../src/editor/notes/margin';
import { Heard } from '../heard';
import { BROKEN, CABLE, FILES, HOSTILE, ICON, IMPORT, LINK, PLAIN, TABLE } from '../hostileFolder';
import { suite, suiteSetup, suiteTeardown, test } from '../mocha';
import { eventually, open, workspaceFile } from '../workspace';

/** What VS Code makes of plain text: a link that runs on a click, a picture. */
const LIVE = /\[[^\]]+\]\((?:https?:\/\/|command:|file:)|\$\([a-z-]+\)/i;

const setting = (name: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration('cable').update(name, value, vscode.ConfigurationTarget.Workspace);
const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);
/** As the eye has it. */
const read = (text: string): string => text.replaceAll('\u2060', '');

suite('A hostile folder', () => {
  let heard: Heard;
  let margin: Margin;

  suiteSetup(async () => {
    margin = (await vscode.extensions.getExtension('cable-text.cable-text')!.activate()).margin;
    heard = new Heard();
    for (const [name, text] of Object.entries(FILES))
      await vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text));
  });
  suiteTeardown(async () => {
    heard.stop();
    await setting('detection', undefined);
    await setting('reference.files', undefined);
    await run('workbench.action.closeAllEditors');
    for (const name of Object.keys(FILES)) {
      margin.files.forget(workspaceFile(name.replace('.annotations.json', '')));
      await vscode.workspace.fs.delete(workspaceFile(name));
    }
  });

  /** Does something of which the reader is told, and hears it: the words are there, and none of them is live. */
  async function hear(words: string, act: () => unknown): Promise<string[]> {
    heard.said.length = 0;
    await act();
    const told = await eventually(() => heard.said.find((one) => read(one).includes(words)));
    assert.include(read(told), words);
    for (const one of heard.said) assert.notMatch(one, LIVE);
    return [...heard.said];
  }

  const inCable = async (words: string): Promise<void> => {
    const editor = await open(CABLE);
    const at = editor.document.positionAt(editor.document.getText().indexOf(words));
    editor.selection = new vscode.Selection(at, at);
    await eventually(() => margin.files.of(editor.document));
  };

  test('tells of its sidecars that cannot be read, in one message', async () => {
    const said = await hear('The notes on 4 cables cannot be read', () => margin.files.readAll());
    assert.lengthOf(said, 1);
    assert.include(read(said[0]!), `${LINK} a.cable`);
    assert.isEmpty(heard.with(BROKEN));
  });

  test('asks whether its text is a cable', () =>
    hear(`${HOSTILE}.txt looks like a diplomatic cable`, async () => {
      await setting('detection', 'ask');
      await open(PLAIN);
    }));

  test('tells of its table with a row that cannot be used', () =>
    hear(`${BROKEN} ${ICON}`, () => setting('reference.files', [TABLE])));

  test('tells of a table that is not there', async () => {
    await hear(`${HOSTILE} gone.tsv`, () => setting('reference.files', [`${HOSTILE} gone.tsv`]));
    await setting('reference.files', [TABLE]);
  });

  test('lists the names of its table among the codes', () => hear(HOSTILE, () => run('cable.lookUpCode')));

  test('explains a code that stands in it, on a page where it is words', async () => {
    await inCable('AMEMBASSY LA PAZ');
    await run('cable.explainCode');
    const page = await eventually(() =>
      vscode.workspace.textDocuments.find(
        ({ uri, getText }) => uri.scheme === 'cable-meanings' && getText().includes('LA PAZ'),
      ),
    );
    assert.include(page.getText().replaceAll('\\', ''), HOSTILE);
    assert.notMatch(page.getText(), LIVE);
  });

  test('asks for the name of a code that stands in it', () =>
    hear(HOSTILE, () => run('cable.addToTable', { code: HOSTILE, kind: 'office' })));

  test('is imported from', async () => {
    await inCable('LORRY');
    await hear(`${HOSTILE} is only the address`, () => run('cable.importNotes', workspaceFile(IMPORT)));
  });

  test('is imported from in vain', () => hear(BROKEN, () => run('cable.importNotes', workspaceFile('no.json'))));

  test('asks to select words in it', async () => {
    await run('workbench.action.closeAllEditors');
    const file = margin.files.known(workspaceFile(CABLE))!;
    await hear(`Select in ${CABLE}`, () => run('cable.reanchorNote', { file, note: file.notebook.notes[0] }));
  });

  test('lists notes that have lost their words', async () => {
    await inCable('LORRY');
    await hear(`${HOSTILE} lost`, () => run('cable.reanchorNote'));
  });

  test('offers notes to a copy', () =>
    hear(`is a copy of ${CABLE}`, async () => {
      await open(CABLE);
      const copy = workspaceFile('copy.cable');
      await vscode.workspace.fs.copy(workspaceFile(CABLE), copy, { overwrite: true });
      await open('copy.cable');
    }));

  test('keeps notes under an old name', () =>
    hear(`${CABLE}.annotations.json is there already`, async () => {
      await vscode.workspace.fs.writeFile(
        workspaceFile('copy.cable.annotations.json'),
        new TextEncoder().encode(FILES[`${CABLE}.annotations.json`]),
      );
      const edit = new vscode.WorkspaceEdit();
      await vscode.workspace.fs.rename(workspaceFile(CABLE), workspaceFile('old.cable'));
      edit.renameFile(workspaceFile('copy.cable'), workspaceFile(CABLE));
      await vscode.workspace.applyEdit(edit);
      await vscode.workspace.fs.rename(workspaceFile('old.cable'), workspaceFile(CABLE), { overwrite: true });
    }));

  test('is outlined', async () => {
    const command = 'vscode.executeDocumentSymbolProvider';
    const roots = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(command, workspaceFile(CABLE));
    const names = (symbol: vscode.DocumentSymbol): string[] => [symbol.name, ...symbol.children.flatMap(names)];
    const shown = roots.flatMap(names);
    assert.isNotEmpty(shown.filter((name) => read(name).includes(HOSTILE)));
    for (const name of shown) assert.notMatch(name, LIVE);
  });

  test('asks which of its tables a code goes into', async () => {
    await setting('reference.files', [TABLE, `${HOSTILE} other.tsv`]);
    await hear(`${HOSTILE} other.tsv`, () => run('cable.addToTable', { code: 'XQZ', kind: 'office', name: 'B' }));
  });
});
