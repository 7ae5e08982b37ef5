import type { KindsWith, LineKind } from '../cable/model';
import type { CodeOf } from '../view/codes/code';
import { type Card, card } from './card';
import { pageLineCard } from './pageLineCard';
import { relayLineCard } from './relayLineCard';
import { STAMPS, stampCard } from './stampCard';
import { FORMAT_LINES, transmissionCard } from './transmissionCard';

/** What a line as a whole is (format.md 1.2-1.6). */
export const lineCard = (code: CodeOf<'line'>): Card =>
  isExplained(code.node.kind) ? CARDS[code.node.kind](code) : card(code.code, 'Printed by a machine or an archive');

type Reader = (code: CodeOf<'line'>) => Card;

/** Title, then what its kind alone says. */
const SAID = {
  corrected: ['Corrected copy: it replaces an earlier version', '"A VICE B" is A instead of B.'],
  military: [
    'Handling by military addressees',
    'SPECAT EXCLUSIVE stands for NODIS (no further distribution), SPECAT for EXDIS (exclusive distribution).',
  ],
  ocNote: ['Remark of the communications centre', '(#) and (*) in the text mark the garbled place.'],
  distNo: ['Number above the distribution', 'What it counts is not documented.'],
  source: ['Serial number, and the number in the drafting system'],
  atStamp: ['Stamp of the distribution by hand', 'Time in Washington (zone letter L), initials of the watch officer.'],
  aadText: ['The text of the telegram follows', "Heading of NARA's export."],
  aadAttrs: ["NARA's metadata follow", 'They are not part of the telegram.'],
  aadFooter: ["Foot of NARA's export", 'It shows the original value, before the review.'],
  lostText: ['The text was lost when the archive was moved from one system to another'],
  endOfDoc: ['End of the archived text'],
  nscFoot: ['Foot of a White House copy', 'Place of the file in its archive, page number.'],
  formHead: ['Head of the print of another system', 'The labels below it bear the heading of the telegram.'],
  sourceNote: ['Source note of the edited print', 'Added by the editors of Foreign Relations of the United States.'],
} satisfies Partial<Record<LineKind, readonly string[]>>;

const said: Reader = ({ code, node }) => {
  const [title = '', ...lines] = (SAID as Partial<Record<LineKind, readonly string[]>>)[node.kind] ?? [];
  return card(code, title, { lines });
};

/** One reader for each kind of a table. */
const each = <K extends LineKind>(table: Readonly<Record<K, unknown>>, reader: Reader): Record<K, Reader> =>
  Object.fromEntries(Object.keys(table).map((kind) => [kind, reader])) as Record<K, Reader>;

/** A kind whose row says `card: 'line'` and that nothing here explains does not compile. */
const CARDS: Readonly<Record<KindsWith<'card', 'line'> | 'release', Reader>> = {
  ...each(SAID, said),
  ...each(STAMPS, stampCard),
  ...each(FORMAT_LINES, transmissionCard),
  page: pageLineCard,
  pageX: pageLineCard,
  pageTail: pageLineCard,
  cxPage: pageLineCard,
  relay: relayLineCard,
  relayX: relayLineCard,
};

const isExplained = (kind: LineKind): kind is keyof typeof CARDS => kind in CARDS;
