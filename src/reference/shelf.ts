import { CODE_KINDS, type CodeKind, type Entry } from './entry';
import { rowOf } from './tsv';

/** All tables by kind and code. A table is indexed, and a row is read, when it is first asked for: the shelf opens at once. */
export interface Shelf {
  /** The meanings of a code of one kind, in no order of merit. Codes are compared in capitals. */
  entriesOf(kind: CodeKind, code: string): readonly Entry[];
  /** Every code of a kind, in the order of the table. */
  codesOf(kind: CodeKind): readonly string[];
}

/** The columns of every table, in their order. */
export const COLUMNS = ['code', 'name', 'parent', 'from', 'to', 'period', 'certainty', 'sources', 'note'] as const;

/**
 * Opens the packed tables: for each kind a line "#kind" and its rows, columns as in the tables, without their head. A kind
 * that is not known is passed over, a row that is cut short has empty cells; nothing is thrown.
 */
export function loadShelf(text: string): Shelf {
  const rows = rowsByKind(text);
  const tables = new Map<CodeKind, Table>();
  const tableOf = (kind: CodeKind): Table => {
    const table = tables.get(kind) ?? tableFrom(kind, rows.get(kind) ?? '');
    tables.set(kind, table);
    return table;
  };
  return {
    codesOf: (kind) => tableOf(kind).codes,
    entriesOf: (kind, code) => tableOf(kind).entriesOf(code.toUpperCase()),
  };
}

function rowsByKind(text: string): Map<CodeKind, string> {
  const byKind = new Map<CodeKind, string>();
  for (const table of `\n${text}`.split('\n#').slice(1)) {
    const head = table.indexOf('\n');
    const kind = CODE_KINDS.find((known) => known === table.slice(0, head).trim());
    if (kind) byKind.set(kind, table.slice(head + 1));
  }
  return byKind;
}

interface Table {
  readonly codes: readonly string[];
  /** The meanings of a code in capitals. */
  entriesOf(code: string): readonly Entry[];
}

function tableFrom(kind: CodeKind, rows: string): Table {
  const codes: string[] = [];
  const lines = new Map<string, string[]>();
  for (const line of rows.split('\n')) {
    const end = line.indexOf('\t');
    const code = end < 0 ? line : line.slice(0, end);
    const key = code.toUpperCase();
    const known = lines.get(key);
    if (known) known.push(line);
    else if (code) {
      lines.set(key, [line]);
      codes.push(code);
    }
  }
  const read = new Map<string, readonly Entry[]>();
  const entriesOf = (code: string): readonly Entry[] => {
    const entries = read.get(code) ?? (lines.get(code) ?? []).map((line) => entryOf(kind, rowOf(COLUMNS, line)));
    if (entries.length) read.set(code, entries);
    return entries;
  };
  return { codes, entriesOf };
}

function entryOf(kind: CodeKind, row: Record<string, string>): Entry {
  return {
    code: row.code ?? '',
    kind,
    name: row.name ?? '',
    parent: row.parent || null,
    from: row.from || null,
    to: row.to || null,
    period: row.period === 'true' || row.period === 'attested' ? row.period : null,
    certainty: row.certainty === 'inferred' ? 'inferred' : 'sourced',
    sources: (row.sources ?? '').split('; ').filter(Boolean),
    note: row.note || null,
    own: false,
  };
}
