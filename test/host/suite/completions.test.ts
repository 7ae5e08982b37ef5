import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, test } from '../mocha';
import { eventually, openCable, workspaceFile } from '../workspace';

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

/** What is offered behind some words of the marked sample. */
async function offeredBehind(words: string): Promise<string[]> {
  const document = await openCable('2000-state-071482.txt');
  const position = document.positionAt(document.getText().indexOf(words) + words.length);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items.map(labelOf);
}

suite('Completions', () => {
  const places: readonly [behind: string, offers: string][] = [
    ['TAGS: PREL, ', 'EFIS'],
    ['DRAFTED BY: ', 'EUR/WE'],
    ['TO AMEMBASSY ', 'AMEMBASSY ROME'],
  ];
  for (const [behind, offers] of places) {
    test(`behind "${behind}" comes ${offers}`, async () => assert.include(await offeredBehind(behind), offers));
  }

  test('nothing of ours is offered in the text', async () =>
    assert.notInclude(await offeredBehind('FALCONIERI ARGUED '), 'EUR/SOV'));
});

suite("A reader's own table", () => {
  test('comes before ours on the card', async () => {
    const table = 'code\tkind\tname\tfrom\tto\tsource\nEUR/WE\toffice\tMy own name for it\t1990\t2005\tmy notes\n';
    await vscode.workspace.fs.writeFile(workspaceFile('mine.tsv'), new TextEncoder().encode(table));
    const settings = vscode.workspace.getConfiguration('cable');
    await settings.update('reference.files', ['mine.tsv'], vscode.ConfigurationTarget.Workspace);
    const document = await openCable('2000-state-071482.txt');
    const position = document.positionAt(document.getText().indexOf('EUR/WE:') + 1);
    const card = async (): Promise<string> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      return hovers
        .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
        .join();
    };
    await eventually(async () => (await card()).includes('My own name for it'));
    assert.include(await card(), 'Western European');
    await settings.update('reference.files', undefined, vscode.ConfigurationTarget.Workspace);
  });
});
