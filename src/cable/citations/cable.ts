import type { Addressee, MessageReference, Originator, Range, Reference } from '../model';
import { bareNumber } from '../words/misreadings';
import type { Parties } from './circuit';
import type { PrintedReference } from './listed';
import { citationsIn } from './prose';

/** What the header of the telegram that cites tells of itself. */
interface Header {
  readonly messageReference: MessageReference | null;
  readonly date: string | null;
  readonly from: Originator | null;
  readonly to: readonly Addressee[];
  readonly info: readonly Addressee[];
  readonly references: readonly PrintedReference[];
}

/** The telegrams that the text cites, in order, without those that only repeat its own number. */
export function readCitations(text: string, body: readonly Range[], header: Header): Reference[] {
  const parties = partiesOf(header);
  const own = header.messageReference;
  const isOther = ({ post, number }: Reference): boolean =>
    !own || post !== own.post || bareNumber(number ?? '') !== bareNumber(own.number);
  return body.flatMap((range) => citationsIn(text, range, parties)).filter(isOther);
}

/** The two ends of the telegram, and what its citations need to know of it. */
export function partiesOf(header: Header): Parties {
  const self = header.from?.post ?? header.messageReference?.post ?? null;
  const other = header.to.length === 1 ? (header.to[0]?.post ?? null) : null;
  return { self, other, year: citedYear(header.date), stations: stationsOf(header) };
}

/** Days between a telegram and what it cites, as a rule: six is the median of a thousand that editors resolved. */
const LAG = 6;

/** The year in which a telegram of this day was most likely preceded by those that it cites. */
export function citedYear(date: string | null): number | null {
  if (!date) return null;
  const sent = Date.parse(date.length === 4 ? `${date}-07-01` : date);
  return Number.isNaN(sent) ? null : new Date(sent - LAG * 86_400_000).getUTCFullYear();
}

/** The stations that the header names: its own, its addressees', those it refers to. */
function stationsOf({ messageReference, from, to, info, references }: Header): ReadonlySet<string> {
  const posts = [messageReference, from, ...to, ...info, ...references].map((node) => node?.post);
  return new Set(posts.filter((post): post is string => typeof post === 'string' && /^[A-Z][A-Z .'-]+$/.test(post)));
}
