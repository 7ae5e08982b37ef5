import type { CodeOf } from '../view/codes/code';
import { type Card, card, sentences } from './card';
import { ageAt, universalTime, washingtonTime } from './dates';

/** When the telegram was sent: in UTC and on Washington's clock (format.md 1.5 dtg). */
export function dateTimeGroupCard({ code, node }: CodeOf<'dateTimeGroup'>, today: Date): Card {
  const { utc, text, certainty } = node;
  if (!utc) {
    const doubts = [`Printed ${text}: these digits are no day, time, month and year.`];
    return card(code, 'Date-time group that cannot be read', { known: false, doubts });
  }
  return card(code, universalTime(utc), {
    lines: sentences(`In Washington: ${washingtonTime(utc)}.`, ageOf(utc, today), zoneOf(text)),
    doubts:
      certainty === 'certain' ? [] : [`Printed ${text}: ${certainty === 'guess' ? MISREAD : damageOf(text, utc)}`],
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

function ageOf(utc: string, today: Date): string | null {
  const age = ageAt(utc, today);
  return age && `Sent ${age}.`;
}

/** Nearly all telegrams use Z, which is UTC; any other letter is a zone of its own. */
function zoneOf(text: string): string | null {
  const letter = /^\d{6}\s?([A-IK-Y])\b/.exec(text)?.[1];
  return letter ? `Zone letter ${letter}, not Z: the printed time is a local one.` : null;
}
