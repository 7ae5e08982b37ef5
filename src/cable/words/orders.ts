import { distance } from 'fastest-levenshtein';
import { firstOrderDigits, orderDigits } from './misreadings';

/** Executive orders on classified information that cables name, with the day each took effect (format.md B.4). */
export const EXECUTIVE_ORDERS: Readonly<Record<string, string>> = {
  '11652': '1972-06-01',
  '12065': '1978-12-01',
  '12356': '1982-08-01',
  '12958': '1995-10-14',
  '13292': '2003-03-25',
  '13526': '2010-06-27',
};

/**
 * The executive order that a printed number most likely is, or null: "12958", and through damage "l236", "123t6o".
 * Four to six characters; two errors at most, and no other order may be as near.
 */
export function nearestOrder(printed: string): string | null {
  if (Object.hasOwn(EXECUTIVE_ORDERS, printed)) return printed;
  const read = orderDigits(printed);
  const orders = Object.keys(EXECUTIVE_ORDERS);
  if (orders.includes(read)) return read;
  if (read.length < 4 || read.length > 6) return null;
  const ranked = orders.map((order) => ({ order, errors: distance(order, read) })).sort((a, b) => a.errors - b.errors);
  const [best, next] = ranked;
  return best && best.errors <= 2 && best.errors < (next?.errors ?? 9) ? best.order : null;
}

/** The only executive order whose number begins with the digits that can be read, three at least: 12356 for "123WW/A". */
export function orderBegunBy(printed: string): string | null {
  const read = firstOrderDigits(printed);
  const begun = Object.keys(EXECUTIVE_ORDERS).filter((order) => order.startsWith(read));
  return read.length >= 3 && begun.length === 1 ? (begun[0] ?? null) : null;
}
