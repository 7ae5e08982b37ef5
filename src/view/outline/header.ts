import type { Cable, Line, Range, Ranged } from '../../cable/model';
import { headerRunsIn } from '../headerRuns';
import { headerFields } from './headerFields';
import { nodeOf, type OutlineNode, rangeAround } from './node';
import { words } from './speech';

/**
 * The header's entries of one telegram. What stands in the fullest of the header's runs above the subject comes under one
 * entry, `Header`; the subject, what stands below it, and what a form or a scan has moved elsewhere come by themselves, so
 * that the telegram can be known by its subject's line while none of its entries begins above that and is still open. What
 * further sections repeat is left out.
 */
export function headerNodes(cable: Cable, lines: readonly Line[]): OutlineNode[] {
  const runs = headerRunsIn(lines);
  const main = fullestRun(cable, lines, runs);
  const nodes = headerFields(cable, lines, (items) => withoutRepeats(items, main, runs)).sort(byStart);
  if (!main) return nodes;
  const standing = nodes.filter((node) => holds(main, node));
  const subject = standing.find(({ kind }) => kind === 'subject');
  const inside = standing.filter((node) => !subject || node.range[1] <= subject.range[0]);
  if (!inside.length) return nodes;
  const range: Range = [main[0], subject ? rangeAround(inside)[1] : main[1]];
  return [
    nodeOf('header', [words('Header')], range, { children: inside }),
    ...nodes.filter((n) => !inside.includes(n)),
  ];
}

export const byStart = (a: Ranged, b: Ranged): number => a.range[0] - b.range[0];

const holds = ([start, end]: Range, { range }: Ranged): boolean => range[0] >= start && range[1] <= end;

/** The run in which the most fields stand first; undefined when there is no run. */
function fullestRun(cable: Cable, lines: readonly Line[], runs: readonly Range[]): Range | undefined {
  const firsts = headerFields(cable, lines, (items) => items.slice(0, 1));
  const counts = runs.map((run) => firsts.filter((node) => holds(run, node)).length);
  return runs[counts.indexOf(Math.max(...counts))];
}

/** Of a field's places those in the main run; where it stands elsewhere, those together with the first. */
function withoutRepeats<T extends Ranged>(items: readonly T[], main: Range | undefined, runs: readonly Range[]) {
  const [first] = items;
  const own = main ? items.filter((item) => holds(main, item)) : [];
  const run = runs.find((one) => first && holds(one, first));
  return own.length || !run ? (own.length ? own : items) : items.filter((item) => holds(run, item));
}
