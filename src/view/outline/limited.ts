import type { OutlineNode } from './node';

/**
 * At most `most` entries of an outline, those nearest to the roots first; the second value tells whether any is left out.
 * An entry is kept only with its parent.
 */
export function limited(roots: readonly OutlineNode[], most: number): [roots: readonly OutlineNode[], cut: boolean] {
  const kept = new Set<OutlineNode>();
  let level = roots;
  let cut = false;
  while (level.length && !cut) {
    const room = level.slice(0, most - kept.size);
    cut = room.length < level.length;
    for (const node of room) kept.add(node);
    level = room.flatMap((node) => node.children);
  }
  return [cut ? onlyKept(roots, kept) : roots, cut];
}

const onlyKept = (nodes: readonly OutlineNode[], kept: ReadonlySet<OutlineNode>): OutlineNode[] =>
  nodes.filter((node) => kept.has(node)).map((node) => ({ ...node, children: onlyKept(node.children, kept) }));
