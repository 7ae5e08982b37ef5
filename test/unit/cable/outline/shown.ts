import type { OutlineNode } from '../../../../src/cable/outline/node';

/** Entries as a reader sees them: indented names, details in brackets. */
export function shown(nodes: readonly OutlineNode[], depth = 0): string[] {
  return nodes.flatMap((node) => [
    `${'  '.repeat(depth)}${node.name}${node.detail && ` [${node.detail}]`}`,
    ...shown(node.children, depth + 1),
  ]);
}
