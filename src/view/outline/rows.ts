import type { OutlineKind, OutlineNode } from './node';

/** Lists that name in their own entry what they hold. */
const LISTS: ReadonlySet<OutlineKind> = new Set(['people', 'addressees', 'references']);

/**
 * The entries of an outline as rows for an eye: a list is one row, and speckle that a scan has read as letters gets none, but
 * what stands inside it stays.
 */
export const rowsOf = (nodes: readonly OutlineNode[]): OutlineNode[] =>
  nodes.flatMap((node) => {
    const children = LISTS.has(node.kind) ? [] : rowsOf(node.children);
    return node.kind === 'speckle' ? children : [{ ...node, children }];
  });
