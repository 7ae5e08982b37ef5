// What every provider says of the samples, as text files. `npm run goldens` writes them anew; the difference is for an eye to judge.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, test } from '../mocha';
import { eventually, openCable, workspaceFile } from '../workspace';

/** True for `npm run goldens`, put here by the bundler. */
declare const WRITE_GOLDENS: boolean;

const SAMPLES = ['1976-lapaz-03121.cable', '2000-state-071482.txt', 'scan-1999-state-048204.txt'];

type Telling = (document: vscode.TextDocument) => Promise<string[]>;

const ask = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`vscode.${command}`, ...args);

/** "12-15": lines as an editor counts them. */
const lines = ({ start, end }: vscode.Range): string => `${start.line + 1}-${end.line + 1}`;

const outline: Telling = async ({ uri }) => {
  const told = (symbols: readonly vscode.DocumentSymbol[], depth: number): string[] =>
    symbols.flatMap(({ name, detail, range, children }) => [
      `${'  '.repeat(depth)}${name}${detail ? ` [${detail}]` : ''} ${lines(range)}`,
      ...told(children, depth + 1),
    ]);
  return told(await ask<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider', uri), 0);
};

const folding: Telling = async ({ uri }) =>
  (await ask<vscode.FoldingRange[]>('executeFoldingRangeProvider', uri)).map(
    ({ start, end, kind }) => `${start + 1}-${end + 1}${kind === undefined ? '' : ` kind ${kind}`}`,
  );

/** Words with a figure or a sign, and short ones: asking for every word of the prose takes too long. */
const MAY_BE_CODE = /^(?=\S*[^\p{L}.,]|\S{1,5}[.,]?$)/u;

/** The first line of every card: ages and dates that pass stand below it. */
const cards: Telling = async (document) => {
  const told: string[] = [];
  let behind = -1;
  for (const word of document.getText().matchAll(/[\p{L}\p{N}(][^\s,]*/gu)) {
    if (word.index < behind || !MAY_BE_CODE.test(word[0])) continue;
    const position = document.positionAt(word.index);
    for (const { contents, range } of await ask<vscode.Hover[]>('executeHoverProvider', document.uri, position)) {
      const [first] = contents.map((part) => (typeof part === 'string' ? part : part.value).split('\n')[0] ?? '');
      if (!range || !first?.startsWith('**')) continue;
      told.push(`${range.start.line + 1}: ${document.getText(range)} = ${first.replace(/\\|\*\*/g, '')}`);
      behind = document.offsetAt(range.end);
    }
  }
  return told;
};

/** Every code and person that stands in several places, with their lines; each word is asked about once. */
const highlights: Telling = async (document) => {
  const told = new Map<number, string>();
  const asked = new Set<string>();
  for (const word of document.getText().matchAll(/[\p{L}\p{N}(][^\s,]*/gu)) {
    if (asked.has(word[0])) continue;
    asked.add(word[0]);
    const position = document.positionAt(word.index);
    const places = await ask<vscode.DocumentHighlight[]>('executeDocumentHighlights', document.uri, position);
    const [first] = places ?? [];
    if (first && places.length > 1)
      told.set(
        document.offsetAt(first.range.start),
        `${document.getText(first.range)}: ${places.map(({ range }) => range.start.line + 1).join(', ')}`,
      );
  }
  return [...told.values()];
};

/** What a selection grows to from the middle of the text, and from the middle of its TAGS. */
const selections: Telling = async (document) => {
  const text = document.getText();
  const places = [Math.floor(text.length / 2), text.indexOf('TAGS: ') + 7].map((at) => document.positionAt(at));
  const told: string[] = [];
  for (const innermost of await ask<vscode.SelectionRange[]>('executeSelectionRangeProvider', document.uri, places)) {
    told.push(`at line ${innermost.range.start.line + 1}`);
    for (let range: vscode.SelectionRange | undefined = innermost; range; range = range.parent)
      told.push(`${lines(range.range)}: ${document.getText(range.range).replace(/\s+/g, ' ').slice(0, 60)}`);
  }
  return told;
};

const findings: Telling = async (document) => {
  // only the scan has any: for the others there is nothing to wait for
  if (document.fileName.includes('scan')) await eventually(() => vscode.languages.getDiagnostics(document.uri).length);
  const told = vscode.languages.getDiagnostics(document.uri).map(async ({ range, message }) => {
    const actions = await ask<vscode.CodeAction[]>('executeCodeActionProvider', document.uri, range);
    const ours = actions.map(({ title }) => title).filter((title) => !/Copilot|AI/.test(title));
    return [`${range.start.line + 1}: ${message}`, ...ours.map((title) => `  ${title}`)];
  });
  return (await Promise.all(told)).flat();
};

const completions: Telling = async (document) => {
  const told: string[] = [];
  for (const words of ['TAGS: ', 'DRAFTED BY: ', 'TO AM', 'ORIGIN ', 'ACTION ']) {
    const at = document.getText().indexOf(words);
    if (at < 0) continue;
    const position = document.positionAt(at + words.length);
    const { items } = await ask<vscode.CompletionList>('executeCompletionItemProvider', document.uri, position);
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    told.push(`behind "${words}": ${labels.slice(0, 8).join(', ')} (${labels.length})`);
  }
  return told;
};

const PROVIDERS: Readonly<Record<string, Telling>> = {
  outline,
  folding,
  cards,
  highlights,
  selections,
  findings,
  completions,
};

async function expected(name: string): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(workspaceFile(`goldens/${name}`));
  return new TextDecoder().decode(bytes).replace(/\r\n/g, '\n');
}

suite('Goldens', () => {
  for (const sample of SAMPLES) {
    for (const [provider, tell] of Object.entries(PROVIDERS)) {
      const name = `${sample.replace(/\.\w+$/, '')}.${provider}.txt`;
      test(`${name} is what the provider says`, async () => {
        const text = `${(await tell(await openCable(sample))).join('\n')}\n`;
        if (!WRITE_GOLDENS) assert.equal(text, await expected(name));
        else await vscode.workspace.fs.writeFile(workspaceFile(`goldens/${name}`), new TextEncoder().encode(text));
      });
    }
  }
});
