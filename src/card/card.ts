import type { Entry } from '../reference/entry';

/** What is known of one code, as plain sentences: no Markdown, no markup. Renderers escape it. */
export interface Card {
  /** The code as read: "EUR/WE". */
  readonly code: string;
  /** What it means at the telegram's own date: a name, or that our sources do not say. */
  readonly title: string;
  /** False when nothing that we can name a source for explains the code. */
  readonly known: boolean;
  /** Sentences, the most telling first. */
  readonly lines: readonly string[];
  /** What is read through damage, or does not agree. */
  readonly doubts: readonly string[];
  /** Other meanings of the same code that may hold at the date, with their years. */
  readonly also: readonly string[];
  /** Attested years, sources, certainty. */
  readonly small: readonly string[];
  /** Every meaning that our tables have for the code, at any time; the first is the one that the card tells, where it tells one. */
  readonly meanings: readonly Entry[];
}

/** What our sources do not explain, in the words of every card. */
export const NOT_IN_SOURCES = 'Not in our sources';

/** A card; whatever is not given is empty. */
export function card(code: string, title: string, rest: Partial<Omit<Card, 'code' | 'title'>> = {}): Card {
  return { code, title, known: true, lines: [], doubts: [], also: [], small: [], meanings: [], ...rest };
}

/** The sentences that there are: cards are put together from parts that may be missing. */
export const sentences = (...parts: readonly (string | null | undefined | false)[]): string[] =>
  parts.filter((part): part is string => typeof part === 'string' && part !== '');
