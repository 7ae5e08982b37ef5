import { kindsWhere } from '../lines/kinds';
import type { Line } from '../lines/line';
import { linesOf } from '../lines/ofKinds';
import type { Cable, Problem, Text } from '../model';
import { bareNumber } from '../words/misreadings';

const BEARERS = kindsWhere(({ number }) => number !== undefined && number !== 'archive');
const ARCHIVE_BEARERS = kindsWhere(({ number }) => number === 'archive');

/**
 * The serial stands on several lines of one telegram; they agree as numbers (format.md 1.6 mrn). The end-of-message check
 * ("#0269") repeats the station's serial number (1.3 eomCheck).
 */
export function serialProblems(pieces: readonly Line[], cable: Cable): Problem[] {
  const reference = cable.messageReference;
  const own = bareNumber(reference?.number ?? '');
  const against = `${reference?.number} in the message reference`;
  return [
    ...disagreeing(linesOf(pieces, [...BEARERS, ...ARCHIVE_BEARERS]), own, against, serialOf),
    ...disagreeing(
      linesOf(pieces, ['eomCheck']),
      stationSerial(pieces),
      'another after DE',
      ({ fields }) => fields.ssn,
    ),
  ];
}

/** Each other number once, on the first line that prints it; none where the telegram's own is not known. */
function disagreeing(
  pieces: readonly Line[],
  own: string,
  against: string,
  serialIn: (piece: Line) => Text | undefined,
): Problem[] {
  if (!own) return [];
  const told = new Set(['', own]);
  return pieces.flatMap((piece) => {
    const serial = serialIn(piece);
    const number = bareNumber(serial?.text ?? '');
    if (!serial || told.has(number)) return [];
    told.add(number);
    const message = `The serial number is ${serial.text} here and ${against}.`;
    return [{ code: 'serial-disagrees', severity: 'information' as const, message, range: serial.range }];
  });
}

const serialOf = ({ row, fields }: Line): Text | undefined =>
  row.number === 'archive' ? serialOfDocument(fields.docNumber) : fields.serial;

/** "11799" of "1994PARIS11799". */
function serialOfDocument(number: Text | undefined): Text | undefined {
  const found = number && /[A-Z] ?(\d{5,6})$/.exec(number.text);
  if (!number || !found?.[1]) return undefined;
  return { text: found[1], range: [number.range[1] - found[1].length, number.range[1]] };
}

// DE RUEHC #0269/01 0902006
const stationSerial = (pieces: readonly Line[]): string =>
  bareNumber(linesOf(pieces, ['fl3']).find(({ fields }) => fields.ssn)?.fields.ssn?.text ?? '');
