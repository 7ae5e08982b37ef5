import type { OutlineNode } from '../../../../src/view/outline/node';
import { told } from '../../../../src/view/outline/speech';

/** Entries as a reader sees them: indented names, details in brackets. */
export function shown(nodes: readonly OutlineNode[], depth = 0): string[] {
  return nodes.flatMap((node) => [
    `${'  '.repeat(depth)}${told(node.name)}${node.detail.length ? ` [${told(node.detail)}]` : ''}`,
    ...shown(node.children, depth + 1),
  ]);
}
