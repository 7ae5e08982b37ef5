// Writes syntaxes/cable.tmLanguage.json from the rules in scripts/grammar/.
//   node scripts/build/grammar.mjs            write the file
//   node scripts/build/grammar.mjs --check    fail when the committed file is not what the rules say
import { readFileSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';

const FILE = 'syntaxes/cable.tmLanguage.json';

const { outputFiles } = await esbuild.build({
  entryPoints: ['scripts/grammar/cableGrammar.ts'],
  bundle: true,
  format: 'esm',
  write: false,
  logLevel: 'warning',
});
const { cableGrammar } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
const wanted = `${JSON.stringify(cableGrammar(), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, wanted);
} else if (readFileSync(FILE, 'utf8') !== wanted) {
  console.error(`${FILE} is not what scripts/grammar says: run "node scripts/build/grammar.mjs" and commit the file.`);
  process.exit(1);
}
