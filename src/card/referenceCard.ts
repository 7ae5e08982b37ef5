import type { Cable, Certainty, Reference } from '../cable/model';
import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import type { CodeOf } from '../view/codes/code';
import { type Card, card, NOT_IN_SOURCES, sentences } from './card';
import { isTripSeries, tripLine } from './tripLine';

/** What others cite this telegram by (format.md 1.6 mrn). */
export function messageReferenceCard({ code, node, cable }: CodeOf<'messageReference'>, shelf: Shelf): Card {
  const { post, number, year, certainty, printed, agrees, readings } = node;
  const station = post && stationOf(post, cable, shelf);
  const of = station ? ` of ${station}` : '';
  const numbers = certainty === 'guess' ? readings : [number];
  return card(code, `Message reference: telegram ${numbers.map(bare).join(' or ')}${of}`, {
    lines: sentences(
      year !== null && `Its number in ${yearAsPrinted(year, printed)}: each station counts anew every calendar year.`,
      'Others cite it so.',
    ),
    doubts: sentences(
      !post && 'The station is not printed beside the number.',
      lengthDoubt(number),
      !agrees && `Printed "${printed}", read as ${code}.`,
      certainty !== 'certain' &&
        `The lines that print it are damaged or do not agree: the reading is ${SURE[certainty]}.`,
    ),
  });
}

/** The archive's copies print the year before the station: 86STATE 322566. */
const yearAsPrinted = (year: number, printed: string): string =>
  printed.startsWith(String(year).slice(2)) ? `${year}, the year printed before it` : String(year);

const SURE: Readonly<Record<Exclude<Certainty, 'certain'>, string>> = { probable: 'probable', guess: 'a guess' };

/** A telegram that this one cites, in its REF line or in its text (format.md 2.9). */
export function referenceCard({ code, role, node, cable }: CodeOf<'reference'>, shelf: Shelf): Card {
  const { post, number } = node;
  const label = role && role !== 'citation' ? `Reference ${role}: ` : '';
  if (!post || !number) {
    const title = label
      ? `${label}no telegram by station and number`
      : 'Reference that is no telegram by station and number';
    return card(code, title);
  }
  if (isItself(node, cable)) return card(code, 'The number of this telegram itself');
  const station = stationOf(post, cable, shelf);
  return card(code, `${label}telegram ${bare(number)} of ${station}`, {
    lines: sentences(yearLine(printedYear(node), cable), isTripSeries(node.series) && tripLine(shelf, cable?.date)),
    doubts: sentences(yearDoubt(printedYear(node), cable), lengthDoubt(number)),
    small: station === post ? [`${post}: ${NOT_IN_SOURCES.toLowerCase()}.`] : [],
  });
}

/** The post's name at the telegram's date, or the station as printed. */
function stationOf(post: string, cable: Cable | null, shelf: Shelf): string {
  const [entry] = lookUp(shelf, post, { kind: 'post', date: cable?.date }).entries;
  if (entry?.code.startsWith('SECSTATE')) return 'the Department of State';
  return entry?.name ?? post;
}

/** No station sends a million telegrams in a year: STATE reached 300,000. */
const lengthDoubt = (number: string): string | null =>
  bare(number).length > 6
    ? 'A number of more than six digits is none of a telegram: digits are misread or run together.'
    : null;

/** The number is padded differently from line to line. */
const bare = (number: string): string => number.replace(/^0+(?=\d)/, '');

const printedYear = ({ year, yearInferred }: Reference): number | null => (yearInferred ? null : year);

function isItself(node: Reference, cable: Cable | null): boolean {
  const { post, number } = node;
  const year = printedYear(node);
  const own = cable?.messageReference;
  if (!own || !number || bare(number) !== bare(own.number) || post !== own.post) return false;
  return year === null || own.year === null || year === own.year;
}

const sentYear = (cable: Cable | null): number | null => (cable?.date ? Number(cable.date.slice(0, 4)) : null);

function yearLine(year: number | null, cable: Cable | null): string | null {
  if (year) return yearDoubt(year, cable) ? null : `Of ${year}.`;
  const sent = sentYear(cable);
  if (!sent) return null;
  return `No year is printed: as a rule that of this telegram, ${sent}, or the year before.`;
}

/** What was not yet sent cannot be cited: the digits are no year, or one of the two is misread. */
function yearDoubt(year: number | null, cable: Cable | null): string | null {
  const sent = sentYear(cable);
  if (!year || !sent || year <= sent) return null;
  return `The year read before it, ${year}, is later than this telegram, of ${sent}.`;
}
