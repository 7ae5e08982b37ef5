import type { CodeKind } from '../reference/entry';
import type { Shelf } from '../reference/shelf';
import type { Code } from '../view/codes/code';
import { NOT_IN_SOURCES } from './card';
import { cardFor } from './cardFor';
import { shelfKindOf } from './shelfKind';

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
