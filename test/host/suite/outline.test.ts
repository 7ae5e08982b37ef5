import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, test } from '../mocha';
import { openCable } from '../workspace';

const outlineOf = async (document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> =>
  (await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  )) ?? [];

const names = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
  symbols.flatMap(({ name, children }) => [name, ...names(children)]);

suite('Outline', () => {
  test('a telegram is one root that says what it is', async () => {
    const roots = await outlineOf(await openCable('2000-state-071482.txt'));
    assert.equal(roots.length, 1);
    assert.match(roots[0]?.name ?? '', /^STATE 071482 · Confidential · ITALIAN PROPOSAL/);
  });

  test('header, sections and paragraphs stand inside', async () => {
    const all = names(await outlineOf(await openCable('2000-state-071482.txt')));
    for (const wanted of [
      /^Header$/,
      /^Distribution · Origin EUR/,
      /^Drafted by PMARCHETTO \(EUR\/WE\)/,
      /^COUNTING FISH$/,
      /^2 · Confidential · FALCONIERI/,
    ]) {
      assert.ok(
        all.some((name) => wanted.test(name)),
        String(wanted),
      );
    }
  });

  test('a damaged portion mark is shown with what is printed', async () => {
    const roots = await outlineOf(await openCable('scan-1999-state-048204.txt'));
    const details = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
      symbols.flatMap((s) => [s.detail, ...details(s.children)]);
    assert.ok(details(roots).includes('read as (C), printed (G)'));
  });

  test('children lie inside their parent', async () => {
    const check = (symbol: vscode.DocumentSymbol): void => {
      for (const child of symbol.children) {
        assert.ok(symbol.range.contains(child.range), `${child.name} in ${symbol.name}`);
        check(child);
      }
    };
    for (const root of await outlineOf(await openCable('scan-1999-state-048204.txt'))) check(root);
  });
});
