import type { Cable, Line, Problem, Range } from '../../cable/model';
import type { Shelf } from '../../reference/shelf';
import type { CodeKind, CodeNodes } from '../../view/codes/code';
import { attached, found } from '../../view/codes/found';
import type { Card } from '../card';
import { cardFor } from '../cardFor';

/** What facts are told from: a telegram with its lines and findings, the tables, and the day on which they are told. */
export interface Asked {
  readonly cable: Cable;
  readonly lines: readonly Line[];
  readonly problems: readonly Problem[];
  readonly shelf: Shelf;
  readonly today: Date;
}

/** The card of a code of the telegram: facts and cards say the same. */
export function cardIn<K extends CodeKind>(
  { cable, shelf, today }: Asked,
  kind: K,
  code: string,
  { range, node, role = null }: { readonly range: Range; readonly node: CodeNodes[K]; readonly role?: string | null },
): Card {
  return cardFor(attached(found(kind, code, range, node, role), [cable]), shelf, today);
}

/** "EUR/WE: Office of Western European Affairs"; a code that no source knows stands alone. */
export const explained = ({ code, title, known }: Card, printed = code): string =>
  known && title !== printed ? `${printed}: ${title}` : printed;

/** Whether something stands in the telegram. */
export const isIn = ({ range: [start, end] }: Cable, [from]: Range): boolean => start <= from && from <= end;
