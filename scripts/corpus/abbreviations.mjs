// Prints the card of every word of the prose that gets one unasked, on bodies of the corpus drawn with a fixed seed, so that
// a person can read them and count the false ones. Skipped when the corpus is not there.
//   node scripts/corpus/abbreviations.mjs [--seed N] [--bodies N] [--shown sure|all] [CORPUS_DIR]
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
    bodies: { type: 'string', default: '20' },
    shown: { type: 'string', default: 'sure' },
  },
});
const corpus = positionals[0] ?? '../shared/corpus';
if (!existsSync(corpus)) {
  console.log(`skipped: no corpus at ${corpus}`);
  process.exit(0);
}

const { parse, abbreviationsIn, proseCard, firstLineOf, loadShelf } = await sourceModules(
  'abbreviations',
  `
  export { parse } from './src/cable/parse';
  export { abbreviationsIn } from './src/view/codes/prose';
  export { proseCard } from './src/card/abbreviationCard';
  export { firstLineOf } from './src/card/plainText';
  export { loadShelf } from './src/reference/shelf';
`,
);
const shelf = loadShelf(readFileSync('dist/shelf.tsv', 'utf8'));
/** Words of the text beside a card, for who judges it. */
const AROUND = 40;

let [words, cards, doubted] = [0, 0, 0];
const different = new Set();
for (const file of drawn(textsIn(corpus), Number(values.bodies), Number(values.seed))) {
  const text = readFileSync(file, 'utf8');
  const document = parse(text);
  console.log(`\n${relative(corpus, file)} (${document.cables[0]?.date ?? 'no date'})`);
  for (const code of abbreviationsIn(document, text)) {
    words++;
    const card = proseCard(code, shelf, values.shown);
    if (!card) continue;
    cards++;
    if (card.doubts.some((doubt) => doubt.startsWith('Our sources have it'))) doubted++;
    different.add(`${file} ${code.code}`);
    const [start, end] = code.range;
    const around = `${text.slice(Math.max(0, start - AROUND), start)}[${code.code}]${text.slice(end, end + AROUND)}`;
    console.log(`  ${lineAt(text, start)}: ${firstLineOf(card)} | ${around.replace(/\s+/g, ' ')}`);
  }
}
console.log(`\n${cards} cards on ${words} capital words, ${different.size} different ones by text`);
console.log(`${doubted} cards with a doubt of years, ${((100 * doubted) / Math.max(cards, 1)).toFixed(1)} %`);
