import { assert } from 'chai';
import * as vscode from 'vscode';
import { CableDocuments } from '../../../src/editor/cableDocuments';
import { outlineProvider } from '../../../src/editor/outline';
import { suite, test } from '../mocha';
import { eventually, openCable, openNew } from '../workspace';

const outlineOf = async (document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> =>
  (await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  )) ?? [];

const names = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
  symbols.flatMap(({ name, children }) => [name, ...names(children)]);

/** A telegram of so many paragraphs, each with so many items. */
function longTelegram(paragraphs: number, items: number): string {
  const item = '-- A TUBA FOR THE BAND;\n'.repeat(items);
  const body = Array.from({ length: paragraphs }, (_, i) => `${i + 1}. (C) THE LIST GOES ON:\n${item}`);
  return `R 301200Z MAR 76\nFM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC 1234\nC O N F I D E N T I A L LA PAZ 2211\n\nSUBJECT: TUBAS\n\n${body.join('\n')}`;
}

suite('Outline', () => {
  test('a telegram is one root that says what it is', async () => {
    const roots = await outlineOf(await openCable('2000-state-071482.txt'));
    assert.equal(roots.length, 1);
    assert.match(roots[0]?.name ?? '', /^STATE 071482$/);
    assert.match(roots[0]?.detail ?? '', /^Confidential · 2000-04-17 · ITALIAN PROPOSAL/);
  });

  test('header, sections and paragraphs stand inside', async () => {
    const all = names(await outlineOf(await openCable('2000-state-071482.txt')));
    for (const wanted of [
      /^Header$/,
      /^Distribution · Origin EUR/,
      /^Drafted by PMARCHETTO \(EUR\/WE\)/,
      /^COUNTING FISH$/,
      /^Cleared by KOSGOODBY \(EUR\/WE\), RTILLINGHAM/,
      /^Info · AMEMBASSY MOSCOW/,
      /^2 \(C\) FALCONIERI/,
    ]) {
      assert.ok(
        all.some((name) => wanted.test(name)),
        String(wanted),
      );
    }
  });

  test('the fields of a header are of one kind, which the Outline view leaves out until a reader wants to see it', async () => {
    const document = await openCable('2000-state-071482.txt');
    const [root] = await outlineOf(document);
    const header = root?.children.find(({ name }) => name === 'Header');
    assert.deepEqual([...new Set(header?.children.map(({ kind }) => kind))], [vscode.SymbolKind.Field]);
    const shown = (): boolean | undefined => vscode.workspace.getConfiguration('outline', document).get('showFields');
    assert.equal(shown(), false);
    for (const expected of [true, false]) {
      await vscode.commands.executeCommand('cable.toggleHeaderInOutline');
      await eventually(() => shown() === expected);
    }
  });

  test('a damaged portion mark is shown with what is printed', async () => {
    const roots = await outlineOf(await openCable('scan-1999-state-048204.txt'));
    const details = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
      symbols.flatMap((s) => [s.detail, ...details(s.children)]);
    assert.ok(details(roots).includes('Confidential · printed (G)'));
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

  test('of 6,000 entries the 5,000 nearest to the roots are shown', async () => {
    const { document } = await openNew('long.cable', longTelegram(100, 60));
    const roots = await outlineOf(document);
    assert.equal(names(roots).length, 5000);
    const paragraphs = roots[0]?.children.filter(({ name }) => name.endsWith('THE LIST GOES ON:')) ?? [];
    assert.equal(paragraphs.length, 100);
    assert.equal(paragraphs[0]?.children.length, 60);
    assert.equal(paragraphs[99]?.children.length, 0);
  });

  test('that some are left out is told once, however often the outline is asked for', async () => {
    const { document } = await openNew('long.cable', longTelegram(100, 60));
    const messages: string[] = [];
    const provider = outlineProvider(new CableDocuments(), (message) => messages.push(message));
    const ask = () => provider.provideDocumentSymbols(document, new vscode.CancellationTokenSource().token);
    for (const _ of [1, 2, 3]) await ask();
    assert.deepEqual(messages, ['The outline shows the first 5000 entries of this file; deeper ones are left out.']);
  });

  test('an outline that fits is told nothing of', async () => {
    const { document } = await openNew('short.cable', longTelegram(10, 60));
    const messages: string[] = [];
    const provider = outlineProvider(new CableDocuments(), (message) => messages.push(message));
    await provider.provideDocumentSymbols(document, new vscode.CancellationTokenSource().token);
    assert.deepEqual(messages, []);
  });
});
