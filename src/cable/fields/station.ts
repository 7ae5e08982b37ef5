import { distance } from 'fastest-levenshtein';
import type { Line } from '../lines/line';
import type { Text } from '../model';
import { folded, within } from './words';

// CONII DENI I A I LA PAZ 3121
// CONF'flIltNTIALSTATE 334229
/**
 * A damaged classification may keep the first letters of the station behind it, or the line's pattern gives it too many: the
 * page line, which prints "LA PAZ" and "STATE", tells where the station begins. Null when the line names no station.
 */
export function stationOn({ text, range, fields }: Line, onPage: string | null): Text | null {
  const { station, cls } = fields;
  if (!station || !onPage || !cls || folded(station.text) === onPage) return station ?? null;
  const start = cls.range[0] - range[0];
  const line = {
    text: text.slice(start, station.range[1] - range[0]),
    range: [cls.range[0], station.range[1]] as const,
  };
  const whole = new RegExp(`${onPage.split(' ').join('\\s{1,4}')}$`).exec(line.text);
  return whole ? { text: onPage, range: within(line, whole.index, line.text.length) } : station;
}

/** A station as it stands beside the number, and what else the telegram says of it. */
export interface PrintedStation {
  readonly name: string;
  /** True when its line is one that scans have damaged. */
  readonly damaged: boolean;
  readonly onPage: string | null;
}

/**
 * The station's whole name. Archives and page lines cut it to six letters ("BUCHAR"), scans damage it ("HILINKI"): it is the
 * originator's name where it begins that name, or where it nearly is that name and no page line confirms what is printed.
 */
export function knownStation({ name, damaged, onPage }: PrintedStation, originator: string | null): string {
  if (!originator || !/^[A-Z][A-Z .'-]+$/.test(originator)) return name;
  if (begins(name, originator)) return originator;
  if (onPage && (name === onPage || begins(onPage, name))) return name;
  return isNear(name, originator) || (damaged && onPage && begins(onPage, originator)) ? originator : name;
}

/** REYKJA of REYKJAVIK; three letters begin too many names. */
const begins = (name: string, originator: string): boolean => name.length >= 4 && originator.startsWith(name);

/** HILINKI of HELSINKI; in a short name one letter is another city: ROME, LOME. */
const isNear = (name: string, originator: string): boolean =>
  originator.length >= 6 && distance(name, originator) <= Math.min(3, Math.floor(originator.length / 3));
