import type { CodeKind, Entry, Meaning } from './entry';
import { byMerit } from './merit';
import { postEntries } from './postNames';
import { scheduleEntries } from './schedules';
import type { Shelf } from './shelf';

export interface Asked {
  /** Only this kind; without it, the first kind that knows the code. */
  readonly kind?: CodeKind | undefined;
  /** The cable's own date, "2000-03-30" or "1986". */
  readonly date?: string | null | undefined;
}

/** What a code meant at a date; no entries when our tables do not know it. Nothing is hidden, nothing invented. */
export function lookUp(shelf: Shelf, code: string, { kind, date = null }: Asked = {}): Meaning {
  const kinds = kind ? [kind] : KINDS_BY_SHAPE;
  for (const one of kinds) {
    const entries = byMerit(entriesFor(shelf, one, code, date), date);
    if (entries.length) return { code, kind: one, date, entries, parts: [] };
  }
  const parts = !kind || kind === 'office' ? partsOf(shelf, code, date) : [];
  return { code, kind: parts.length ? 'office' : (kind ?? null), date, entries: [], parts };
}

/** In the order in which a bare code is tried: an office symbol is what readers ask for most. */
const KINDS_BY_SHAPE: readonly CodeKind[] = [
  'office',
  'distribution',
  'tags',
  'marking',
  'eo',
  'post',
  'routing',
  'abbreviation',
];

function entriesFor(shelf: Shelf, kind: CodeKind, code: string, date: string | null): readonly Entry[] {
  if (kind === 'distribution') return distributionEntries(shelf, code, date);
  if (kind === 'post') return postEntries(shelf, code);
  if (kind === 'eo') return scheduleEntries(shelf, code);
  return shelf.entriesOf(kind, code);
}

/**
 * A distribution code is an office symbol without its slash (SNIS is S/NIS), or an agency's abbreviation with a final E. The
 * office's own name at the date says more than the code's row, which has no years.
 */
function distributionEntries(shelf: Shelf, code: string, date: string | null): readonly Entry[] {
  const rows = shelf.entriesOf('distribution', code);
  const symbols = rows.length ? rows.filter(isOfficeSymbol).map((row) => row.parent ?? row.code) : [code];
  const offices = symbols.flatMap((symbol) => shelf.entriesOf('office', symbol));
  const dated = byMerit(offices, date).filter((office) => !rows.some((row) => row.name === office.name));
  return [...dated.slice(0, 6), ...rows];
}

/** The row says that the code is an office's symbol, not an agency's abbreviation. */
const isOfficeSymbol = ({ note }: Entry): boolean => note?.startsWith('office symbol') ?? false;

/** "EUR/KI" is explained by what is known: EUR, and that KI is not in our sources. */
function partsOf(shelf: Shelf, code: string, date: string | null): Meaning[] {
  const pieces = code.split('/');
  for (let kept = pieces.length - 1; kept > 0; kept--) {
    const head = lookUpWhole(shelf, pieces.slice(0, kept).join('/'), date);
    if (!head.entries.length) continue;
    const rest = { code: pieces.slice(kept).join('/'), kind: null, date, entries: [], parts: [] };
    return [head, rest];
  }
  return [];
}

function lookUpWhole(shelf: Shelf, code: string, date: string | null): Meaning {
  return { code, kind: 'office', date, entries: byMerit(shelf.entriesOf('office', code), date), parts: [] };
}
