import type { CodeKind, Entry } from '../reference/entry';
import { nearestSource } from '../reference/nearestSource';
import { sentences } from './card';
import { counted } from './words';

/** Symbols that offices and writers use anew: years apart, the same letters are another thing. */
export const REUSED: ReadonlySet<CodeKind> = new Set<CodeKind>(['office', 'distribution', 'abbreviation']);

/** Years of one meaning, why it is only inferred, and the source that stands nearest to a date. */
export function smallPrint(entry: Entry, date: string | null): string[] {
  return sentences(yearsLine(entry), whyInferred(entry), sourceLine(entry, date));
}

/** "Source: FRUS 1977-80v01, and 11 others": all of them stand with all meanings. */
function sourceLine(entry: Entry, date: string | null): string | null {
  const source = nearestSource(entry, date);
  const others = entry.sources.length - 1;
  return source && `Source: ${source}${others > 0 ? `, and ${counted(others, 'other')}` : ''}`;
}

/** "Seen 1958-1988", "In use from 1994 on". */
export function yearsLine(entry: Entry): string {
  const years = yearsOf(entry);
  if (!years) return 'Years not known';
  if (entry.period === 'attested' && !isTown(entry)) return `Seen ${years}`;
  return `${isTown(entry) ? 'A post in this town' : 'In use'} ${/^\d/.test(years) ? `in ${years}` : years}`;
}

/** The years of a place are those of any post there: of an embassy, a legation, a consulate. */
const isTown = ({ kind, code }: Entry): boolean => kind === 'post' && code.startsWith('AM');

// "symbol assumed unchanged"   "inferred (abbreviation + E)"   "before: EA; EAP in a 1985 cable, start year inferred"
export function whyInferred({ kind, certainty, note }: Entry): string | null {
  const after = /\binferred\b[:;]?\s*(\S.*)$/.exec(note ?? '')?.[1] ?? note?.replace(/^inferred$/, '');
  const why = after?.replace(/^\((.*)\)$/, '$1');
  return certainty === 'inferred' && REUSED.has(kind) && why ? `Inferred: ${why}` : null;
}

/** "1949-1983", "from 1994 on", "until 2005", or nothing. */
export function yearsOf({ from, to }: Entry): string {
  const [first, last] = [from?.slice(0, 4), to?.slice(0, 4)];
  if (first && last) return first === last ? first : `${first}-${last}`;
  return first ? `from ${first} on` : last ? `until ${last}` : '';
}
