import type { Line, LineKind } from '../cable/model';
import type { CodeOf } from '../view/codes/code';
import { type Card, card, sentences } from './card';

/** What archives and release offices stamped on the pages (format.md 1.2). */
export function stampCard({ code, node }: CodeOf<'line'>): Card {
  const [title, ...lines] = isStamp(node.kind) ? STAMPS[node.kind](node) : ['Stamp of an archive or a release office'];
  return card(code, title, {
    lines: sentences(...lines),
    small: ['Added at the release; not part of the telegram.'],
  });
}

/** Title, then sentences. */
type Reader = (line: Line) => [string, ...(string | null)[]];

const field = ({ fields }: Line, name: string): string | undefined => fields[name]?.text.trim();

/** "Case F-2017-13804." when the field was read. */
const labelled = (line: Line, name: string, label: string): string | null => {
  const value = field(line, name);
  return value ? `${label}: ${value}.` : null;
};

const RELEASE_STATUS =
  'UNCLASSIFIED in this stamp is the status after the release; it is not the classification of the telegram.';
const WHEN_STAMPED = 'Date of the stamp, not of the telegram';

export const STAMPS = {
  foiaStamp: (line) => [
    'Release stamp of the Department of State (Freedom of Information Act)',
    labelled(line, 'case', 'Case'),
    labelled(line, 'doc', 'Document'),
    labelled(line, 'date', WHEN_STAMPED),
    RELEASE_STATUS,
  ],
  foiaStamp2: (line) => [
    'Release stamp of the Department of State (Freedom of Information Act)',
    labelled(line, 'case', 'Case'),
    labelled(line, 'bates', 'Page stamp'),
    labelled(line, 'date', WHEN_STAMPED),
    RELEASE_STATUS,
  ],
  cspStamp: () => ['Part of a release stamp of the Department of State'],
  systematic: (line) => [
    'Stamp of the systematic review by the Department of State',
    labelled(line, 'date', 'Date of the batch that was released'),
    labelled(line, 'who', 'Signed by'),
  ],
  reviewAuth: (line) => ['Reviewer who decided on the release', labelled(line, 'who', 'Reviewer')],
  caseId: (line) => [
    'Case line of the release',
    labelled(line, 'date', WHEN_STAMPED),
    labelled(line, 'caseId', 'Case (year and number)'),
  ],
  release: (line) => [
    DECISION[(field(line, 'how') ?? '').toUpperCase().replace(/\s+/g, ' ')] ?? 'Decision on the release',
  ],
  smartFoot: (line) => ['Foot of the release print', labelled(line, 'page', 'Page'), labelled(line, 'pages', 'Of')],
} satisfies Partial<Record<LineKind, Reader>>;

const isStamp = (kind: LineKind): kind is keyof typeof STAMPS => kind in STAMPS;

const DECISION: Readonly<Record<string, string>> = {
  'RELEASED IN FULL': 'Released in full: nothing is withheld',
  'RELEASE IN FULL': 'Released in full: nothing is withheld',
  'RELEASED IN PART': 'Released in part: some of it is withheld',
  'RELEASE IN PART': 'Released in part: some of it is withheld',
  'DENIED IN FULL': 'Denied in full: nothing of it was released',
  DECLASSIFIED: 'Declassified: no longer classified',
  DECAPTIONED: 'Decaptioned: the caption no longer holds',
};
