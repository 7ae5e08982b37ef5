// Asks the shelf what test/lookUps/lookUps.tsv lists, in telegrams of the date and the post, and counts how many of the answers are
// right first. The list was written from published sources before the tables were mended, not from the tables. `dist/shelf.tsv`
// must be built.
//   node scripts/corpus/lookUps.mjs [--all]
// Prints what is wrong or missing; with --all every answer.
import { readFileSync } from 'node:fs';
import { sourceModules } from '../build/sourceModules.mjs';

const { readTsv, loadShelf, asked, verdictOn } = await sourceModules(
  'lookUps',
  `export { readTsv } from './src/reference/tsv';
   export { loadShelf } from './src/reference/shelf';
   export { asked, verdictOn } from './test/lookUps/asked';`,
);
const shelf = loadShelf(readFileSync('dist/shelf.tsv', 'utf8'));
const rows = readTsv(readFileSync('test/lookUps/lookUps.tsv', 'utf8'));
const answers = rows.map((row) => {
  const card = asked(row, shelf);
  return { ...row, card, verdict: verdictOn(card, row.expected) };
});
for (const { code, kind, date, expected, card, verdict } of answers) {
  if (verdict === 'right' && !process.argv.includes('--all')) continue;
  console.log(
    [verdict, kind, code, date, `"${card.title}"`, ...card.lines.slice(0, 1), `expected ${expected}`].join('  '),
  );
}
for (const verdict of ['right', 'wrong', 'missing']) {
  const count = answers.filter((one) => one.verdict === verdict).length;
  console.log(`${verdict}: ${count} of ${answers.length}, ${((100 * count) / answers.length).toFixed(1)} %`);
}
