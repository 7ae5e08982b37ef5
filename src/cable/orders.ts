import { distance } from 'fastest-levenshtein';
import { EXECUTIVE_ORDERS } from './vocabulary';

/**
 * The executive order that a printed number most likely is, or null: "12958", and through damage "l236", "123t6o".
 * Four to six characters; two errors at most, and no other order may be as near.
 */
export function nearestOrder(printed: string): string | null {
  const read = printed
    .replace(/[lI|t]/g, '1')
    .replace(/[oOQD]/g, '0')
    .replace(/[sS]/g, '5')
    .replace(/\D/g, '');
  const orders = Object.keys(EXECUTIVE_ORDERS);
  if (orders.includes(read)) return read;
  if (read.length < 4 || read.length > 6) return null;
  const ranked = orders.map((order) => ({ order, errors: distance(order, read) })).sort((a, b) => a.errors - b.errors);
  const [best, next] = ranked;
  return best && best.errors <= 2 && best.errors < (next?.errors ?? 9) ? best.order : null;
}

/** The only executive order whose number begins with the digits that can be read, three at least: 12356 for "123WW/A". */
export function orderBegunBy(printed: string): string | null {
  const read = /^[\dlIoO]*/.exec(printed)?.[0].replace(/[lI]/g, '1').replace(/[oO]/g, '0') ?? '';
  const begun = Object.keys(EXECUTIVE_ORDERS).filter((order) => order.startsWith(read));
  return read.length >= 3 && begun.length === 1 ? (begun[0] ?? null) : null;
}
