// Rebuilds src/reference/tables/*.tsv from the raw tables of facts: near-duplicate names become one entry with all its
// years and sources, years and sources get one form. Developers run it by hand; its result is committed.
//   node scripts/tables.mjs [DATA_DIR]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesFrom } from './tables/entries.mjs';
import { merged } from './tables/merging.mjs';

const data = process.argv[2] ?? '../shared/data';
const tables = 'src/reference/tables';
const COLUMNS = ['code', 'name', 'parent', 'from', 'to', 'period', 'certainty', 'sources', 'note'];

mkdirSync(tables, { recursive: true });
for (const [kind, entries] of Object.entries(entriesFrom(data))) {
  const rows = merged(entries).sort((a, b) =>
    a.code < b.code ? -1 : a.code > b.code ? 1 : (a.from ?? '').localeCompare(b.from ?? ''),
  );
  const lines = rows.map((row) =>
    COLUMNS.map((column) => (Array.isArray(row[column]) ? row[column].join('; ') : (row[column] ?? ''))).join('\t'),
  );
  writeFileSync(join(tables, `${kind}.tsv`), `${[COLUMNS.join('\t'), ...lines].join('\n')}\n`);
  console.log(`${kind}: ${entries.length} rows read, ${rows.length} entries written`);
}
