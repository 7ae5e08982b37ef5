import { distance } from 'fastest-levenshtein';
import { isA, kindsWhere } from '../lines/kinds';
import type { Line } from '../lines/line';

/** Station and number of a telegram, as one of its lines prints them: "MOSCOW", "17836". */
export interface PrintedNumber {
  readonly station: string;
  readonly serial: string;
}

const BEARERS = kindsWhere(({ number }) => number === 'own' || number === 'page');

/** What a line prints of the telegram that it belongs to; null for a line that does not print both. */
export function numberOn({ kind, fields }: Line): PrintedNumber | null {
  // 86MOSCOW017836
  if (fields.docNumber) {
    const [, station, serial] = /^\d{2,4} ?([A-Z]{3,6}) ?(\d{3,6})$/.exec(fields.docNumber.text) ?? [];
    return station && serial ? { station, serial } : null;
  }
  if (!BEARERS.has(kind) || !fields.station || !fields.serial) return null;
  return { station: fields.station.text.replace(/\s+/g, ' '), serial: fields.serial.text };
}

// PAGE 01 LONDON 19017. 181340Z        PAGE @1 LONDON        PAGE 91 MEXICO
const FIRST_PAGE = /^[0OØ@D98G]?[1Ilt]$/;

/** True for the line that stands above a telegram: its first page line, or the archive's head. */
export const isFirstLine = ({ kind, fields }: Line): boolean =>
  fields.docNumber !== undefined || (isA(kind, 'page') && FIRST_PAGE.test(fields.page?.text ?? ''));

/** True for two telegrams: neither station nor number can be one through damage. Archives cut stations to six letters. */
export function isUnlike(a: PrintedNumber, b: PrintedNumber): boolean {
  const [one, other] = [a, b].map(({ station }) => station.replace(/[^A-Z]/g, '').slice(0, 5));
  const [first, second] = [a, b].map(({ serial }) => serial.replace(/\D/g, '').replace(/^0+/, ''));
  return distance(one ?? '', other ?? '') > 2 && distance(first ?? '', second ?? '') > 2;
}
