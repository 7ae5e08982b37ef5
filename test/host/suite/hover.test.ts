import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, test } from '../mocha';
import { openCable } from '../workspace';

/** The text of the card on the first place of some words. */
async function cardOn(document: vscode.TextDocument, words: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap((hover) => hover.contents.map((part) => (typeof part === 'string' ? part : part.value)))
    .join('\n')
    .replaceAll('\\', '');
}

const CARDS: readonly [sample: string, words: string, says: RegExp][] = [
  ['2000-state-071482.txt', 'EUR/WE:PM', /Office of Western European Affairs/],
  ['2000-state-071482.txt', 'S/NIS:', /New Independent States/],
  ['2000-state-071482.txt', 'EUR-01', /Bureau of European Affairs[\s\S]*Drafted the telegram: 1 copy/],
  ['2000-state-071482.txt', 'PREL', /External Political Relations/],
  ['2000-state-071482.txt', '171942Z', /2000-04-17 19:42 UTC[\s\S]*In Washington: 15:42 EDT/],
  ['2000-state-071482.txt', 'AMEMBASSY ROME', /Embassy Rome[\s\S]*Italy/],
  ['2000-state-071482.txt', '12958', /Executive order on classified information[\s\S]*14 April 2010, which has passed/],
  ['1976-lapaz-03121.cable', 'PFOR', /Foreign Policy/],
  ['scan-1999-state-048204.txt', '(G) LIND', /Printed \(G\), read as \(C\)/],
];

suite('Hover', () => {
  for (const [sample, words, says] of CARDS) {
    test(`a card on ${words} says ${says.source.slice(0, 40)}`, async () => {
      assert.match(await cardOn(await openCable(sample), words), says);
    });
  }

  test('there is no card on prose', async () => {
    assert.equal(await cardOn(await openCable('2000-state-071482.txt'), 'ARGUED'), '');
  });
});
