import type { CodeKind } from './entry';
import { readReaderTable } from './readerTable';

/** A row that a reader adds to a table of their own. */
export interface ReaderRow {
  readonly code: string;
  readonly kind: CodeKind;
  readonly name: string;
  /** First and last year or day; null where open or unknown. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The first line of a table that is begun anew. */
const COLUMNS = ['code', 'kind', 'name', 'from', 'to', 'source'];

/** The columns that a reader's table names in its first line; of an empty text those that a new table gets. */
export function columnsOf(text: string): readonly string[] {
  const [head = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  return text.trim() ? head.split('\t').map((column) => column.trim()) : COLUMNS;
}

/**
 * A reader's table with one more row at its end, in the columns and with the line ends that the table has; everything else
 * stays as it is. An empty text gets a first line. Null when the table has rows that cannot be used, or would have one: what
 * we do not understand we do not write over.
 */
export function withRow(text: string, row: ReaderRow): string | null {
  if (text.trim() && readReaderTable(text, '').bad.length) return null;
  const columns = columnsOf(text);
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  const before = text.trim() ? text : `${/^\uFEFF/.exec(text)?.[0] ?? ''}${columns.join('\t')}${end}`;
  const cells = columns.map((column) => cellOf(row[column as keyof ReaderRow] ?? ''));
  const written = `${before}${/\n$/.test(before) ? '' : end}${cells.join('\t')}${end}`;
  return readReaderTable(written, '').bad.length ? null : written;
}

/** TABs and line breaks would end the cell. */
const cellOf = (value: string): string => value.replace(/\s+/g, ' ').trim();

// 1973-1976     1973-     -1976     1973     1973-03-01-1976-08-31
const YEARS = /^(\d{4}(?:-\d\d-\d\d)?)?(?:(\s*[-\u2013]\s*)(\d{4}(?:-\d\d-\d\d)?)?)?$/;

/** Years as a reader types them: both ends, one of them, a single year, or nothing; null when it is none of these. */
export function yearsIn(typed: string): Pick<ReaderRow, 'from' | 'to'> | null {
  const match = YEARS.exec(typed.trim());
  if (!match) return null;
  const [, from = null, dash, last = null] = match;
  const to = dash ? last : from;
  const isUsable = readReaderTable(`code\tkind\tname\tfrom\tto\nA\toffice\tB\t${from ?? ''}\t${to ?? ''}`, '');
  return isUsable.bad.length ? null : { from, to };
}
