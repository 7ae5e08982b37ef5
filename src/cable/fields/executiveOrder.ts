import { formsOf } from '../lines/kinds';
import type { Line } from '../lines/line';
import type { ExecutiveOrder } from '../model';
import { EXECUTIVE_ORDERS, nearestOrder, orderBegunBy } from '../words/orders';
import { continued } from './continued';
import { ownOf } from './own';
import { folded, joined } from './words';

const ORDERS = formsOf('eo');

/** The executive-order line, with what it says of declassification (format.md 1.6 eo, B.4). */
export function readExecutiveOrder(pieces: readonly Line[]): ExecutiveOrder | null {
  const [line] = ownOf(pieces, ORDERS, ({ fields }) => (fields.eo ?? fields.value) !== undefined);
  if (!line) return null;
  const more = continued(pieces, pieces.indexOf(line), 'eoCont');
  const value = joined([line.fields.value, ...more].filter((part) => part !== undefined));
  const printed = line.fields.eo?.text ?? '';
  const order = printed ? nearestOrder(printed) : orderBegunBy(value?.text ?? '');
  const text = withoutDoubling(value?.text ?? '');
  const start = line.fields.eo?.range[0] ?? line.range[0];
  const end = value?.range[1] ?? line.fields.eo?.range[1] ?? line.range[1];
  return { order, printed, text, declassify: declassifyOf(text, order), range: [start, Math.max(start, end)] };
}

/** Two layers of scanning print every token twice: "E.O. 12958: DECL: 01/31/04 DECL: 01/31/04" (format.md trap 20). */
function withoutDoubling(text: string): string {
  const single = folded(text).replace(/^E\.O\. \d{5}: /, '');
  const half = single.slice(0, (single.length - 1) / 2);
  return half && single === `${half} ${half}` ? half : single;
}

// DECL: 3/28/10        DECL:OADR        DECL: 1.6X1
// ADS, DECLAS 12-31-74
// GDS 8/31/85 (THOMPSON, STEPHEN H.) OR-P
const DECLASSIFY = /(?:DECL(?:AS)?(?:\s?[:;/.]|\s)\s*|\b(?:GDS|RDS-?\d|XDS-?\d)\s+)(\S.*?)\s*(?:\([A-Z][^)]*\).*)?$/;

function declassifyOf(text: string, order: string | null): ExecutiveOrder['declassify'] {
  const printed = DECLASSIFY.exec(text)?.[1];
  return printed ? { text: printed, date: dateOf(printed, order) } : null;
}

/** No order keeps a text secret for longer: 75 years for what is exempt a second time (E.O. 13526, 3.3(h)). */
const LONGEST_YEARS = 75;

/**
 * ISO date of "3/28/10", "2020/01/31", "(9-2-99)"; a two-digit year is the first one after the order took effect. Null where that is
 * further than any order reaches: 1971 under an order of 1972 is a misprint, and not 2071.
 */
export function dateOf(printed: string, order: string | null): string | null {
  const iso = /\b(\d{4})[/-](\d{1,2})[/-](\d{1,2})\b/.exec(printed);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\b/.exec(printed);
  if (!us) return null;
  const from = Number((EXECUTIVE_ORDERS[order ?? ''] ?? '1972').slice(0, 4));
  const digits = Number(us[3]);
  const year = us[3]?.length === 4 ? digits : 1900 + digits >= from ? 1900 + digits : 2000 + digits;
  if (us[3]?.length === 2 && year > from + LONGEST_YEARS) return null;
  return isoDate(year, Number(us[1]), Number(us[2]));
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = month >= 1 && month <= 12 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
