import { kindsWhere } from '../lines/kinds';
import type { Line } from '../lines/line';
import type { Cable, Problem, Text } from '../model';
import { bareNumber } from '../reading/state';

const BEARERS = kindsWhere(({ number }) => number !== undefined && number !== 'archive');
const ARCHIVE_BEARERS = kindsWhere(({ number }) => number === 'archive');

/** The serial stands on several lines of one telegram; they agree as numbers (format.md 1.6 mrn, 1.3 eomCheck). */
export function serialProblems(pieces: readonly Line[], cable: Cable): Problem[] {
  const reference = cable.messageReference;
  const own = bareNumber(reference?.number ?? '');
  const against = `${reference?.number} in the message reference`;
  return [
    ...(own ? disagreeing(pieces, own, against, serialOf) : []),
    ...disagreeing(pieces, stationSerial(pieces), 'another after DE', endOf),
  ];
}

/** Each other number once, on the first line that prints it. */
function disagreeing(
  pieces: readonly Line[],
  own: string,
  against: string,
  serialIn: (piece: Line) => Text | undefined,
): Problem[] {
  const told = new Set(['', own]);
  return pieces.flatMap((piece) => {
    const serial = own ? serialIn(piece) : undefined;
    const number = bareNumber(serial?.text ?? '');
    if (!serial || told.has(number)) return [];
    told.add(number);
    const message = `The serial number is ${serial.text} here and ${against}.`;
    return [{ code: 'serial-disagrees', severity: 'information' as const, message, range: serial.range }];
  });
}

const serialOf = ({ kind, fields }: Line): Text | undefined =>
  BEARERS.has(kind) ? fields.serial : ARCHIVE_BEARERS.has(kind) ? serialOfDocument(fields.docNumber) : undefined;

/** "11799" of "1994PARIS11799". */
function serialOfDocument(number: Text | undefined): Text | undefined {
  const found = number && /[A-Z] ?(\d{5,6})$/.exec(number.text);
  if (!number || !found?.[1]) return undefined;
  return { text: found[1], range: [number.range[1] - found[1].length, number.range[1]] };
}

// DE RUEHC #0269/01 0902006
const stationSerial = (pieces: readonly Line[]): string =>
  bareNumber(pieces.find(({ kind, fields }) => kind === 'fl3' && fields.ssn)?.fields.ssn?.text ?? '');

// #0269
/** The end-of-message check repeats the station serial number. */
const endOf = ({ kind, fields }: Line): Text | undefined => (kind === 'eomCheck' ? fields.ssn : undefined);
