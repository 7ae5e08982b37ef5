import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, teardown, test } from '../mocha';
import { eventually, openCable } from '../workspace';

const foldsOf = async (document: vscode.TextDocument): Promise<vscode.FoldingRange[]> =>
  (await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri)) ??
  [];

const setFolding = (value: boolean | undefined): Thenable<void> =>
  vscode.workspace.getConfiguration('cable').update('folding.enabled', value, vscode.ConfigurationTarget.Global);

/** The lines under which something folds, with the number of lines that go. */
const shown = (document: vscode.TextDocument, folds: readonly vscode.FoldingRange[]): string[] =>
  folds.map(({ start, end }) => `${document.lineAt(start).text.trim()} +${end - start}`);

suite('Folding', () => {
  teardown(() => setFolding(undefined));

  test('header, distribution, sections and paragraphs fold', async () => {
    const document = await openCable('2000-state-071482.txt');
    const folds = shown(document, await foldsOf(document));
    for (const wanted of [
      /^PAGE 01\s+STATE\s+071482\s+171944Z \+\d\d$/,
      /^ORIGIN EUR-01 \+5$/,
      /^COUNTING FISH \+\d+$/,
      /^2\. \(C\) FALCONIERI ARGUED .* \+3$/,
    ]) {
      assert.ok(
        folds.some((fold) => wanted.test(fold)),
        `${wanted} in ${folds.join('\n')}`,
      );
    }
  });

  test('page breaks have a kind of their own', async () => {
    const document = await openCable('2000-state-071482.txt');
    const breaks = (await foldsOf(document)).filter(({ kind }) => kind === vscode.FoldingRangeKind.Comment);
    assert.ok(shown(document, breaks).includes('CONFIDENTIAL +4'));
  });

  test('a reader can switch it off', async () => {
    const document = await openCable('2000-state-071482.txt');
    await setFolding(false);
    await eventually(async () => (await foldsOf(document)).length === 0);
  });
});
