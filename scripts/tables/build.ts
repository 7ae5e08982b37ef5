import type { CodeKind } from '../../src/reference/entry';
import { COLUMNS } from '../../src/reference/shelf';
import { readTsv } from '../../src/reference/tsv';
import { merged } from './merging';
import { bureau, distribution, office, withUnlistedParents } from './offices';
import { order } from './orders';
import { abbreviation, marking, post, routing } from './otherKinds';
import type { Raw } from './raw';
import { lineOf, type Row, rowsOf } from './row';
import { tag } from './tags';

interface Collected {
  /** The collected table, without its ending. */
  readonly file: string;
  readonly kind: CodeKind;
  readonly read: (raw: Raw) => Row[];
}

const COLLECTED: readonly Collected[] = [
  { file: 'bureaus', kind: 'office', read: bureau },
  { file: 'offices', kind: 'office', read: office },
  { file: 'offices_1981_2010', kind: 'office', read: office },
  { file: 'distribution', kind: 'distribution', read: distribution },
  { file: 'tags', kind: 'tags', read: tag },
  { file: 'posts', kind: 'post', read: post },
  { file: 'routing', kind: 'routing', read: routing },
  { file: 'markings', kind: 'marking', read: marking },
  { file: 'eo', kind: 'eo', read: order },
  { file: 'abbreviations', kind: 'abbreviation', read: abbreviation },
];

export interface Built {
  readonly kind: CodeKind;
  readonly read: number;
  readonly written: number;
  readonly text: string;
}

/**
 * The tables of the shelf, one for each kind of code.
 * @param collected text of a collected table by its name
 * @param added text of the rows of a kind that we added ourselves, in the form of the shelf; null when there are none
 */
export function build(collected: (file: string) => string, added: (kind: CodeKind) => string | null): Built[] {
  const kinds = [...new Set(COLLECTED.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = COLLECTED.filter((table) => table.kind === kind);
    const rows = own.flatMap(({ file, read }) => readTsv(collected(file)).flatMap(read));
    const all = [...rows, ...rowsOf(added(kind) ?? '')];
    return { kind, read: all.length, ...written(kind, merged(all)) };
  });
}

function written(kind: CodeKind, rows: readonly Row[]): Pick<Built, 'written' | 'text'> {
  const checked = kind === 'office' ? withUnlistedParents(rows) : [...rows];
  const sorted = checked.sort((a, b) => byText(a.code, b.code) || byText(a.from, b.from));
  const lines = sorted.map((one) => lineOf(COLUMNS, one));
  return { written: rows.length, text: `${[COLUMNS.join('\t'), ...lines].join('\n')}\n` };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
