import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CODE_KINDS } from '../../../src/reference/entry';
import { COLUMNS } from '../../../src/reference/shelf';
import { readTsv } from '../../../src/reference/tsv';

const FOLDER = 'src/reference/tables';

test('there is one table for each kind of code', () => {
  assert.deepEqual(readdirSync(FOLDER).sort(), [...CODE_KINDS].map((kind) => `${kind}.tsv`).sort());
});

for (const kind of CODE_KINDS) {
  const text = readFileSync(`${FOLDER}/${kind}.tsv`, 'utf8');
  const rows = readTsv(text);

  test(`the ${kind} table names its columns and has no empty code or name`, () => {
    assert.equal(text.slice(0, text.indexOf('\n')), COLUMNS.join('\t'));
    for (const row of rows) assert.ok(row.code && row.name, JSON.stringify(row));
  });

  test(`the ${kind} table says nothing twice`, () => {
    const seen = new Set<string>();
    for (const { code, name, from, note } of rows) {
      const key = [code, name, from, note].join('|');
      assert.ok(!seen.has(key), key);
      seen.add(key);
    }
  });

  test(`years in the ${kind} table are years or days, in order, and every row has a source`, () => {
    for (const row of rows) {
      for (const end of [row.from, row.to]) assert.match(end ?? '', /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/, row.code);
      if (row.from && row.to) assert.ok(row.from.slice(0, 4) <= row.to.slice(0, 4), JSON.stringify(row));
      assert.ok(row.sources, row.code);
      assert.match(row.certainty ?? '', /^(?:sourced|inferred)$/);
    }
  });
}
