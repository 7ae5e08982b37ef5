// Prints the cards of codes drawn at random from the corpus with a fixed seed: file, line, the line's text, and the card as a
// reader sees it, so that a person can read them one by one. Skipped when the corpus is not there.
//   node scripts/corpus/cards.mjs [--seed N] [--cards N] [--only KIND] [--except KIND] [CORPUS_DIR]
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { sourceModules } from '../build/sourceModules.mjs';
import { drawn, lineAt } from './draw.mjs';
import { textsIn } from './texts.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    cards: { type: 'string', default: '100' },
    only: { type: 'string', multiple: true, default: [] },
    except: { type: 'string', multiple: true, default: [] },
  },
});
const corpus = positionals[0] ?? '../shared/corpus';
if (!existsSync(corpus)) {
  console.log(`skipped: no corpus at ${corpus}`);
  process.exit(0);
}

const { parse, codesIn, cardFor, plainTextOf, loadShelf } = await sourceModules(
  'cards',
  `
  export { parse } from './src/cable/parse';
  export { codesIn } from './src/view/codes';
  export { cardFor } from './src/card/cardFor';
  export { plainTextOf } from './src/card/plainText';
  export { loadShelf } from './src/reference/shelf';
`,
);
const shelf = loadShelf(readFileSync('dist/shelf.tsv', 'utf8'));
/** Long enough to see the code among its neighbours. */
const WIDTH = 150;

const isDrawn = (kind) => (!values.only.length || values.only.includes(kind)) && !values.except.includes(kind);

/** The line around a place; of an endless line the part that holds it. */
function lineAround(text, offset) {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - WIDTH);
  const end = text.indexOf('\n', offset);
  return text.slice(start, Math.min(end < 0 ? text.length : end, offset + WIDTH)).trim();
}

const all = textsIn(corpus).flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const codes = codesIn(parse(text)).filter(({ kind }) => isDrawn(kind));
  return codes.map((code) => ({ file, text, code }));
});
let number = 0;
for (const { file, text, code } of drawn(all, Number(values.cards), Number(values.seed))) {
  number++;
  const card = plainTextOf(cardFor(code, shelf, new Date())).replaceAll('\n', '\n     ');
  console.log(
    `${number}. ${relative(corpus, file)}:${lineAt(text, code.range[0])} (${code.kind}, ${code.cable?.date ?? 'no date'})`,
  );
  console.log(`   | ${lineAround(text, code.range[0])}\n     ${card}\n`);
}
console.log(`${number} cards of ${all.length} codes`);
