import type { Cable } from '../cable/model';
import type { CodeKind, Meaning } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import { meaningOf } from './abbreviationMeaning';
import type { Card } from './card';
import { bestCard, meaningCard } from './meaningCard';

/** A code that is typed, not pointed at: what tells its meaning beside its letters. */
export interface AskedCode {
  readonly kind?: CodeKind | undefined;
  /** The day of the telegram, "2000-03-30"; null where none is given. */
  readonly date: string | null;
  /** The telegram that it stands in; null where none is given. */
  readonly cable: Cable | null;
}

// ZNY ZZH     EUR-01
const SIGNALS = /^Z[A-Z]{2}\d?(?: Z[A-Z]{2}\d?){1,9}$/;
const COPIES = /^([A-Z]{1,6})-\d{1,2}$/;

/** The codes that are typed as one: signals of a line, each by itself. */
export const codesIn = (typed: string): readonly string[] => (SIGNALS.test(typed) ? typed.split(' ') : [typed]);

/**
 * What a typed code means, by the choice that the card of the same word makes: in prose an abbreviation weighs its sources and
 * the telegram's places. Copies behind a distribution code are no part of it, where no table has the whole: EUR-01, not SS-25.
 */
export function meaningAsked(shelf: Shelf, typed: string, asked: AskedCode): Meaning {
  const whole = read(shelf, typed, asked);
  const [, code] = COPIES.exec(typed) ?? [];
  if (whole.entries.length || !code || (asked.kind && asked.kind !== 'distribution')) return whole;
  const office = read(shelf, code, { ...asked, kind: 'distribution' });
  return office.entries.length ? { ...office, code: typed } : whole;
}

function read(shelf: Shelf, code: string, { kind, date, cable }: AskedCode): Meaning {
  const listed = lookUp(shelf, code, { kind, date });
  if (kind ? kind !== 'abbreviation' : code.includes('/')) return listed;
  const { by, entries } = meaningOf(code, cable, shelf, date);
  const [best] = entries;
  if (!best || by === 'open') return listed;
  return { ...listed, kind: best.kind, entries: [...new Set([...entries, ...listed.entries])], parts: [] };
}

/** Names that nobody uses anew are believed however long after a source has them. */
const KEPT: ReadonlySet<CodeKind | null> = new Set<CodeKind | null>(['post', 'routing', 'eo']);

/** The card of a typed code: the title, the doubts and the other meanings that a reader of the text would see. */
export const cardAsked = (meaning: Meaning, shelf: Shelf): Card =>
  KEPT.has(meaning.kind) ? bestCard(meaning, shelf) : meaningCard(meaning, shelf);
