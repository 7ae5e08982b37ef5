import { kindsWhere, type LineKind } from '../lines/kinds';
import type { Line } from '../lines/line';
import { linesOf } from '../lines/ofKinds';
import type { MessageReference, Text } from '../model';
import { agreedSerial } from '../words/serials';
import { ownOf } from './own';
import { knownStation, stationOn } from './station';
import { folded } from './words';
import { fullYear } from './years';

/** Lines that bear station and serial, the surest first; each line of one telegram pads the number differently. */
const BEARERS: readonly LineKind[] = [
  'mrn',
  'mrnX',
  ...kindsWhere(({ number, zone }) => number === 'own' && zone === 'archive'),
];
const ARCHIVED = kindsWhere(({ number }) => number === 'archive');
const PAGE_BEARERS = [...kindsWhere(({ number }) => number === 'page')];

/**
 * What others cite this telegram by (format.md 1.6 mrn); `year` is the date-time group's, `originator` the post that FM
 * names, as it is spelled there.
 */
export function readMessageReference(
  pieces: readonly Line[],
  year: number | null,
  originator: string | null = null,
): MessageReference | null {
  const found = printedReference(pieces, year);
  if (!found?.post) return found && { ...found, post: isAlone(pieces) ? originator : null };
  const damaged = bearerIn(pieces, BEARERS)?.kind === 'mrnX';
  const post = knownStation({ name: found.post, damaged, onPage: pageStation(pieces) }, originator);
  const certain = post === found.post || post.startsWith(found.post);
  return { ...found, post, certainty: certain || found.certainty !== 'certain' ? found.certainty : 'probable' };
}

function printedReference(pieces: readonly Line[], year: number | null): MessageReference | null {
  const bearer = bearerIn(ownOf(pieces, BEARERS), BEARERS);
  if (bearer) return referenceOf(bearer, pieces, year);
  const lesser = bearerIn(pieces, PAGE_BEARERS) ?? linesOf(pieces, ['mrnX']).find(isSectionOnly);
  return archiveReference(pieces) ?? (lesser ? referenceOf(lesser, pieces, year) : null);
}

// NO: 631, October 15, 6 p.m.
/** A form prints the number alone: it is the originator's own. */
const isAlone = (pieces: readonly Line[]): boolean => bearerIn(pieces, BEARERS)?.zone === 'container';

/** "L SECTION Cl OF 03 MOSCOW 18493": too damaged to be asked first. */
const isSectionOnly = ({ kind, fields }: Line): boolean => kind === 'mrnX' && !fields.cls;

/** The station of the first page line that names one. */
function pageStation(pieces: readonly Line[]): string | null {
  const printed = linesOf(pieces, ['page']).find((p) => p.fields.station)?.fields.station;
  return printed ? folded(printed.text) : null;
}

function bearerIn(pieces: readonly Line[], kinds: readonly LineKind[]): Line | undefined {
  for (const kind of kinds) {
    const bearer = linesOf(pieces, [kind]).find((p) => p.fields.serial && !p.fields.ri && !isSectionOnly(p));
    if (bearer) return bearer;
  }
  return undefined;
}

function referenceOf(bearer: Line, pieces: readonly Line[], year: number | null): MessageReference | null {
  const { kind, fields } = bearer;
  const { serial, series, yy } = fields;
  if (!serial) return null;
  const onPage = pageStation(pieces);
  const station = stationOn(bearer, onPage);
  const start = yy ? yy.range[0] : station && kind !== 'page' ? station.range[0] : serial.range[0];
  const range = [station ? Math.min(start, station.range[0]) : start, (series ?? serial).range[1]] as const;
  const post = station ? folded(station.text) : onPage;
  const agreed = agreedSerial([serial.text, ...otherSerials(bearer, pieces, post)]);
  return agreed && { post, ...agreed, year: yy ? fullYear(yy.text) : year, range };
}

const SERIAL_BEARERS = kindsWhere(({ number }) => number !== undefined && number !== 'archive');

/** The serial as the other lines of the telegram print it: message references of its sections, page lines, the source line. */
function otherSerials(bearer: Line, pieces: readonly Line[], post: string | null): string[] {
  return linesOf(pieces, SERIAL_BEARERS).flatMap((piece) => {
    const { serial, station, ri } = piece.fields;
    if (piece === bearer || !serial || ri) return [];
    return !station || !post || folded(station.text).slice(0, 3) === post.slice(0, 3) ? [serial.text] : [];
  });
}

/** "1994PARIS11799", "86BUCHAR007545": the archive's document number; its station is cut to six letters. */
function archiveReference(pieces: readonly Line[]): MessageReference | null {
  const number: Text | undefined = linesOf(pieces, ARCHIVED).find((p) => p.fields.docNumber)?.fields.docNumber;
  const found = number && /^(\d{4}|\d{2}) ?([A-Z]{3,6}) ?(\d{5,6})$/.exec(number.text);
  if (!number || !found) return null;
  return {
    post: found[2] ?? null,
    number: found[3] ?? '',
    year: fullYear(found[1] ?? ''),
    certainty: 'certain',
    readings: [found[3] ?? ''],
    range: number.range,
  };
}
