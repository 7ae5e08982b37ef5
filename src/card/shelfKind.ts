import type { CodeKind } from '../reference/entry';
import type { Code } from '../view/codes/code';

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
  formWord: 'marking',
};

/** The table of the shelf that a code is looked up in; null for what explains itself. A slash is the mark of an office. */
export const shelfKindOf = ({ kind, code }: Code): CodeKind | null =>
  kind === 'abbreviation' && code.includes('/') ? 'office' : (ON_SHELF[kind] ?? null);
