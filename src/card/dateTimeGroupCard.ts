import type { CodeOf } from '../view/codes/code';
import { type Card, card, sentences } from './card';
import { ageAt, universalTime, washingtonTime } from './dates';

/** When the telegram was sent: in UTC and on Washington's clock (format.md 1.5 dtg). */
export function dateTimeGroupCard({ code, node, cable }: CodeOf<'dateTimeGroup'>, today: Date): Card {
  const { utc, text, certainty } = node;
  if (!utc) {
    const doubts = [`Printed ${text}: these digits are no day, time, month and year.`];
    return card(code, 'Date-time group that cannot be read', { known: false, doubts });
  }
  return card(code, universalTime(utc), {
    lines: sentences(`In Washington: ${washingtonTime(utc)}.`, ageOf(utc, today), zoneOf(text)),
    doubts: sentences(
      certainty !== 'certain' && `Printed ${text}: ${certainty === 'guess' ? MISREAD : damageOf(text, utc)}`,
      otherYear(utc, cable?.date),
    ),
    small: ['Date-time group: day, hour and minute, zone letter, month, year (ACP 127).'],
  });
}

const MISREAD =
  'digits are misread, or the year does not agree with the rest of the header; check it against the page lines.';

/** The parser takes the year of the archive's document number where the two differ. */
function damageOf(text: string, utc: string): string {
  const year = /\d\d$/.exec(text)?.[0];
  if (year && year !== utc.slice(2, 4)) return "the year shown is that of the archive's document number.";
  return 'blanks or the zone letter are damaged.';
}

/** A group of another year than the telegram's is of another telegram, or misread; around New Year zones may differ. */
function otherYear(utc: string, date: string | null | undefined): string | null {
  if (!date || utc.slice(0, 4) === date.slice(0, 4)) return null;
  const days = Math.abs(Date.parse(utc) - Date.parse(date)) / 86_400_000;
  return days > 2 ? `The telegram itself is of ${date.slice(0, 4)}.` : null;
}

function ageOf(utc: string, today: Date): string | null {
  const age = ageAt(utc, today);
  return age && `Sent ${age}.`;
}

/** Nearly all telegrams use Z, which is UTC; any other letter is a zone of its own. */
function zoneOf(text: string): string | null {
  const letter = /^\d{6}\s?([A-IK-Y])\b/.exec(text)?.[1];
  return letter ? `Zone letter ${letter}, not Z: the printed time is a local one.` : null;
}
