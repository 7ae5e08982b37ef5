import { formsOf, kindsWhere } from '../lines/kinds';
import type { Line } from '../lines/line';
import { linesOf } from '../lines/ofKinds';
import type { Certainty, DateTimeGroup, Precedence } from '../model';
import { digitsOf } from '../words/misreadings';
import { monthOf } from '../words/months';
import { EXECUTIVE_ORDERS, nearestOrder } from '../words/orders';
import { PRECEDENCES } from '../words/precedences';
import { ownOf } from './own';
import { folded, within } from './words';
import { fullYear } from './years';

const GROUPS = formsOf('dtg');
const ARCHIVED = kindsWhere(({ number }) => number === 'archive');

/** The date-time group of a telegram: of the first line that gives a date, else of any. */
export function readDateTimeGroup(pieces: readonly Line[]): DateTimeGroup | null {
  const group = firstGroup(pieces);
  return group && withKnownYear(group, pieces);
}

/** Two digits of a year are soon misread: the archive's number and the executive order in force tell better. */
function withKnownYear(group: DateTimeGroup, pieces: readonly Line[]): DateTimeGroup {
  const year = archiveYear(pieces);
  if (group.utc && year && Number(group.utc.slice(0, 4)) !== year) {
    return { ...group, utc: `${year}${group.utc.slice(4)}`, certainty: 'probable' };
  }
  const order = nearestOrder(linesOf(pieces, ['eo']).find((p) => p.fields.eo)?.fields.eo?.text ?? '');
  if (!group.utc || !order || isInForce(order, group.utc)) return group;
  return group.certainty === 'certain' ? { ...group, certainty: 'guess' } : { ...group, utc: null, certainty: 'guess' };
}

/** "86" of "TEXT OF TELEGRAM 86BUCHAR007545", "1994" of "Document Number: 1994PARIS11799". */
function archiveYear(pieces: readonly Line[]): number | null {
  const digits = /^\d{4}(?=[A-Z])|^\d{2}/.exec(
    linesOf(pieces, ARCHIVED).find((p) => p.fields.docNumber)?.fields.docNumber?.text ?? '',
  )?.[0];
  return digits ? fullYear(digits) : null;
}

/** A year before an order took effect, or two after the next one did, is not when it was cited. */
function isInForce(order: string, utc: string): boolean {
  const orders = Object.entries(EXECUTIVE_ORDERS).filter(([number]) => number === order || number !== '13292'); // amended 12958, which was cited on
  const starts = orders.map(([, day]) => Number(day.slice(0, 4)));
  const at = orders.findIndex(([number]) => number === order);
  const year = Number(utc.slice(0, 4));
  return year >= (starts[at] ?? 0) && year <= (starts[at + 1] ?? 9999) + 2;
}

function firstGroup(pieces: readonly Line[]): DateTimeGroup | null {
  const year = archiveYear(pieces);
  const printed = ownOf(pieces, GROUPS).map((piece) => groupOf(piece, year));
  const best =
    printed.find((group) => group?.utc && group.certainty !== 'guess') ?? printed.find((group) => group !== null);
  return best ?? null;
}

/** Precedence prosigns: the first is for action, the second for information addressees (format.md 1.5). */
export function readPrecedence(pieces: readonly Line[]): Precedence[] {
  const line = linesOf(pieces, GROUPS).find((p) => p.fields.prec);
  const printed = line?.fields.prec;
  if (!printed) return [];
  return [...printed.text.matchAll(/[A-Z0]/g)].flatMap((found) => {
    const code = found[0] === '0' || found[0] === 'Q' ? 'O' : found[0];
    const name = PRECEDENCES[code];
    return name ? [{ code, name, range: within(printed, found.index, found.index + 1) }] : [];
  });
}

function groupOf({ kind, fields }: Line, knownYear: number | null): DateTimeGroup | null {
  const { group, dd, hh, mi, zone, mon, yy } = fields;
  if (!group || !dd || !hh || !mi || !mon || !yy) return null;
  const digits = [dd, hh, mi].map((part) => digitsOf(part.text));
  const year = /^(?:..|....)$/.test(digitsOf(yy.text)) ? digitsOf(yy.text) : String(knownYear ?? '');
  const utc = utcOf(digits, zone?.text ?? '', monthOf(mon.text), year);
  return {
    text: folded(group.text),
    utc,
    certainty: kind === 'dtg' ? 'certain' : certaintyOf(fields, utc),
    range: group.range,
  };
}

/** Blanks and a damaged Z leave the date readable; a digit that was a letter, or a repaired month, leaves doubt. */
function certaintyOf(fields: Line['fields'], utc: string | null): Certainty {
  if (!utc) return 'guess';
  const printed = `${fields.dd?.text}${fields.hh?.text}${fields.mi?.text}${fields.yy?.text}`.replace(/\s/g, '');
  return /^\d+$/.test(printed) ? 'probable' : 'guess';
}

/** ISO time of a date-time group, or null when the digits are no time. Zone letters are hours from UTC (ACP 127). */
export function utcOf(digits: readonly string[], zone: string, month: number | null, year: string): string | null {
  const [day, hour, minute] = digits.map(Number);
  if (day === undefined || hour === undefined || minute === undefined || !month || !/^(?:\d\d|\d{4})$/.test(year))
    return null;
  if (day < 1 || day > 31 || hour > 23 || minute > 59) return null;
  const local = Date.UTC(fullYear(year), month - 1, day, hour, minute);
  if (new Date(local).getUTCDate() !== day) return null; // 31 JUN
  return `${new Date(local - offsetOf(zone) * 3_600_000).toISOString().slice(0, 19)}Z`;
}

/** Hours that a zone's clocks are ahead of UTC: A to M east, N to Y west, Z none; anything else is a damaged Z. */
export function offsetOf(zone: string): number {
  const east = 'ABCDEFGHIKLM'.indexOf(zone);
  const west = 'NOPQRSTUVWXY'.indexOf(zone);
  return zone && east >= 0 ? east + 1 : zone && west >= 0 ? -(west + 1) : 0;
}
