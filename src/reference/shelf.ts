import { endOf } from './ends';
import { CODE_KINDS, type CodeKind, type Entry } from './entry';
import { loadPeople, type People } from './people/terms';
import { loadTravels, type Travels } from './people/travels';
import { rowOf } from './tsv';

/** All tables by kind and code. A table is indexed, and a row is read, when it is first asked for: the shelf opens at once. */
export interface Shelf {
  /** The meanings of a code of one kind, in no order of merit. Codes are compared in capitals. */
  entriesOf(kind: CodeKind, code: string): readonly Entry[];
  /** Every code of a kind, in the order of the table. */
  codesOf(kind: CodeKind): readonly string[];
  /** Who held which office when. */
  people(): People;
  /** Where Secretaries of State travelled. */
  travels(): Travels;
}

/** The columns of every table, in their order. */
export const COLUMNS = ['code', 'name', 'parent', 'from', 'to', 'period', 'certainty', 'sources', 'note'] as const;

/**
 * Opens the packed tables: for each kind a line "#kind" and its rows, columns as in the tables, without their head. A kind
 * that is not known is passed over, a row that is cut short has empty cells; nothing is thrown.
 */
export function loadShelf(text: string): Shelf {
  const rows = rowsBySection(text);
  let people: People | undefined;
  let travels: Travels | undefined;
  const tables = new Map<CodeKind, Table>();
  const tableOf = (kind: CodeKind): Table => {
    const table = tables.get(kind) ?? tableFrom(kind, rows.get(kind) ?? '', endOfOffice);
    tables.set(kind, table);
    return table;
  };
  const endOfOffice = (code: string): string | null => lastEndOf(tableOf('office').entriesOf(code.toUpperCase()));
  return {
    codesOf: (kind) => tableOf(kind).codes,
    entriesOf: (kind, code) => tableOf(kind).entriesOf(code.toUpperCase()),
    people: () => {
      people ??= loadPeople(rows.get('person') ?? '');
      return people;
    },
    travels: () => {
      travels ??= loadTravels(rows.get('travel') ?? '');
      return travels;
    },
  };
}

/** Tables that are no codes: who held which office, who travelled where. */
const SECTIONS = [...CODE_KINDS, 'person', 'travel'] as const;
type Section = (typeof SECTIONS)[number];

function rowsBySection(text: string): Map<Section, string> {
  const bySection = new Map<Section, string>();
  for (const table of `\n${text}`.split('\n#').slice(1)) {
    const head = table.indexOf('\n');
    const section = SECTIONS.find((known) => known === table.slice(0, head).trim());
    if (section) bySection.set(section, table.slice(head + 1));
  }
  return bySection;
}

interface Table {
  readonly codes: readonly string[];
  /** The meanings of a code in capitals. */
  entriesOf(code: string): readonly Entry[];
}

/** The end of a symbol that nothing is open for any longer; null when one of its meanings is, or none is known. */
const lastEndOf = (entries: readonly Entry[]): string | null =>
  entries.reduce<string | null>(
    (last, { ends }, i) => (i && !last ? null : ends && last && ends < last ? last : ends),
    null,
  );

/** @param endOfOffice the end of the office above, by its symbol */
function tableFrom(kind: CodeKind, rows: string, endOfOffice: (code: string) => string | null): Table {
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
  /** A longer symbol is never above a shorter one: the chain of offices comes to an end. */
  const endAbove = ({ code, parent }: Omit<Entry, 'ends'>): string | null =>
    kind === 'office' && parent && parent.length < code.length ? endOfOffice(parent) : null;
  const entriesOf = (code: string): readonly Entry[] => {
    const known = read.get(code);
    if (known) return known;
    const listed = (lines.get(code) ?? []).map((line) => entryOf(kind, rowOf(COLUMNS, line)));
    const entries = listed.map((one) => ({ ...one, ends: endOf(one, listed, endAbove(one)) }));
    if (entries.length) read.set(code, entries);
    return entries;
  };
  return { codes, entriesOf };
}

function entryOf(kind: CodeKind, row: Record<string, string>): Omit<Entry, 'ends'> {
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
