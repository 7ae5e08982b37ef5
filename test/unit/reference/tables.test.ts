import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isSameName } from '../../../scripts/tables/names';
import { packed } from '../../../scripts/tables/pack';
import { CODE_KINDS } from '../../../src/reference/entry';
import { COLUMNS } from '../../../src/reference/shelf';
import { readTsv } from '../../../src/reference/tsv';
import { ourShelf, tableText } from './ourShelf';

const FOLDER = 'src/reference/tables';
const OWN = `${FOLDER}/own`;
type Rows = readonly Readonly<Record<string, string>>[];

/** The table of a kind as it is packed: collected rows and our own. */
const sections = packed(tableText).split(/^#(?=[a-z]+$)/m);
const textOf = (kind: string): string => {
  const section = sections.find((one) => one.startsWith(`${kind}\n`)) ?? '';
  return section.replace(/^.*/, COLUMNS.join('\t'));
};
const rowsOf = (kind: string): Rows => readTsv(textOf(kind));

test('there is one table for each kind of code, one of persons and one of travels', () =>
  assert.deepEqual(
    readdirSync(FOLDER).sort(),
    [...[...CODE_KINDS, 'person', 'travel'].map((kind) => `${kind}.tsv`), 'own'].sort(),
  ));

for (const kind of CODE_KINDS) {
  const rows = rowsOf(kind);

  test(`the ${kind} table names its columns and has no empty code or name`, () => {
    assert.equal(textOf(kind).split('\n', 1)[0], COLUMNS.join('\t'));
    for (const row of rows) assert.ok(row.code && row.name, JSON.stringify(row));
  });

  test(`the ${kind} table has a cell for every column, with no blanks around or doubled`, () => {
    for (const line of textOf(kind).replace(/\n$/, '').split('\n')) {
      assert.equal(line.split('\t').length, COLUMNS.length, line);
      assert.doesNotMatch(line, / {2}| \t|\t | $|^ |\r/);
    }
  });

  test(`the ${kind} table says nothing twice`, () => {
    const keys = rows.map(({ code, name, parent, from, note }) => [code, name, parent, from, note].join('|'));
    assert.deepEqual(
      keys.filter((key, i) => keys.indexOf(key) !== i),
      [],
    );
  });

  test(`years in the ${kind} table are years or days, in order`, () => {
    for (const { code, from = '', to = '' } of rows) {
      for (const end of [from, to]) assert.match(end, /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/, code);
      const length = Math.min(from.length, to.length);
      assert.ok(from.slice(0, length) <= to.slice(0, length), `${code} ${from} ${to}`);
    }
  });

  test(`a row of the ${kind} table has a period when it has years, a source, and a certainty`, () => {
    for (const row of rows) {
      assert.match(row.period ?? '', row.from || row.to ? /^(?:true|attested)$/ : /^$/, JSON.stringify(row));
      assert.match(row.certainty ?? '', /^(?:sourced|inferred)$/, row.code);
      assert.ok(row.sources, JSON.stringify(row));
    }
  });
}

test('SOURCES.md tells why of every row that we inferred ourselves', () => {
  const told = readFileSync('src/reference/SOURCES.md', 'utf8');
  const added = readdirSync(OWN).flatMap((file) => readTsv(readFileSync(`${OWN}/${file}`, 'utf8')));
  const inferred = added.filter(({ certainty, sources }) => certainty === 'inferred' && sources !== 'ISO 3166-1');
  assert.ok(inferred.length);
  assert.deepEqual(
    inferred.map(({ code }) => code).filter((code) => !told.includes(`\`${code}\``)),
    [],
  );
});

test('the parent of an office is listed, or marked as not listed', () => {
  const rows = rowsOf('office');
  const codes = new Set(rows.map(({ code }) => code));
  for (const { code, parent, note } of rows) {
    const isMarked = /\bparent not listed\b/.test(note ?? '');
    assert.equal(isMarked, Boolean(parent) && !codes.has(parent ?? ''), code);
  }
});

test('an office symbol that a distribution code stands for is listed', () => {
  const codes = new Set(rowsOf('office').map(({ code }) => code));
  const symbols = rowsOf('distribution').filter(({ note, parent }) => parent && note?.startsWith('office symbol'));
  assert.deepEqual(
    symbols.map(({ parent }) => parent).filter((symbol) => !codes.has(symbol ?? '')),
    [],
  );
});

test('an order that a schedule or a reason is of is listed', () => {
  const rows = rowsOf('eo');
  const orders = new Set(rows.map(({ code }) => code));
  const parents = rows.map(({ parent }) => parent ?? '').filter((parent) => parent.startsWith('E.O.'));
  assert.deepEqual(
    parents.filter((parent) => !orders.has(parent)),
    [],
  );
});

test('near-duplicate names of an office are one row, unless each has a true period of its own', () => {
  const byCode = new Map<string, Rows>();
  for (const row of rowsOf('office')) byCode.set(row.code ?? '', [...(byCode.get(row.code ?? '') ?? []), row]);
  const twins = [...byCode.values()].flatMap((rows) =>
    rows.filter((a, i) => rows.some((b, j) => j < i && isTwin(a, b))).map(({ code, name }) => `${code} ${name}`),
  );
  assert.deepEqual(twins, []);
});

const isTwin = (a: Rows[number], b: Rows[number]): boolean =>
  !(a.period === 'true' && b.period === 'true') && isSameName(a.name ?? '', b.name ?? '');

for (const file of readdirSync(OWN)) {
  const kind = CODE_KINDS.find((known) => `${known}.tsv` === file);

  test(`own/${file} is of a kind that we know, with the columns of every table, sorted by code`, () => {
    assert.ok(kind);
    const [head, ...lines] = readFileSync(`${OWN}/${file}`, 'utf8').trimEnd().split('\n');
    assert.equal(head, COLUMNS.join('\t'));
    const codes = lines.map((line) => line.split('\t')[0] ?? '');
    assert.deepEqual(codes, [...codes].sort());
  });

  test(`every row of own/${file} answers`, () => {
    for (const { code = '', sources = '' } of readTsv(readFileSync(`${OWN}/${file}`, 'utf8'))) {
      const entries = ourShelf.entriesOf(kind ?? 'office', code);
      const own = sources.split('; ');
      const answers = entries.some((entry) => own.every((source) => entry.sources.includes(source)));
      assert.ok(answers, code);
    }
  });
}
