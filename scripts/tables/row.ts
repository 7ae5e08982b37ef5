import { readTsv } from '../../src/reference/tsv';

/** One row of a table of codes; what is not known is empty. The columns are those of `src/reference/shelf.ts`. */
export interface Row {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  readonly from: string;
  readonly to: string;
  readonly period: '' | 'true' | 'attested';
  readonly certainty: 'sourced' | 'inferred';
  readonly sources: readonly string[];
  readonly note: string;
}

/** A row with what is given; the rest is empty. */
export function row(code: string, name: string, rest: Partial<Row> = {}): Row {
  const empty = { parent: '', from: '', to: '', period: '', certainty: 'sourced', sources: [], note: '' } as const;
  return { ...empty, ...rest, code: code.trim(), name };
}

/** The rows of a table in the form of the shelf. */
export function rowsOf(table: string): Row[] {
  return readTsv(table).map(({ code = '', name = '', sources = '', ...rest }) =>
    row(code, name, { ...rest, sources: sources.split('; ') } as Partial<Row>),
  );
}

/** The row as a line of its table. */
export const lineOf = (columns: readonly (keyof Row)[], one: Row): string =>
  columns.map((column) => (column === 'sources' ? one.sources.join('; ') : one[column])).join('\t');
