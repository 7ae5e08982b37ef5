import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, suiteSetup, teardown, test } from '../mocha';
import { eventually, openCable, openNew, workspaceFile } from '../workspace';

const CABLE = 'unknown-code.txt';
const HEAD = 'code\tkind\tname\tfrom\tto\tsource';

const write = (name: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text));

const read = async (name: string): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(workspaceFile(name)));

const setFiles = (files: readonly string[] | undefined): Thenable<void> =>
  vscode.workspace.getConfiguration('cable').update('reference.files', files, vscode.ConfigurationTarget.Workspace);

const rangeOf = (document: vscode.TextDocument, words: string): vscode.Range => {
  const at = document.getText().indexOf(words);
  return new vscode.Range(document.positionAt(at + 1), document.positionAt(at + 1));
};

async function cardOn(document: vscode.TextDocument, words: string): Promise<string> {
  const { start } = rangeOf(document, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    start,
  );
  return hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join();
}

/** The quick action on some words; undefined when there is none. */
async function actionOn(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction | undefined> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
  );
  return actions.find(({ title }) => /^Add .* to my table/.test(title));
}

/** What a click on the action would start, with answers to what it asks for. */
async function add(document: vscode.TextDocument, words: string, answers: object): Promise<unknown> {
  let action: vscode.CodeAction | undefined;
  await eventually(async () => {
    action = await actionOn(document, rangeOf(document, words));
    return action !== undefined;
  });
  const [asked] = action?.command?.arguments ?? [];
  return vscode.commands.executeCommand(action?.command?.command ?? '', { ...asked, ...answers });
}

suite('Adding a code to a table of the reader', () => {
  suiteSetup(async () => {
    const sample = (await openCable('2000-state-071482.txt')).getText();
    await openNew(CABLE, sample.replace('EUR-01', 'XQZ-01'));
  });
  teardown(() => setFiles(undefined));

  test('writes a row with the line ends of the table, and the card has the name at once', async () => {
    await write('table.tsv', `${HEAD}\r\nXQX\toffice\tAnother\t\t\t\r\n`);
    await setFiles(['table.tsv']);
    const document = await openCable(CABLE);
    await add(document, 'XQZ-01', { name: 'Bureau of Examples', years: '1999-2001' });
    assert.equal(
      await read('table.tsv'),
      `${HEAD}\r\nXQX\toffice\tAnother\t\t\t\r\nXQZ\tdistribution\tBureau of Examples\t1999\t2001\t\r\n`,
    );
    assert.match(await cardOn(document, 'XQZ-01'), /Bureau of Examples[\s\S]*table\\\.tsv/);
    assert.isUndefined(await actionOn(document, rangeOf(document, 'XQZ-01')));
  });

  test('and a table that is changed elsewhere is read again', async () => {
    await write('table.tsv', `${HEAD}\nXQZ\tdistribution\tFirst name\n`);
    await setFiles(['table.tsv']);
    const document = await openCable(CABLE);
    await eventually(async () => (await cardOn(document, 'XQZ-01')).includes('First name'));
    await write('table.tsv', `${HEAD}\nXQZ\tdistribution\tSecond name\n`);
    await eventually(async () => (await cardOn(document, 'XQZ-01')).includes('Second name'));
  });

  test('leaves a table with a row that cannot be used as it is', async () => {
    const bad = `${HEAD}\nA\tplanet\tB\n`;
    await write('bad.tsv', bad);
    await setFiles(['bad.tsv']);
    const document = await openCable(CABLE);
    await add(document, 'XQZ-01', { name: 'Bureau of Examples', years: '' });
    assert.equal(await read('bad.tsv'), bad);
    assert.notInclude(await cardOn(document, 'XQZ-01'), 'Bureau of Examples');
  });

  test('begins a table when the reader has none and agrees, and puts it into the setting', async () => {
    const document = await openCable(CABLE);
    const added = add(document, 'XQZ-01', { name: 'Bureau of Beginnings', years: '' });
    await eventually(async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return (await cardOn(document, 'XQZ-01')).includes('Bureau of Beginnings');
    });
    await added;
    assert.equal(await read('my-codes.tsv'), `${HEAD}\nXQZ\tdistribution\tBureau of Beginnings\t\t\t\n`);
    const files = vscode.workspace.getConfiguration('cable').get('reference.files');
    assert.deepEqual(files, ['my-codes.tsv']);
  });

  test('asks for the name, and adds nothing when the reader goes back', async () => {
    const before = `${HEAD}\n`;
    await write('table.tsv', before);
    await setFiles(['table.tsv']);
    const document = await openCable(CABLE);
    let isOpen = true;
    const added = add(document, 'XQZ-01', {}).then(() => {
      isOpen = false;
    });
    await new Promise((shown) => setTimeout(shown, 300));
    assert.isTrue(isOpen);
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return !isOpen;
    });
    await added;
    assert.equal(await read('table.tsv'), before);
  });

  test('is not offered on a code with a meaning, nor in the text unless a word is selected', async () => {
    const document = await openCable(CABLE);
    assert.isUndefined(await actionOn(document, rangeOf(document, 'PREL')));
    const at = document.getText().lastIndexOf('FALCONIERI');
    const [start, end] = [document.positionAt(at), document.positionAt(at + 'FALCONIERI'.length)];
    assert.isUndefined(await actionOn(document, new vscode.Range(start, start)));
    assert.equal(
      (await actionOn(document, new vscode.Range(start, end)))?.title,
      'Add FALCONIERI to my table of codes…',
    );
  });
});
