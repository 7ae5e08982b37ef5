import type { Shelf } from '../reference/shelf';
import { longDate } from './dates';

// USDEL SECRETARY IMMEDIATE     USDEL SECRETARY IN BRUSSELS     but not: USDEL SALT
const DELEGATION = /^USDEL(?:EGATION)? SEC(?:RETARY)?\b/;

/** Whether an address is the delegation with which the Secretary travels. */
export const isTravelling = (printed: string): boolean => DELEGATION.test(printed);

/** Series of telegrams between the Department and a Secretary who travels. */
export const isTripSeries = (series: string | null | undefined): boolean =>
  /^(?:SECTO|TOSEC|TODEL)$/.test(series ?? '');

/**
 * "The Secretary was then in Seoul, Republic of Korea (1 November 1979 to 4 November 1979)."; null where no list has a trip of
 * that day.
 * @param date the telegram's day; a year alone tells no trip
 */
export function tripLine(shelf: Shelf, date: string | null | undefined): string | null {
  const stays = date ? shelf.travels().on(date) : [];
  if (!stays.length) return null;
  const places = stays.map(
    ({ place, from, to }) => `${place} (${from === to ? longDate(from) : `${longDate(from)} to ${longDate(to)}`})`,
  );
  return `The Secretary was then in ${places.join('; then in ')}, by the Office of the Historian.`;
}
