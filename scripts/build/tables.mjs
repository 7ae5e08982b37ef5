// Rebuilds src/reference/tables/*.tsv from collected tables of facts: near-duplicate names become one row with all its years
// and sources, and years, names and sources get one form. Our own rows, in tables/own, are not touched: a code is one row in one
// file there. The names of posts that the parser knows are made from the tables. Developers run it by hand; its result is
// committed.
//   node scripts/build/tables.mjs FOLDER_OF_COLLECTED_TABLES [--check]
// With --check nothing is written: it fails when a table is not what a rebuild gives, so that a row that was written into one by
// hand is not lost.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceModules } from './sourceModules.mjs';

const TABLES = 'src/reference/tables';
const checking = process.argv.includes('--check');
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (!folder) throw new Error('Say in which folder the collected tables are: node scripts/build/tables.mjs FOLDER');

const { build, peopleTable, postNamesModule, travelsTable } = await sourceModules(
  'tables',
  `export { build } from './scripts/tables/build';
   export { peopleTable } from './scripts/tables/people';
   export { travelsTable } from './scripts/tables/travels';
   export { postNamesModule } from './scripts/tables/postNames';`,
);

let different = 0;
function put(file, text) {
  if (!checking) return writeFileSync(file, text);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  different++;
  const rebuilt = new Set(text.split('\n'));
  const lost = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !rebuilt.has(line));
  console.log(`${file} is not what a rebuild gives; it would lose:\n${lost.slice(0, 20).join('\n')}`);
}

const collected = (file) => readFileSync(join(folder, `${file}.tsv`), 'utf8');
for (const { kind, read, written, text } of build(collected)) {
  put(join(TABLES, `${kind}.tsv`), text);
  console.log(`${kind}: ${read} rows read, ${written} in the table, ${text.length} characters`);
}
const posts = ['post.tsv', 'own/post.tsv'].map((file) => readFileSync(join(TABLES, file), 'utf8'));
put('src/cable/words/postNames.ts', postNamesModule(posts.join('')));
put(join(TABLES, 'person.tsv'), peopleTable(collected('people')));
put(join(TABLES, 'travel.tsv'), travelsTable(collected('travels')));
process.exit(different ? 1 : 0);
