import type { CodeKind } from '../../src/reference/entry';
import { COLUMNS } from '../../src/reference/shelf';
import { readTsv } from '../../src/reference/tsv';
import { merged } from './merging';
import { bureau, distribution, office } from './offices';
import { order } from './orders';
import { abbreviation, marking, post, routing } from './otherKinds';
import { byCode } from './pack';
import type { Raw } from './raw';
import { lineOf, type Row } from './row';
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
  { file: 'additions', kind: 'office', read: office },
  { file: 'distribution', kind: 'distribution', read: distribution },
  { file: 'tags', kind: 'tags', read: tag },
  { file: 'posts', kind: 'post', read: post },
  { file: 'routing', kind: 'routing', read: routing },
  { file: 'markings', kind: 'marking', read: marking },
  { file: 'eo', kind: 'eo', read: order },
  { file: 'abbreviations', kind: 'abbreviation', read: abbreviation },
  { file: 'additions_abbreviations', kind: 'abbreviation', read: abbreviation },
];

export interface Built {
  readonly kind: CodeKind;
  readonly read: number;
  readonly written: number;
  readonly text: string;
}

/**
 * The collected tables of the shelf, one for each kind of code; our own rows lie beside them and are merged when packed.
 * @param collected text of a collected table by its name
 */
export function build(collected: (file: string) => string): Built[] {
  const kinds = [...new Set(COLLECTED.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = COLLECTED.filter((table) => table.kind === kind);
    const rows = own.flatMap(({ file, read }) => readTsv(collected(file)).flatMap(read));
    return { kind, read: rows.length, ...written(merged(rows)) };
  });
}

function written(rows: readonly Row[]): Pick<Built, 'written' | 'text'> {
  const lines = [...rows].sort(byCode).map((one) => lineOf(COLUMNS, one));
  return { written: rows.length, text: `${[COLUMNS.join('\t'), ...lines].join('\n')}\n` };
}
