import { CODE_KINDS, type CodeKind } from '../../src/reference/entry';
import { COLUMNS } from '../../src/reference/shelf';
import { merged } from './merging';
import { withUnlistedParents } from './offices';
import { lineOf, type Row, rowsOf } from './row';

/** Tables that are packed as they are: they hold no codes. */
const PLAIN = ['person', 'travel'] as const;

/**
 * The shelf in one text: for each table a line "#name" and its rows without their head. The rows that we wrote ourselves
 * (`tables/own`) are merged with the collected ones of their kind, so that a code may be told by both and is told once.
 * @param read text of a file below `src/reference/tables` by its path there, or null when there is none
 */
export function packed(read: (file: string) => string | null): string {
  const codes = CODE_KINDS.map((kind) => [kind, rowsIn(kind, read)] as const);
  const plain = PLAIN.map((name) => [name, withoutHead(read(`${name}.tsv`) ?? '')] as const);
  return [...codes, ...plain].map(([name, rows]) => `#${name}\n${rows}`).join('');
}

const withoutHead = (table: string): string => table.slice(table.indexOf('\n') + 1);

function rowsIn(kind: CodeKind, read: (file: string) => string | null): string {
  const rows = [`${kind}.tsv`, `own/${kind}.tsv`].flatMap((file) => rowsOf(read(file) ?? ''));
  return sorted(kind, merged(rows))
    .map((row) => `${lineOf(COLUMNS, row)}\n`)
    .join('');
}

function sorted(kind: CodeKind, rows: readonly Row[]): Row[] {
  return [...(kind === 'office' ? withUnlistedParents(rows) : rows)].sort(byCode);
}

/** By code, then by first year. */
export const byCode = (a: Row, b: Row): number => byText(a.code, b.code) || byText(a.from, b.from);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
