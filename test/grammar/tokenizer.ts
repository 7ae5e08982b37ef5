// Runs the committed grammar in the engine that VS Code uses.
import { readFileSync } from 'node:fs';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const GRAMMAR = 'syntaxes/cable.tmLanguage.json';

export interface GrammarRule {
  readonly comment?: string;
  readonly include?: string;
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly captures?: Readonly<Record<string, GrammarRule>>;
  readonly beginCaptures?: Readonly<Record<string, GrammarRule>>;
  readonly patterns?: readonly GrammarRule[];
  readonly repository?: Readonly<Record<string, GrammarRule>>;
}

/** The committed grammar. */
export const grammarFile: GrammarRule = JSON.parse(readFileSync(GRAMMAR, 'utf8'));

/** A stretch of a line and its innermost scope, without the language's own ending. */
export type Token = readonly [text: string, scope: string];

const wasm = readFileSync('node_modules/vscode-oniguruma/release/onig.wasm');
await oniguruma.loadWASM(wasm);
/** The engine that VS Code matches with. */
export const onigLib = Promise.resolve({
  createOnigScanner: (sources: string[]) => new oniguruma.OnigScanner(sources),
  createOnigString: (text: string) => new oniguruma.OnigString(text),
});
const registry = new textmate.Registry({
  onigLib,
  loadGrammar: async () => textmate.parseRawGrammar(JSON.stringify(grammarFile), GRAMMAR),
});
const grammar = await registry.loadGrammar('text.cable');
if (!grammar) throw new Error(`${GRAMMAR} does not load`);

/** Neighbours of one scope are one token to the eye. */
function joined(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const [text, scope] of tokens) {
    const last = result.at(-1);
    if (last && last[1] === scope) result[result.length - 1] = [last[0] + text, scope];
    else result.push([text, scope]);
  }
  return result;
}

/** The coloured stretches of each line; what has no colour is left out, and blanks around a stretch are dropped. */
export function tokensOf(lines: readonly string[]): Token[][] {
  let stack = textmate.INITIAL;
  return lines.map((line) => {
    const result = grammar!.tokenizeLine(line, stack);
    stack = result.ruleStack;
    const all = result.tokens.map(({ startIndex, endIndex, scopes }): Token => {
      return [line.slice(startIndex, endIndex), (scopes.at(-1) ?? '').replace(/\.cable$/, '')];
    });
    return joined(all)
      .filter(([text, scope]) => scope !== 'text' && text.trim() !== '')
      .map(([text, scope]): Token => [text.trim(), scope]);
  });
}

/** The coloured stretches of the last line, the others being its context. */
export const tokensOfLast = (lines: readonly string[]): Token[] => tokensOf(lines).at(-1) ?? [];

/** Milliseconds that one line takes. */
export function timeOf(line: string): number {
  const start = performance.now();
  grammar!.tokenizeLine(line, textmate.INITIAL);
  return performance.now() - start;
}

/** Whether a pattern finds something in a line, and in how many milliseconds. */
export function find(source: string, line: string): { found: boolean; time: number } {
  const scanner = new oniguruma.OnigScanner([source]);
  const text = new oniguruma.OnigString(line);
  const start = performance.now();
  const found = scanner.findNextMatchSync(text, 0) !== null;
  const time = performance.now() - start;
  scanner.dispose();
  text.dispose();
  return { found, time };
}
