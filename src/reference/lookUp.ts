import { distributionEntries } from './distributionCodes';
import type { CodeKind, Entry, Meaning } from './entry';
import { markingEntries } from './markings';
import { byMerit, holds, isOfAnotherTime } from './merit';
import { postEntries } from './postNames';
import { scheduleEntries } from './schedules';
import type { Shelf } from './shelf';

export interface Asked {
  /** Only this kind; without it every kind, the one that answers for the date first. */
  readonly kind?: CodeKind | undefined;
  /** The cable's own date, "2000-03-30" or "1986". */
  readonly date?: string | null | undefined;
}

/**
 * What a code meant at a date, best first; no entries and no kind when our tables do not know it. Nothing is hidden, nothing
 * invented. Codes are compared as they are, in capitals: what a scan has damaged is for the parser to repair.
 */
export function lookUp(shelf: Shelf, code: string, { kind, date = null }: Asked = {}): Meaning {
  const found = (kind ? [kind] : KINDS).flatMap((one) => foundAs(shelf, one, code, date));
  const [best, ...others] = found.sort((a, b) => Number(a.isOther) - Number(b.isOther));
  if (best) {
    const entries = [...new Set([best, ...others].flatMap((one) => one.entries))];
    return { code, kind: best.kind, date, entries, parts: [] };
  }
  const parts = !kind || kind === 'office' ? partsOf(shelf, code, date) : [];
  return { code, kind: parts.length ? 'office' : null, date, entries: [], parts };
}

/** In the order in which a bare code is tried: an office symbol is what readers ask for most. */
const KINDS: readonly CodeKind[] = [
  'office',
  'distribution',
  'tags',
  'marking',
  'eo',
  'post',
  'routing',
  'abbreviation',
];

interface Found {
  readonly kind: CodeKind;
  readonly entries: readonly Entry[];
  /** This kind knows the code, but not at the date: it comes after those that do. */
  readonly isOther: boolean;
}

function foundAs(shelf: Shelf, kind: CodeKind, code: string, date: string | null): Found[] {
  const entries = ofItsBureau(shelf, byMerit(entriesFor(shelf, kind, code, date), date), date);
  return entries[0] ? [{ kind, entries, isOther: isOfAnotherTime(entries[0], date) }] : [];
}

/** Lists name the bureau that an office was in: what names it as it was called at the date comes first. */
function ofItsBureau(shelf: Shelf, entries: readonly Entry[], date: string | null): readonly Entry[] {
  const [best] = entries;
  if (!date || !best?.parent || best.kind !== 'office' || !entries[1]) return entries;
  const above = shelf.entriesOf('office', best.parent).find((one) => one.period === 'true' && holds(one, date));
  const named = above && entries.find((one) => holds(one, date) && one.name.includes(above.name));
  return named ? [named, ...entries.filter((one) => one !== named)] : entries;
}

function entriesFor(shelf: Shelf, kind: CodeKind, code: string, date: string | null): readonly Entry[] {
  if (kind === 'office') return officeEntries(shelf, code);
  if (kind === 'distribution') return distributionEntries(shelf, code, date);
  if (kind === 'post') return postEntries(shelf, code);
  if (kind === 'eo') return scheduleEntries(shelf, code);
  if (kind === 'marking') return markingEntries(shelf, code);
  return shelf.entriesOf(kind, code);
}

/** INR/RSB is the RSB that lists have as a part of INR. */
function officeEntries(shelf: Shelf, code: string): readonly Entry[] {
  const entries = shelf.entriesOf('office', code);
  const [, above = '', last = ''] = /^(.+)\/([^/]{3,})$/.exec(code) ?? [];
  if (entries.length || !last) return entries;
  return shelf.entriesOf('office', last).filter(({ parent }) => parent === above.toUpperCase());
}

/** "EUR/KI" is explained by what is known: EUR, and that KI is not in our sources; S/S-D by S/S. */
function partsOf(shelf: Shelf, code: string, date: string | null): Meaning[] {
  const cuts = [...code.matchAll(/[/-]/g)].map(({ index }) => index).reverse();
  for (const cut of cuts) {
    const head = code.slice(0, cut);
    const entries = byMerit(shelf.entriesOf('office', head), date);
    if (!entries.length) continue;
    const rest = { code: code.slice(cut + 1), kind: null, date, entries: [], parts: [] };
    return [{ code: head, kind: 'office', date, entries, parts: [] }, rest];
  }
  return [];
}
