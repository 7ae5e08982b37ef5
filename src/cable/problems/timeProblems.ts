import type { Line } from '../lines/line';
import { linesOf } from '../lines/ofKinds';
import type { Problem, Text } from '../model';

/** Minutes since the month began. */
type Minutes = number;

/**
 * The date-time group, the page line's time and the relay line's follow each other (format.md 1.4: 414 of 419 and 162 of
 * 162). Times carry no month: one that seems more than half a month early belongs to the next.
 */
export function timeProblems(pieces: readonly Line[]): Problem[] {
  const [group] = linesOf(pieces, ['dtg']);
  const sent = group ? minutesOf(`${group.fields.dd?.text}${group.fields.hh?.text}${group.fields.mi?.text}`) : null;
  const page = timeIn(pieces, 'page', (p) => p.fields.time);
  const relay = timeIn(pieces, 'relay', (p) => (p.fields.z2 ? p.fields.g2 : p.fields.z1 ? p.fields.g1 : undefined));
  const problems: Problem[] = [];
  if (sent !== null && page && isBefore(page.minutes, sent)) {
    problems.push(late(page.printed, 'The page was processed', 'the date-time group', group?.fields.group?.text));
  }
  if (page && relay && isBefore(relay.minutes, page.minutes)) {
    problems.push(late(relay.printed, 'The telegram was relayed', 'its page was processed', page.printed.text));
  }
  return problems;
}

function timeIn(
  pieces: readonly Line[],
  kind: 'page' | 'relay',
  of: (piece: Line) => Text | undefined,
): { minutes: Minutes; printed: Text } | null {
  for (const piece of linesOf(pieces, [kind])) {
    const printed = of(piece);
    const minutes = printed ? minutesOf(printed.text) : null;
    if (printed && minutes !== null) return { minutes, printed };
  }
  return null;
}

function minutesOf(printed: string): Minutes | null {
  const found = /^(\d\d)(\d\d)(\d\d)Z?$/.exec(printed);
  if (!found) return null;
  const [day, hour, minute] = found.slice(1).map(Number);
  if (!day || day > 31 || hour === undefined || hour > 23 || minute === undefined || minute > 59) return null;
  return (day * 24 + hour) * 60 + minute;
}

const HALF_A_MONTH: Minutes = 15 * 24 * 60;

const isBefore = (a: Minutes, b: Minutes): boolean => a < b && b - a < HALF_A_MONTH;

function late({ text, range }: Text, what: string, than: string, when: string | undefined): Problem {
  const message = `${what} at ${text}, before ${than} (${when ?? ''}): one of the two is mistyped or misread.`;
  return { code: 'time-order', severity: 'information', message, range };
}
