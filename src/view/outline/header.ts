import type { Cable, Range, Ranged } from '../../cable/model';
import { headerFields } from './headerFields';
import { nodeOf, type OutlineNode } from './node';
import { words } from './speech';

/**
 * The header's entries of one telegram. What stands together in the fullest of the header's runs comes under one entry,
 * `Header`; what a form or a scan has moved elsewhere comes by itself, and what further sections repeat is left out.
 */
export function headerNodes(cable: Cable, runs: readonly Range[]): OutlineNode[] {
  const main = fullestRun(cable, runs);
  const nodes = headerFields(cable, (items) => withoutRepeats(items, main, runs));
  if (!main) return nodes;
  const inside = nodes.filter((node) => holds(main, node)).sort(byStart);
  const outside = nodes.filter((node) => !holds(main, node));
  return inside.length ? [nodeOf('header', [words('Header')], main, { children: inside }), ...outside] : outside;
}

export const byStart = (a: Ranged, b: Ranged): number => a.range[0] - b.range[0];

const holds = ([start, end]: Range, { range }: Ranged): boolean => range[0] >= start && range[1] <= end;

/** The run in which the most fields stand first; undefined when there is no run. */
function fullestRun(cable: Cable, runs: readonly Range[]): Range | undefined {
  const firsts = headerFields(cable, (items) => items.slice(0, 1));
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
