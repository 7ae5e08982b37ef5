// Which colour a theme gives to each scope of the grammar, in the engine that VS Code uses.
import { readFileSync } from 'node:fs';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import type { Theme } from './themes';

const GRAMMAR = 'syntaxes/cable.tmLanguage.json';
const FOREGROUND = 0b11111111100000000000000;
const FOREGROUND_SHIFT = 15;

await oniguruma.loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm'));
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (sources: string[]) => new oniguruma.OnigScanner(sources),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async () => textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR),
});
const grammar = await registry.loadGrammar('text.cable');
if (!grammar) throw new Error(`${GRAMMAR} does not load`);

/** The innermost scopes that the lines show, each with the theme's colour for it. */
export function colorsOf(
  lines: readonly string[],
  { foreground, background, tokenColors }: Theme,
): Map<string, string> {
  registry.setTheme({ settings: [{ settings: { foreground, background } }, ...tokenColors] });
  const palette = registry.getColorMap();
  const colors = new Map<string, string>();
  let [named, painted] = [textmate.INITIAL, textmate.INITIAL];
  for (const line of lines) {
    const names = grammar!.tokenizeLine(line, named);
    const paint = grammar!.tokenizeLine2(line, painted);
    for (const { startIndex, scopes } of names.tokens) {
      const scope = (scopes.at(-1) ?? '').replace(/\.cable$/, '');
      if (scope !== 'text') colors.set(scope, palette[foregroundAt(paint.tokens, startIndex)] ?? foreground);
    }
    [named, painted] = [names.ruleStack, paint.ruleStack];
  }
  return colors;
}

/** `tokens` holds pairs of a start and a number of bits. */
function foregroundAt(tokens: Uint32Array, at: number): number {
  let bits = 0;
  for (let i = 0; i < tokens.length && tokens[i]! <= at; i += 2) bits = tokens[i + 1]!;
  return (bits & FOREGROUND) >>> FOREGROUND_SHIFT;
}
