import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, teardown, test } from '../mocha';
import { eventually, openCable } from '../workspace';

/** The cards on the second character of the first place of some words. */
async function hoversOn(document: vscode.TextDocument, words: string): Promise<vscode.Hover[]> {
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  return vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
}

/** What stands on them, with its escapes undone. */
async function cardOn(document: vscode.TextDocument, words: string): Promise<string> {
  return textOf(await hoversOn(document, words));
}

const textOf = (hovers: readonly vscode.Hover[]): string =>
  hovers
    .flatMap((hover) => hover.contents)
    .map((part) => (typeof part === 'string' ? part : part.value))
    .join('\n')
    .replaceAll('\\', '');

/** The card on the last place of some words, in the text. */
async function cardOnLast(document: vscode.TextDocument, words: string): Promise<string> {
  const position = document.positionAt(document.getText().lastIndexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return textOf(hovers);
}

const STATE = '2000-state-071482.txt';

const CARDS: readonly [sample: string, words: string, says: RegExp][] = [
  [STATE, 'EUR/WE:PM', /Office of Western European Affairs/],
  [STATE, 'S/NIS:', /New Independent States/],
  [STATE, 'EUR-01', /Bureau of European Affairs[\s\S]*Drafted the telegram: 1 copy/],
  [STATE, 'PREL', /External Political Relations/],
  [STATE, '171942Z', /2000-04-17 19:42 UTC[\s\S]*In Washington: 15:42 EDT/],
  [STATE, 'AMEMBASSY ROME', /Embassy Rome[\s\S]*Italy/],
  [STATE, '12958', /Executive order: Classified National Security Information[\s\S]*14 April 2010, which has passed/],
  ['1976-lapaz-03121.cable', 'PFOR', /Foreign Policy/],
  [STATE, 'TAGS:', /Traffic Analysis by Geography and Subject[\s\S]*Source: 5 FAH-3/],
  [STATE, 'FM SECSTATE', /originator[\s\S]*ACP 127/],
  [STATE, 'TO AMEMBASSY', /Action addressee/],
  [STATE, 'DRAFTED BY', /Who wrote the telegram/],
  [STATE, '(SUBS)', /Cleared in substance/],
  [STATE, 'NOTAL', /not received by/],
  [STATE, 'DESIRED', /Offices that are to get copies/],
  [STATE, 'MINIMIZE', /only what cannot wait[\s\S]*NAVEDTRA/],
  [STATE, 'REF B GUID', /telegram 61127 of the Department of State[\s\S]*The REF line lists: STATE 61127/],
  [STATE, 'PARA 9', /Paragraph 9 of this telegram[\s\S]*ACTION REQUEST: EMBASSY ROME/],
  ['scan-1999-state-048204.txt', 'RELEASE IN PART', /parts taken out/],
  ['scan-1999-state-048204.txt', '1.4(D)', /Foreign relations/i],
  ['scan-1999-state-048204.txt', 'B1', /classified/i],
  ['scan-1999-state-048204.txt', '(G) LIND', /Printed \(G\), read as \(C\)/],
];

/** Abbreviations and symbols in the text. */
const PROSE: readonly [words: string, says: RegExp][] = [
  ['S/NIS', /New Independent States/],
  ['DRL', /Bureau of Democracy, Human Rights, and Labor/],
];

suite('Hover', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  for (const [sample, words, says] of CARDS) {
    test(`a card on ${words} says ${says.source.slice(0, 40)}`, async () => {
      assert.match(await cardOn(await openCable(sample), words), says);
    });
  }

  test('there is no card on prose', async () => {
    assert.equal(await cardOn(await openCable(STATE), 'ARGUED'), '');
  });

  for (const [words, says] of PROSE) {
    test(`a card on the text's ${words} says ${says.source}`, async () => {
      assert.match(await cardOnLast(await openCable(STATE), words), says);
    });
  }

  test('the setting turns off the cards of the text, and no others', async () => {
    const document = await openCable(STATE);
    const settings = vscode.workspace.getConfiguration('cable', document);
    await settings.update('hover.abbreviations', 'off', vscode.ConfigurationTarget.Workspace);
    try {
      assert.equal(await cardOnLast(document, 'S/NIS'), '');
      assert.match(await cardOn(document, 'PREL'), /External Political Relations/);
    } finally {
      await settings.update('hover.abbreviations', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('a card stands on its code, not on the line', async () => {
    const document = await openCable(STATE);
    const [hover] = await hoversOn(document, 'EUR/WE:PM');
    assert.equal(document.getText(hover?.range), 'EUR/WE');
  });

  for (const [words, commands] of [
    ['PREL', ['command:cable.explainCode']],
    ['PARA 9', ['command:cable.goToPlace']],
    ['171942Z', []],
  ] as const)
    test(`the card on ${words} may call ${commands.join() || 'nothing'}, and nothing else`, async () => {
      const [hover] = await hoversOn(await openCable(STATE), words);
      const [content] = hover?.contents ?? [];
      assert.instanceOf(content, vscode.MarkdownString);
      const { value, isTrusted } = content as vscode.MarkdownString;
      const links = [...value.matchAll(/\]\(([a-z]+:[\w.]*)/g)].map(([, link]) => link);
      assert.deepEqual(links, [...commands]);
      assert.deepEqual(isTrusted, { enabledCommands: ['cable.explainCode', 'cable.goToPlace'] });
    });

  test('the link on PARA 9 goes to the paragraph', async () => {
    const document = await openCable(STATE);
    const [hover] = await hoversOn(document, 'PARA 9');
    const { value } = hover!.contents[0] as vscode.MarkdownString;
    const [, args = ''] = /\(command:cable\.goToPlace\?([^)]*)\)/.exec(value) ?? [];
    await vscode.commands.executeCommand('cable.goToPlace', ...JSON.parse(decodeURIComponent(args)));
    const editor = vscode.window.activeTextEditor!;
    assert.match(document.lineAt(editor.selection.active.line).text, /^9\. \(C\) ACTION REQUEST/);
  });

  for (const [words, there] of [
    ['REF B GUID', 'B. STATE 61127'],
    ['PARA 9', '9. (C) ACTION REQUEST'],
  ] as const)
    test(`the definition of ${words} is: ${there}`, async () => {
      const document = await openCable(STATE);
      const at = document.positionAt(document.getText().indexOf(words) + 1);
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        at,
      );
      assert.include(document.lineAt(found[0]!.range.start.line).text, there);
    });

  test('the switch turns cards off', async () => {
    const document = await openCable(STATE);
    const settings = vscode.workspace.getConfiguration('cable', document);
    await settings.update('hover.enabled', false, vscode.ConfigurationTarget.Workspace);
    try {
      assert.equal(await cardOn(document, 'PREL'), '');
    } finally {
      await settings.update('hover.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('the card comes by keyboard too, on a page beside the text, with the meanings of other years', async () => {
    const editor = await vscode.window.showTextDocument(await openCable(STATE));
    await explain(editor, 'PREL');
    const page = await eventually(pageSaying('External Political Relations'));
    assert.match(page, /^# PREL$/m);
    assert.match(page, /^## Meanings in 2000, the year of the telegram$/m);
    const beside = await eventually(() =>
      vscode.window.tabGroups.all.find(
        ({ viewColumn, tabs }) =>
          viewColumn !== editor.viewColumn && tabs.some(({ input }) => input instanceof vscode.TabInputWebview),
      ),
    );
    assert.lengthOf(beside.tabs, 1);
  });

  test('the page is of the code that was asked about last, and there is one', async () => {
    const editor = await vscode.window.showTextDocument(await openCable(STATE), vscode.ViewColumn.One);
    await explain(editor, 'EUR/WE:PM');
    await eventually(pageSaying('Office of Western European Affairs'));
    const again = await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    await explain(again, 'EFIS');
    await eventually(pageSaying('# EFIS'));
    const pages = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ label, input }) => input instanceof vscode.TabInputWebview && label.includes('Meanings'));
    assert.lengthOf(pages, 1);
  });

  test('the link of a card leads to its page, wherever the cursor is', async () => {
    const document = await openCable(STATE);
    const [hover] = await hoversOn(document, 'S/NIS:');
    const [content] = hover?.contents ?? [];
    const [, args = ''] =
      /\(command:cable\.explainCode\?([^)]*)\)/.exec((content as vscode.MarkdownString).value) ?? [];
    await vscode.commands.executeCommand('cable.explainCode', ...JSON.parse(decodeURIComponent(args)));
    await eventually(pageSaying('# S/NIS'));
  });
});

/** Asks for the meaning of the code on which some words begin. */
async function explain(editor: vscode.TextEditor, words: string): Promise<void> {
  const place = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  editor.selection = new vscode.Selection(place, place);
  await vscode.commands.executeCommand('cable.explainCode');
}

/** The page of meanings, once it has these words; its escapes are undone. */
const pageSaying = (words: string) => (): string | undefined =>
  vscode.workspace.textDocuments
    .filter(({ uri }) => uri.scheme === 'cable-meanings')
    .map((page) => page.getText().replaceAll('\\', ''))
    .find((text) => text.includes(words));
