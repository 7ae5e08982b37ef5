import { CODE_KINDS, type CodeKind, type Entry } from './entry';
import type { Shelf } from './shelf';
import { readTsv } from './tsv';

/** A row of a reader's table that cannot be used, and why. */
export interface BadRow {
  /** Line number in the file, the head being 1. */
  readonly line: number;
  readonly message: string;
}

export interface ReaderTable {
  readonly entries: readonly Entry[];
  readonly bad: readonly BadRow[];
}

const NEEDED = ['code', 'kind', 'name'] as const;

/**
 * A reader's own table: columns code, kind, name, and if known from, to, source, kept apart by TABs, named in the first line.
 * Rows that cannot be used are named with their line; the others count.
 * @param file names the table where a row names no source
 */
export function readReaderTable(text: string, file: string): ReaderTable {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const named = (lines[0] ?? '').split('\t').map((cell) => cell.trim());
  const missing = NEEDED.filter((column) => !named.includes(column));
  if (missing.length) {
    const message = `the first line names no column ${missing.join(', ')} (columns are kept apart by TABs)`;
    return { entries: [], bad: [{ line: 1, message }] };
  }
  const entries: Entry[] = [];
  const bad: BadRow[] = [];
  readTsv(text).forEach((row, i) => {
    const message = complaint(row);
    if (message) bad.push({ line: lineOf(lines, i), message });
    else entries.push(entryOf(row, file));
  });
  return { entries, bad };
}

/** The line of the nth row that is not blank. */
function lineOf(lines: readonly string[], row: number): number {
  let left = row;
  for (let i = 1; i < lines.length; i++) if (lines[i]?.trim() && left-- === 0) return i + 1;
  return lines.length;
}

function complaint(row: Record<string, string>): string | null {
  if (!row.code) return 'no code';
  if (!row.name) return `${row.code} has no name`;
  if (!CODE_KINDS.some((kind) => kind === row.kind)) return `kind "${row.kind}" is none of ${CODE_KINDS.join(', ')}`;
  const wrong = ['from', 'to'].find((column) => row[column] && !YEAR_OR_DAY.test(row[column]));
  if (wrong) return `${wrong} "${row[wrong]}" is neither a year nor a day (1973, 1973-03-01)`;
  const { from, to } = row;
  return from && to && from.slice(0, to.length) > to.slice(0, from.length)
    ? `from ${from} is later than to ${to}`
    : null;
}

const YEAR_OR_DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/;

const entryOf = (row: Record<string, string>, file: string): Entry => ({
  code: row.code ?? '',
  kind: row.kind as CodeKind,
  name: row.name ?? '',
  parent: null,
  from: row.from || null,
  to: row.to || null,
  period: row.from || row.to ? 'true' : null,
  certainty: 'sourced',
  sources: [row.source || file],
  note: null,
  own: true,
});

const keyOf = (kind: CodeKind, code: string): string => `${kind} ${code.toUpperCase()}`;

/** The shelf with a reader's entries before ours. */
export function withReaderEntries(shelf: Shelf, entries: readonly Entry[]): Shelf {
  const own = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.kind, entry.code);
    own.set(key, own.get(key) ?? []);
    own.get(key)?.push(entry);
  }
  return {
    people: () => shelf.people(),
    entriesOf: (kind, code) => [...(own.get(keyOf(kind, code)) ?? []), ...shelf.entriesOf(kind, code)],
    codesOf: (kind) => {
      const codes = entries.filter((entry) => entry.kind === kind).map(({ code }) => code);
      return [...new Set([...codes, ...shelf.codesOf(kind)])];
    },
  };
}
