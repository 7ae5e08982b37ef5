import { MONTH_WORD as MONTH } from '../words/months';
import { fullYear } from './years';

// STATE 252478 DTD 211400Z OCT 77
// STATE 235324 OF 11/30/73
// LA PAZ 3641 OF JUNE 5, 1974        LA PAZ 6652, NOVEMBER 23, 1971        LA PAZ 4350 JULY 1973
// STATE 131738 (MAY 24, 1978)
const YEAR = '((?:19|20)\\d{2}|\\d{2})(?![\\d,])';
const DATES = [
  `\\d{6}Z\\s${MONTH}\\s${YEAR}`,
  `${MONTH}\\s\\d{1,2},\\s?${YEAR}`,
  `${MONTH}\\s((?:19|20)\\d{2})`,
  `\\d{1,2}[/-]\\d{1,2}[/-]${YEAR}`,
];
const BEHIND = new RegExp(`^\\s?(?:\\(NOTAL\\)\\s?)?[,(]?\\s?(?:(?:OF|DTD|DATED)\\s)?(?:${DATES.join('|')})`);

/** The year of the date that is printed behind a citation, or null: 1977 of " DTD 211400Z OCT 77" (format.md 2.9). */
export function yearBehind(text: string): number | null {
  const digits = BEHIND.exec(text)?.slice(1).find(Boolean);
  return digits ? fullYear(digits) : null;
}
