import type { Range, Ranged } from '../../cable/model';
import type { Speech } from './speech';

export type OutlineKind =
  | 'telegram'
  | 'header'
  | 'distribution'
  | 'people'
  | 'person'
  | 'time'
  | 'from'
  | 'addressees'
  | 'addressee'
  | 'messageReference'
  | 'captions'
  | 'executiveOrder'
  | 'tags'
  | 'subject'
  | 'references'
  | 'reference'
  | 'section'
  | 'paragraph'
  | 'item'
  | 'speckle'
  | 'signature'
  | 'attributes'
  | 'line';

/** One entry of an outline. Ranges of children lie inside their parent's. */
export interface OutlineNode {
  /** As it is read aloud: "7 (S) ERRERA DESCRIBED THE AMBIVALENCE…". Never empty. */
  readonly name: Speech;
  /** What an eye may want beside it: "Secret · printed (G)", "28 offices"; often empty. Screen readers do not say it. */
  readonly detail: Speech;
  readonly kind: OutlineKind;
  readonly range: Range;
  /** What is shown when the entry is picked; inside `range`. */
  readonly selectionRange: Range;
  readonly children: readonly OutlineNode[];
}

/** An entry without children that is selected whole, unless it says otherwise. */
export function nodeOf(
  kind: OutlineKind,
  name: Speech,
  range: Range,
  more: Partial<Pick<OutlineNode, 'detail' | 'selectionRange' | 'children'>> = {},
): OutlineNode {
  return { kind, name, detail: [], range, selectionRange: range, children: [], ...more };
}

/** The smallest range that holds all the nodes; there must be one. */
export function rangeAround(nodes: readonly Ranged[]): Range {
  const start = nodes.reduce((least, { range }) => Math.min(least, range[0]), Number.POSITIVE_INFINITY);
  const end = nodes.reduce((most, { range }) => Math.max(most, range[1]), 0);
  return [start, end];
}
