import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, test } from '../mocha';
import { openCable } from '../workspace';

/** What the selection at a word grows to, the smallest first; long texts by their beginning. */
async function steps(document: vscode.TextDocument, word: string): Promise<string[]> {
  const position = document.positionAt(document.getText().indexOf(word));
  const [smallest] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
    'vscode.executeSelectionRangeProvider',
    document.uri,
    [position],
  );
  const texts: string[] = [];
  for (let step = smallest; step; step = step.parent!) texts.push(document.getText(step.range).slice(0, 24));
  return texts;
}

suite('Expand Selection', () => {
  test('grows from word to sentence, paragraph, section and telegram', async () => {
    const all = await steps(await openCable('2000-state-071482.txt'), 'LEGAL STATUS OF THE SEA');
    const wanted = [
      'LEGAL',
      'A COMMON COUNT WOULD NOT',
      '2. (C) FALCONIERI ARGUED',
      'COUNTING FISH\n----------',
      'CONFIDENTIAL\n\nPAGE 01',
    ];
    const places = wanted.map((text) => all.findIndex((step) => step.startsWith(text)));
    assert.deepEqual(
      places,
      places.filter((place) => place >= 0).sort((a, b) => a - b),
      all.join('\n\n'),
    );
  });

  test('grows from a reference to the list and the header', async () => {
    const all = await steps(await openCable('2000-state-071482.txt'), 'STATE 61127');
    for (const wanted of ['STATE 61127', 'ROME 2417', 'PAGE 01']) {
      assert.ok(
        all.some((step) => step.startsWith(wanted)),
        all.join('\n\n'),
      );
    }
  });
});
