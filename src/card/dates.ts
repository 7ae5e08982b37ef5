import { MONTH_NAMES } from '../cable/words/months';

/** "30 March 2000" of "2000-03-30" or of a longer ISO time; what is shorter stays as it is ("1986"). */
export function longDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return year && month && day ? `${Number(day)} ${MONTH_NAMES[Number(month) - 1]} ${year}` : iso;
}

/** "Thursday" of an ISO time, in UTC. */
export const weekdayOf = (utc: string): string =>
  new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' }).format(new Date(utc));

/** "2000-03-30 20:06 UTC, Thursday" of "2000-03-30T20:06:00Z". */
export const universalTime = (utc: string): string => `${utc.slice(0, 10)} ${utc.slice(11, 16)} UTC, ${weekdayOf(utc)}`;

const WASHINGTON = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  hourCycle: 'h23',
  weekday: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

/** The clock in Washington at an ISO time, with the daylight saving rules of its year: "15:06 EST, Thursday 30 March 2000". */
export function washingtonTime(utc: string): string {
  const parts = WASHINGTON.formatToParts(new Date(utc));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  const clock = `${part('hour')}:${part('minute')} ${part('timeZoneName')}`;
  return `${clock}, ${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
}

/** How long ago a day was, in whole years, months or days: "26 years ago"; null for a day that is still to come. */
export function ageAt(iso: string, today: Date): string | null {
  const then = new Date(iso.length === 4 ? `${iso}-12-31` : iso);
  const months = monthsBetween(then, today);
  if (!(then <= today)) return null;
  if (months >= 24) return `${Math.floor(months / 12)} years ago`;
  if (months >= 12) return 'a year ago';
  return months >= 2 ? `${months} months ago` : 'less than two months ago';
}

function monthsBetween(from: Date, to: Date): number {
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}

/** "day 1 at 11:27 UTC" of "011127Z", also through damage ("3020062"); null when the digits are no time. */
export function dayTime(group: string): string | null {
  const [, day, hour, minute] = /^(\d\d)(\d\d)(\d\d)/.exec(group) ?? [];
  if (!day || Number(day) < 1 || Number(day) > 31 || Number(hour) > 23 || Number(minute) > 59) return null;
  return `day ${Number(day)} of the month at ${hour}:${minute} UTC`;
}
