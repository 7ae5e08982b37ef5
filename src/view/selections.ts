import type { CableDocument, Range } from '../cable/model';
import { headerRunsIn } from './headerRuns';
import { linesIn } from './linesIn';
import type { OutlineNode } from './outline/node';
import { outlineOf } from './outline/outline';
import { cableAt } from './places';
import { sentenceAt } from './sentences';

/**
 * What a selection at an offset grows to, from the smallest to the largest: sentence, item, paragraph, section, telegram, or
 * in a header the field, its list and the header. Each range holds the one before and is larger; the list is empty outside
 * of telegrams.
 */
export function selectionsAt(document: CableDocument, text: string, offset: number): Range[] {
  const around = nodesAround(outlineOf(document, text), offset);
  const innermost = around[0];
  if (!innermost) return [];
  const ranges = [...around.map(({ range }) => range), ...headersAround(document, offset)];
  if (innermost.kind === 'paragraph' || innermost.kind === 'item') {
    const sentence = sentenceAt(text, innermost.range, offset);
    if (holds(sentence, offset)) ranges.push(sentence);
  }
  return growing(ranges);
}

/** The header in which an offset lies; the outline has only the part above the subject as an entry. */
function headersAround(document: CableDocument, offset: number): Range[] {
  const cable = cableAt(document, offset);
  return cable ? headerRunsIn(linesIn(document, cable.range)).filter((run) => holds(run, offset)) : [];
}

/** From the smallest to the largest; what does not hold the one before, or is no larger, is left out. */
function growing(ranges: readonly Range[]): Range[] {
  const steps: Range[] = [];
  for (const range of [...ranges].sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const last = steps.at(-1);
    if (!last || (sizeOf(range) > sizeOf(last) && range[0] <= last[0] && last[1] <= range[1])) steps.push(range);
  }
  return steps;
}

const holds = ([start, end]: Range, offset: number): boolean => start <= offset && offset <= end;
const sizeOf = ([start, end]: Range): number => end - start;

/** The entries that hold an offset, the innermost first. */
function nodesAround(nodes: readonly OutlineNode[], offset: number): OutlineNode[] {
  const node = nodes.find(({ range }) => holds(range, offset));
  return node ? [...nodesAround(node.children, offset), node] : [];
}
