import { CODE_KINDS, type CodeKind, type Entry } from './entry';
import type { Shelf } from './shelf';

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
const COLUMNS = [...NEEDED, 'from', 'to', 'source'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * A reader's own table: columns code, kind, name, and if known from, to, source, kept apart by TABs, named in the first line.
 * Rows that cannot be used are named with their line; the others count.
 * @param file names the table where a row names no source
 */
export function readReaderTable(text: string, file: string): ReaderTable {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const named = head.split('\t').map((cell) => cell.trim());
  const missing = NEEDED.filter((column) => !named.includes(column));
  if (missing.length) {
    const message = `the first line names no column ${missing.join(', ')} (columns are kept apart by TABs)`;
    return { entries: [], bad: [{ line: 1, message }] };
  }
  const read = rowReader(named);
  const entries: Entry[] = [];
  const bad: BadRow[] = [];
  lines.forEach((line, i) => {
    if (!line.trim()) return;
    const row = read(line);
    const message = complaint(row);
    if (message) bad.push({ line: i + 2, message });
    else entries.push(entryOf(row, file));
  });
  return { entries, bad };
}

/** Reads our columns of a row, wherever they stand and however many others there are; cells that are missing are empty. */
function rowReader(named: readonly string[]): (line: string) => Row {
  const places = COLUMNS.map((column) => named.lastIndexOf(column));
  return (line) => {
    const cells = line.split('\t');
    return Object.fromEntries(COLUMNS.map((column, i) => [column, (cells[places[i]!] ?? '').trim()])) as Row;
  };
}

function complaint(row: Row): string | null {
  if (!row.code) return 'no code';
  if (!row.name) return `${quoted(row.code)} has no name`;
  if (!CODE_KINDS.some((kind) => kind === row.kind))
    return `kind ${quoted(row.kind)} is none of ${CODE_KINDS.join(', ')}`;
  const wrong = (['from', 'to'] as const).find((column) => row[column] && !YEAR_OR_DAY.test(row[column]));
  if (wrong) return `${wrong} ${quoted(row[wrong])} is neither a year nor a day (1973, 1973-03-01)`;
  const { from, to } = row;
  return from && to && from.slice(0, to.length) > to.slice(0, from.length)
    ? `from ${from} is later than to ${to}`
    : null;
}

const MOST_QUOTED = 40;

/** What stands in a cell; the beginning of what is too long to be read at a glance. */
const quoted = (cell: string): string => `"${cell.length > MOST_QUOTED ? `${cell.slice(0, MOST_QUOTED)}…` : cell}"`;

const YEAR_OR_DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/;

const entryOf = (row: Row, file: string): Entry => ({
  code: row.code,
  kind: row.kind as CodeKind,
  name: row.name,
  parent: null,
  from: row.from || null,
  to: row.to || null,
  ends: row.to || null,
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
    travels: () => shelf.travels(),
    entriesOf: (kind, code) => [...(own.get(keyOf(kind, code)) ?? []), ...shelf.entriesOf(kind, code)],
    codesOf: (kind) => {
      const codes = entries.filter((entry) => entry.kind === kind).map(({ code }) => code);
      return [...new Set([...codes, ...shelf.codesOf(kind)])];
    },
  };
}
