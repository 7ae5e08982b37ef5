import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, test } from '../mocha';
import { eventually, openCable, openNew, workspaceFile } from '../workspace';

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

/** What is offered at a place, in the order in which the list shows it. */
async function offeredAt(document: vscode.TextDocument, offset: number): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(offset),
  );
  // VS Code offers words of the text where we offer nothing: they are no constants
  const ours = list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Constant);
  return ours.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

async function offeredBehind(sample: string, words: string): Promise<string[]> {
  const document = await openCable(sample);
  const at = document.getText().indexOf(words);
  assert.isAtLeast(at, 0, words);
  return (await offeredAt(document, at + words.length)).map(labelOf);
}

const STATE = '2000-state-071482.txt';
const LA_PAZ = '1976-lapaz-03121.cable';

suite('Completions', () => {
  const places: readonly [sample: string, behind: string, first: string][] = [
    [STATE, 'TAGS: PREL, ', 'AA'],
    [LA_PAZ, 'TAGS: PFOR, ', 'AALC'],
    [STATE, 'DRAFTED BY: ', 'A'],
    [STATE, 'APPROVED BY: EUR:LDVANTERPOOL\nEUR', 'A'],
    [STATE, 'ORIGIN ', 'A'],
    [STATE, 'INFO  ', 'A'],
    [LA_PAZ, 'ACTION ', 'A'],
    [STATE, 'FM SEC', 'AIT KAOHSIUNG'],
    [STATE, 'TO AMEMBASSY ', 'AIT KAOHSIUNG'],
    [STATE, 'TO AMEMBASSY ROME ', 'NIACT IMMEDIATE'],
    [STATE, 'USMISSION US', 'AIT KAOHSIUNG'],
    [STATE, '171944Z /38\n', 'Z'],
  ];
  for (const [sample, behind, first] of places) {
    test(`behind "${behind}" of ${sample} comes ${first} first`, async () =>
      assert.equal((await offeredBehind(sample, behind))[0], first));
  }

  const NOWHERE = ['FALCONIERI ARGUED ', 'SUBJECT: ITALIAN ', 'EUR/WE:PMAR', 'ACTION REQUEST ', 'REF: A. '];
  for (const words of NOWHERE) {
    test(`behind "${words}" nothing of ours is offered`, async () =>
      assert.deepEqual(await offeredBehind(STATE, words), []));
  }

  test('codes of another time come after, with their years', async () => {
    const document = await openCable(STATE);
    const items = await offeredAt(document, document.getText().indexOf('TAGS: ') + 'TAGS: '.length);
    const place = (code: string): number => items.findIndex((item) => labelOf(item) === code);
    assert.isAbove(place('PFOR'), place('PREL'));
    assert.match(items[place('PFOR')]?.detail ?? '', /^1973-1979 · Foreign Policy/);
    assert.match(items[place('PREL')]?.detail ?? '', /^External Political Relations/);
  });

  test('what is typed of a name of several words is replaced as a whole', async () => {
    const document = await openCable(STATE);
    const [first] = await offeredAt(document, document.getText().indexOf('TO AMEMBASSY RO') + 'TO AMEMBASSY RO'.length);
    assert.equal(document.getText(first?.range as vscode.Range), 'AMEMBASSY RO');
  });

  test('a telegram that is being typed is offered codes line by line', async () => {
    const lines = [
      'PAGE 01        STATE   071482  171944Z',
      'ORIGIN EUR-01',
      'DRAFTED BY: EUR/WE:PMARCHETTO:PMM',
      '                  ------------------4B61D7  171944Z /38',
      'P 171942Z APR 00',
      'FM SECSTATE WASHDC',
      'TO AMEMBASSY ROME PRIORITY',
      'C O N F I D E N T I A L STATE 071482',
    ];
    await openNew('typed.cable', `${lines.join('\n')}\nEXD`);
    const document = await openCable('typed.cable');
    const captions = (await offeredAt(document, document.getText().length)).map(labelOf);
    assert.equal(captions[0], 'AIDAC');
    assert.includeMembers(captions, ['EXDIS', 'NODIS']);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), 'IS\nTAGS: P');
    await vscode.workspace.applyEdit(edit);
    const tags = (await offeredAt(document, document.getText().length)).map(labelOf);
    assert.include(tags.slice(0, 300), 'PREL');
    assert.isAbove(tags.indexOf('PFOR'), tags.indexOf('PREL'));
  });
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
