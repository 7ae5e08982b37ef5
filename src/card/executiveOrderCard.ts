import type { ExecutiveOrder } from '../cable/model';
import { EXECUTIVE_ORDERS } from '../cable/words/orders';
import type { Entry } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import type { CodeOf } from '../view/codes/code';
import { type Card, card, sentences } from './card';
import { longDate } from './dates';
import { generalSchedule } from './generalSchedule';
import { meaningCard } from './meaningCard';

/** The executive-order line: the order, its schedule, when the telegram was to be declassified (format.md B.4). */
export function executiveOrderCard({ node, cable }: CodeOf<'executiveOrder'>, shelf: Shelf, today: Date): Card {
  const { order, text, declassify } = node;
  const name = order ? `E.O. ${order}` : 'E.O.';
  const since = order ? EXECUTIVE_ORDERS[order] : undefined;
  const [entry] = order ? lookUp(shelf, name, { kind: 'eo', date: cable?.date }).entries : [];
  const until = declassify?.date ?? null;
  const isTooEarly = until !== null && cable?.date != null && until <= cable.date;
  return card(name, titleOf(entry), {
    known: order !== null,
    lines: sentences(
      since && `${IN_FORCE} ${longDate(since)}.`,
      ...schedulesIn(repaired(text)).map((code) => scheduleLine(shelf, code, cable?.date ?? null)),
      generalSchedule(node, cable),
      /^\W*N.?A\b/.test(text) ? 'N/A: not classified under the order.' : null,
      until && !isTooEarly && declassification(until, today),
    ),
    doubts: sentences(
      ...(order ? misprint(node) : ['The number of the order cannot be read.']),
      repaired(text) !== text && 'Printed OAOR, read as OADR.',
      // E.O. 12065: GDS 3/30/79     in a telegram of that day
      isTooEarly &&
        `The date printed, ${longDate(until)}, is no later than the telegram: not when it was to be declassified.`,
    ),
  });
}

// E.0.12356: OECL:OAOR     in a scan
const repaired = (text: string): string => text.replace(/\bOAOR\b/g, 'OADR');

// E.D. 12366: Cl/A
const misprint = ({ order, printed }: ExecutiveOrder): string[] =>
  printed.includes(`${order}`) ? [] : [`Read as ${order}; printed is ${printed || 'no whole number'}.`];

/** How the line begins that dates the order itself, and not the telegram. */
export const IN_FORCE = 'In force from';
/** How the title of the card begins: "E.O. 12958" beside it says the same. */
export const EXECUTIVE_ORDER = 'Executive order: ';

/** "Executive order: National Security Information", without its date in brackets. */
const titleOf = (entry: Entry | undefined): string =>
  entry ? `${EXECUTIVE_ORDER}${entry.name.split(/ \(|;/)[0]}` : 'Executive order on classified information';

// ADS, DECLAS 12-31-74     XGDS-1 (BOEKER, PAUL H.) OR-M     DECL: OADR     DECL: 1.6X1
const SCHEDULE = /\b(?:XGDS-?[1-4]?|GDS|ADS|OADR|RDS-?\d|XDS-?\d|(?:1\.6)?X[1-8]|25X[1-9])\b/g;

const schedulesIn = (text: string): string[] => [...new Set(text.match(SCHEDULE) ?? [])];

function scheduleLine(shelf: Shelf, code: string, date: string | null): string {
  const [entry] = lookUp(shelf, code, { kind: 'eo', date }).entries;
  return `${code}: ${entry?.name ?? 'not in our sources'}.`;
}

const declassification = (date: string, today: Date): string => {
  const passed = date <= today.toISOString().slice(0, 10);
  return `To be declassified on ${longDate(date)}, which ${passed ? 'has passed' : 'is still to come'}. A release is another matter.`;
};

/** A reason for classification: "1.5(d)" (format.md B.4). */
export function reasonCard({ code, cable }: CodeOf<'reason'>, shelf: Shelf): Card {
  return meaningCard(lookUp(shelf, code, { kind: 'eo', date: cable?.date }), shelf);
}

/** An exemption from release: "B1", "1.4(D)" (format.md B.6). */
export function exemptionCard({ code }: CodeOf<'exemption'>, shelf: Shelf): Card {
  return meaningCard(lookUp(shelf, code, { kind: 'eo' }), shelf, ['Why something is withheld from the release.']);
}
