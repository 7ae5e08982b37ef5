// Rebuilds src/reference/tables/*.tsv from collected tables of facts and from scripts/tables/additions: near-duplicate names
// become one row with all its years and sources, and years, names and sources get one form. The names of posts that the parser
// knows are made from them. Developers run it by hand; its result is committed.
//   node scripts/tables.mjs FOLDER_OF_COLLECTED_TABLES
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

const TABLES = 'src/reference/tables';
const ADDITIONS = 'scripts/tables/additions';

const folder = process.argv[2];
if (!folder) throw new Error('Say in which folder the collected tables are: node scripts/tables.mjs FOLDER');

const { outputFiles } = await esbuild.build({
  stdin: {
    contents:
      "export { build } from './build'; export { peopleTable } from './people'; export { postNamesModule } from './postNames';",
    resolveDir: 'scripts/tables',
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
  logLevel: 'warning',
});
const { build, peopleTable, postNamesModule } = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
);

const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);
const built = build(
  (file) => readFileSync(join(folder, `${file}.tsv`), 'utf8'),
  (kind) => textOf(join(ADDITIONS, `${kind}.tsv`)),
);
for (const { kind, read, written, text } of built) {
  writeFileSync(join(TABLES, `${kind}.tsv`), text);
  console.log(`${kind}: ${read} rows read, ${written} written, ${text.length} characters`);
}
writeFileSync('src/cable/words/postNames.ts', postNamesModule(readFileSync(join(TABLES, 'post.tsv'), 'utf8')));
writeFileSync(join(TABLES, 'person.tsv'), peopleTable(readFileSync(join(folder, 'people.tsv'), 'utf8')));
