// The raw tables as entries of one shape, by kind of code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, sourceList, yearsOf } from './values.mjs';

const rowsOf = (file) => {
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i], cell.trim()])));
};

/** An entry; what is not given is empty. */
const entry = (code, name, rest) => ({
  code,
  name: fold(name),
  parent: '',
  from: '',
  to: '',
  period: '',
  certainty: 'sourced',
  sources: [],
  note: '',
  ...rest,
});

/** Name periods with true dates: the backbone of look-up at a date. */
const bureau = (row) =>
  entry(row.symbol, row.name, {
    from: row.from,
    to: row.to,
    period: 'true',
    certainty: row.certainty,
    sources: sourceList(row.source),
  });

/** Years of an office are those of the volumes that list its symbol, not its life. */
const office = (row) =>
  entry(row.symbol, row.name, {
    parent: row.parent,
    from: row.year_from,
    to: row.year_to,
    period: row.year_from || row.year_to ? 'attested' : '',
    certainty: /\[inferred/.test(row.sources) ? 'inferred' : 'sourced',
    sources: sourceList(row.sources),
  });

/** "1974 handbook", "FIPS 10-4": which table of geographic codes a meaning comes from. */
const tableOf = (row, era) => {
  if (!/^(?:country|region)$/.test(row.kind)) return row.kind;
  return `${row.kind}, ${/^19/.test(era) && !/1990/.test(era) ? 'TAGS handbook of 1974' : /2000s/.test(era) ? 'FIPS 10-4' : '5 FAH-3'}`;
};

const tag = (row) =>
  row.era.split(/;\s*/).map((era) =>
    entry(row.code, row.name, {
      ...yearsOf(era),
      period: era ? 'attested' : '',
      sources: sourceList(row.source),
      note: tableOf(row, era),
    }),
  );

const distribution = (row) =>
  entry(row.code, row.name, {
    parent: row.full_symbol === row.code ? '' : row.full_symbol,
    certainty: /inferred/.test(row.confidence) ? 'inferred' : 'sourced',
    sources: sourceList(row.source),
    note: row.confidence,
  });

const post = (row) =>
  entry(row.cable_name, row.plain_name, {
    parent: row.country,
    from: row.year_from,
    to: row.year_to,
    period: row.year_from ? 'true' : '',
    sources: sourceList(row.sources),
    note: [row.city, row.post_type, row.routing_indicator].join(' / '),
  });

const marking = (row) =>
  entry(row.marking, row.meaning, {
    ...yearsOf(row.era),
    period: row.era ? 'attested' : '',
    sources: sourceList(row.source),
    note: row.kind,
  });

const order = (row) =>
  entry(row.code === '(order)' ? row.order : row.code, row.meaning, {
    parent: row.code === '(order)' ? '' : row.order,
    ...yearsOf(row.era),
    period: row.era ? 'attested' : '',
    sources: sourceList(row.source),
  });

const abbreviation = (row) =>
  entry(row.abbreviation, row.name, {
    from: row.year_from,
    to: row.year_to,
    period: row.year_from ? 'attested' : '',
    sources: sourceList(row.sources),
  });

const routing = (row) =>
  entry(row.routing_indicator, row.name_as_printed, {
    from: '2010',
    to: '2014',
    period: 'attested',
    sources: sourceList(row.source),
  });

/** Every kind of code with its entries, as read. */
export function entriesFrom(data) {
  const read = (name, make) => rowsOf(join(data, `${name}.tsv`)).flatMap(make);
  return {
    office: [...read('bureaus', bureau), ...read('offices', office), ...read('offices_1981_2010', office)],
    distribution: read('distribution', distribution),
    tags: read('tags', tag),
    post: read('posts', post),
    routing: read('routing', routing),
    marking: read('markings', marking),
    eo: read('eo', order),
    abbreviation: read('abbreviations', abbreviation).filter((e) => e.code.length > 1),
  };
}
