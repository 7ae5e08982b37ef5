import { distance } from 'fastest-levenshtein';
import { isA } from '../lines/kinds';
import type { Line } from '../lines/line';
import type { Text } from '../model';
import { FIRST_PAGE } from '../words/misreadings';

/** Station and number of a telegram, as one of its lines prints them: "MOSCOW", "17836". */
export interface PrintedNumber {
  readonly station: string;
  readonly serial: string;
}

/** What a line prints of the telegram that it belongs to; null for a line that does not print both. */
export function numberOn(line: Line): PrintedNumber | null {
  switch (line.row.number) {
    case 'archive':
      return numberOfDocument(line.field('docNumber'));
    case 'own':
    case 'page': {
      const { station, serial } = line.fields;
      return station && serial ? { station: station.text.replace(/\s+/g, ' '), serial: serial.text } : null;
    }
    default:
      return null;
  }
}

// 86MOSCOW017836
function numberOfDocument(printed: Text | undefined): PrintedNumber | null {
  const [, station, serial] = /^\d{2,4} ?([A-Z]{3,6}) ?(\d{3,6})$/.exec(printed?.text ?? '') ?? [];
  return station && serial ? { station, serial } : null;
}

/** True for the line that stands above a telegram: its first page line, or the archive's head. */
export const isFirstLine = (line: Line): boolean =>
  line.row.number === 'archive'
    ? line.field('docNumber') !== undefined
    : isA(line.kind, 'page') && FIRST_PAGE.test(line.field('page')?.text ?? '');

/** True for two telegrams: neither station nor number can be one through damage. Archives cut stations to six letters. */
export function isUnlike(a: PrintedNumber, b: PrintedNumber): boolean {
  const [one, other] = [a, b].map(({ station }) => station.replace(/[^A-Z]/g, '').slice(0, 5));
  const [first, second] = [a, b].map(({ serial }) => serial.replace(/\D/g, '').replace(/^0+/, ''));
  return distance(one ?? '', other ?? '') > 2 && distance(first ?? '', second ?? '') > 2;
}
