import type { KindsWith, LineKind } from '../cable/model';
import type { CodeOf } from '../view/codes/code';
import { type Card, card } from './card';

/** What a line as a whole is, where its kind says it all (format.md 1.2, 1.4, 1.6). */
export function lineCard({ code, node }: CodeOf<'line'>): Card {
  const [title, ...lines] = isLine(node.kind) ? LINES[node.kind] : ['Printed by a machine or an archive'];
  return card(code, title ?? '', { lines });
}

/** A kind whose row says `card: 'line'` without words here does not compile. */
const LINES: Readonly<Record<KindsWith<'card', 'line'>, readonly string[]>> = {
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
};

const isLine = (kind: LineKind): kind is keyof typeof LINES => kind in LINES;
