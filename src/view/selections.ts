import type { CableDocument, Range } from '../cable/model';
import type { OutlineNode } from './outline/node';
import { outlineOf } from './outline/outline';
import { sentenceAt } from './sentences';

/**
 * What a selection at an offset grows to, from the smallest to the largest: sentence, item, paragraph, section, telegram, or
 * in a header the field, its list and the header. Each range holds the one before and is larger; the list is empty outside
 * of telegrams.
 */
export function selectionsAt(document: CableDocument, text: string, offset: number): Range[] {
  const around = nodesAround(outlineOf(document, text), offset);
  const innermost = around[0];
  const ranges = around.map(({ range }) => range);
  if (innermost && (innermost.kind === 'paragraph' || innermost.kind === 'item')) {
    const sentence = sentenceAt(text, innermost.range, offset);
    if (holds(sentence, offset)) ranges.unshift(sentence);
  }
  return ranges.filter((range, i) => i === 0 || sizeOf(range) > sizeOf(ranges[i - 1] ?? range));
}

const holds = ([start, end]: Range, offset: number): boolean => start <= offset && offset <= end;
const sizeOf = ([start, end]: Range): number => end - start;

/** The entries that hold an offset, the innermost first. */
function nodesAround(nodes: readonly OutlineNode[], offset: number): OutlineNode[] {
  const node = nodes.find(({ range }) => holds(range, offset));
  return node ? [...nodesAround(node.children, offset), node] : [];
}
