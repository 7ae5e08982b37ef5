import type { Meaning } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import type { CodeOf } from '../view/codes/code';
import { meaningOf, type Reading } from './abbreviationMeaning';
import type { Card } from './card';
import { bestCard, meaningCard, unknownCard } from './meaningCard';
import { ORDINARY_WORDS } from './ordinaryWords';
import { isTripSeries, tripLine } from './tripLine';

/** Which words of the prose get a card unasked: those whose meaning is beyond doubt, or all that our tables have. */
export type Shown = 'sure' | 'all';

/** The card of a capital word of the prose that the reader asked for; a word that no table has is told as such. */
export function abbreviationCard(code: CodeOf<'abbreviation'>, shelf: Shelf): Card {
  return isSymbol(code.code) ? symbolCard(code, shelf) : wordCard(code, meaningOf(code.code, code.cable, shelf), shelf);
}

/**
 * The card of a capital word of the prose that the reader only points at, or null. Telegrams are printed in capitals: an
 * ordinary word is no abbreviation, and a wrong meaning is worse than none.
 */
export function proseCard(code: CodeOf<'abbreviation'>, shelf: Shelf, shown: Shown): Card | null {
  if (isSymbol(code.code)) {
    if (isOrdinary(code.code)) return null;
    const card = symbolCard(code, shelf);
    return isShown(card, shown) ? card : null;
  }
  const reading = meaningOf(code.code, code.cable, shelf);
  if (!reading.entries.length || (isOrdinary(code.code) && !isGovernment(reading))) return null;
  return shown === 'all' || reading.sure ? wordCard(code, reading, shelf) : null;
}

const isOrdinary = (word: string): boolean => ORDINARY_WORDS.has(word);

/** GOB is a word too, but in a telegram from La Paz it is the government. */
const isGovernment = ({ by, entries: [best] }: Reading): boolean =>
  by === 'place' && (best?.name.startsWith('Government of ') ?? false);

/** S/NIS, EUR/WE: a slash is the mark of an office's symbol. */
const isSymbol = (word: string): boolean => word.includes('/');

const symbolCard = ({ code, cable }: CodeOf<'abbreviation'>, shelf: Shelf): Card =>
  meaningCard(lookUp(shelf, code, { kind: 'office', date: cable?.date }), shelf);

/** The symbol as a whole stands on the shelf; a part of it alone is seldom what is left of a damaged word. */
const isShown = ({ known, meanings, doubts }: Card, shown: Shown): boolean =>
  shown === 'all' ? known || meanings.length > 0 : known && meanings.length > 0 && doubts.length === 0;

/** GOB is the government of Bolivia in a telegram from La Paz; where nothing tells which is meant, the card leaves it open. */
function wordCard({ code, cable }: CodeOf<'abbreviation'>, { entries, by }: Reading, shelf: Shelf): Card {
  const meaning: Meaning = { code, kind: 'abbreviation', date: cable?.date ?? null, entries, parts: [] };
  const trip = isTripSeries(code) ? [tripLine(shelf, cable?.date)] : [];
  if (by !== 'open') return bestCard(meaning, shelf, trip);
  const card = unknownCard(meaning);
  return entries.length > 1 ? { ...card, title: 'Several meanings; which one, the text must tell' } : card;
}
