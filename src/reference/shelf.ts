import { CODE_KINDS, type CodeKind, type Entry } from './entry';
import { rowOf } from './tsv';

/** All tables, indexed by code. Rows are read when they are asked for: the shelf opens at once. */
export interface Shelf {
  /** The meanings of a code of one kind, in no order of merit. Codes are compared in capitals. */
  entriesOf(kind: CodeKind, code: string): readonly Entry[];
  /** Every code of a kind, in the order of the table. */
  codesOf(kind: CodeKind): readonly string[];
}

/** The columns of every table, in their order. */
export const COLUMNS = ['code', 'name', 'parent', 'from', 'to', 'period', 'certainty', 'sources', 'note'] as const;

/** How the packed tables name the kind of what follows: "#office". */
export const HEAD = '#';

/**
 * Opens the packed tables: for each kind a line "#kind" and its rows, columns as in the tables, without their head. A line
 * that is not understood is passed over; nothing is thrown.
 */
export function loadShelf(text: string): Shelf {
  const index = new Map<string, string[]>();
  const codes = new Map<CodeKind, string[]>();
  let kind: CodeKind = 'office';
  for (const line of text.split('\n')) {
    if (line.startsWith(HEAD)) kind = CODE_KINDS.find((known) => known === line.slice(1).trim()) ?? kind;
    else if (line) addRow(index, codes, kind, line);
  }
  const read = new Map<string, readonly Entry[]>();
  return {
    codesOf: (of) => codes.get(of) ?? [],
    entriesOf: (of, code) => {
      const key = keyOf(of, code);
      const known = read.get(key) ?? (index.get(key) ?? []).map((line) => entryOf(of, rowOf(COLUMNS, line)));
      if (index.has(key)) read.set(key, known);
      return known;
    },
  };
}

function addRow(index: Map<string, string[]>, codes: Map<CodeKind, string[]>, kind: CodeKind, line: string): void {
  const code = line.slice(0, line.indexOf('\t'));
  const key = keyOf(kind, code);
  const rows = index.get(key);
  if (rows) rows.push(line);
  else {
    index.set(key, [line]);
    const list = codes.get(kind);
    if (list) list.push(code);
    else codes.set(kind, [code]);
  }
}

/** Codes are compared in capitals, each kind by itself. */
export const keyOf = (kind: CodeKind, code: string): string => `${kind} ${code.toUpperCase()}`;

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
