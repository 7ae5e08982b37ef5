import { yearBehind } from '../fields/citedYear';
import { folded } from '../fields/words';
import { fullYear } from '../fields/years';
import type { Range, Reference } from '../model';
import { type Circuit, circuitOf, type Parties } from './circuit';
import { addresseeBehind, type Citing, citingIn } from './citing';
import { endsInCiting, lastWordsOf } from './lastWords';
import { mayCite } from './mayCite';
import { type CitedNumber, goesOn, numbersIn } from './numbers';
import { isRepeated, repeatedCircuit } from './repeated';

/** A number with the words that cite it; a list of numbers, or of posts to which it was repeated, may go on from it. */
interface Found {
  readonly number: CitedNumber;
  readonly citing: Citing;
  /** Where the citing words begin, or the number itself where a list goes on. */
  readonly start: number;
  readonly circuit: Circuit;
  readonly repeated: boolean;
}

/**
 * The telegrams that a part of the text cites, one for each number. A number is looked at first and then what stands before
 * it, so the time is linear (format.md 2.9).
 */
export function citationsIn(text: string, range: Range, parties: Parties): Reference[] {
  const part = text.slice(...range);
  const references: Reference[] = [];
  const names = lastWordsOf(parties.stations);
  let last: Found | null = null;
  for (const number of numbersIn(part)) {
    last = nextIn(part, number, last, parties, names);
    if (last) references.push(referenceOf(part, last, range[0], parties.year));
  }
  return references;
}

/** The next number of a list, or one with citing words of its own; null for a number that cites nothing. */
function nextIn(
  part: string,
  number: CitedNumber,
  last: Found | null,
  parties: Parties,
  names: ReadonlySet<string>,
): Found | null {
  if (last && goesOn(part, last.number, number)) return { ...last, number, start: number.start };
  if (!endsInCiting(part, number, names)) return null;
  return foundAt(part, number, last, parties);
}

const WINDOW = 80;

function foundAt(part: string, number: CitedNumber, last: Found | null, parties: Parties): Found | null {
  const { text, places } = foldedWindow(part, number.start);
  const citing = citingIn(text, parties.stations);
  if (!citing) return null;
  const before = text.slice(0, citing.start);
  const behind = part.slice(number.end, number.end + 40);
  if (!mayCite(citing, number, { before, behind })) return null;
  const start = places[citing.start] ?? number.start;
  const between = last ? folded(part.slice(last.number.end, start)) : '';
  const repeated = isRepeated(citing, before, ` ${between} `.replace(/ {2,}/g, ' '), last?.repeated ?? false);
  const to = citing.to ?? addresseeBehind(behind, parties.stations);
  const circuit = repeated ? repeatedCircuit(citing, last?.circuit ?? null) : circuitOf({ ...citing, to }, parties);
  return { number, citing, start, circuit, repeated };
}

/** The words before a place in capitals with single blanks, and where each letter stands. */
function foldedWindow(part: string, end: number): { text: string; places: readonly number[] } {
  let text = '';
  const places: number[] = [];
  for (let at = Math.max(0, end - WINDOW); at < end; at++) {
    const letter = isBlank(part.charCodeAt(at)) ? ' ' : part[at]!.toUpperCase();
    if (letter === ' ' && text.endsWith(' ')) continue;
    text += letter === '’' ? "'" : letter;
    places.push(at);
  }
  return { text, places };
}

/** A pattern's `\s`, which few characters need. */
const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));

function referenceOf(
  part: string,
  { number, start, citing, circuit }: Found,
  offset: number,
  sent: number | null,
): Reference {
  const printed = start < number.start ? yearBefore(part, start) : null;
  const from = printed?.start ?? start;
  const year = printed?.year ?? yearBehind(part.slice(number.end, number.end + 40));
  return {
    label: null,
    text: folded(part.slice(from, number.end)),
    series: citing.series,
    ...circuit,
    post: circuit.from,
    number: number.digits,
    year: year ?? sent,
    yearInferred: year === null && sent !== null,
    certainty: circuit.from === null ? 'probable' : 'certain',
    range: [offset + from, offset + number.end],
  };
}

// 78 STATE 004512        1979 LA PAZ 3121
const YEAR_BEFORE = /(?<![\d/.-])((?:19|20)?\d{2})\s{1,3}$/;

function yearBefore(part: string, start: number): { year: number; start: number } | null {
  const found = YEAR_BEFORE.exec(part.slice(Math.max(0, start - 8), start));
  return found && { year: fullYear(found[1] ?? ''), start: start - found[0].length };
}
