import type { Code } from '../cable/codes/code';
import type { CodeKind } from '../reference/entry';
import type { Shelf } from '../reference/shelf';
import { NOT_IN_SOURCES } from './card';
import { cardFor } from './cardFor';

/** The shelf's kind for each kind of code of the text; codes that explain themselves have none. */
const ON_SHELF: Partial<Record<Code['kind'], CodeKind>> = {
  office: 'office',
  distribution: 'distribution',
  tag: 'tags',
  addressee: 'post',
  originator: 'post',
  routingIndicator: 'routing',
  caption: 'marking',
  classification: 'marking',
  reason: 'eo',
  exemption: 'eo',
  abbreviation: 'abbreviation',
};

/** The table of the shelf that a code is looked up in; null for what explains itself. A slash is the mark of an office. */
export const shelfKindOf = ({ kind, code }: Code): CodeKind | null =>
  kind === 'abbreviation' && code.includes('/') ? 'office' : (ON_SHELF[kind] ?? null);

/** A code as a table would list it. */
export interface Unexplained {
  readonly code: string;
  readonly kind: CodeKind;
}

/** What a reader may add to a table of their own: a code without a meaning at its date, in the form that cards look up. */
export function unexplainedIn(code: Code, shelf: Shelf): Unexplained | null {
  const kind = shelfKindOf(code);
  if (!kind) return null;
  const card = cardFor(code, shelf, new Date(0));
  // EUR/KI: a part of it is known, it is not
  const isOpen = !card.known || card.title.startsWith(NOT_IN_SOURCES);
  return isOpen ? { code: card.code, kind } : null;
}
