import type { LineKind } from './kinds';
import type { Line } from './line';

/** Where the lines of each kind stand in a list. */
type Index = ReadonlyMap<LineKind, readonly number[]>;

/** A list of lines is looked through once, whoever asks and for whatever kinds: lists do not change. */
const INDEXES = new WeakMap<readonly Line[], Index>();

/** The places of the lines of some kinds, in order. */
export function placesOf(lines: readonly Line[], kinds: Iterable<LineKind>): readonly number[] {
  const index = indexOf(lines);
  let found: readonly number[] = [];
  for (const kind of kinds) {
    const more = index.get(kind);
    if (more) found = found.length ? [...found, ...more].sort((a, b) => a - b) : more;
  }
  return found;
}

/** The lines of some kinds, in order. */
export const linesOf = (lines: readonly Line[], kinds: Iterable<LineKind>): readonly Line[] =>
  placesOf(lines, kinds).map((at) => lines[at]!);

function indexOf(lines: readonly Line[]): Index {
  let index = INDEXES.get(lines);
  if (!index) {
    index = indexed(lines);
    INDEXES.set(lines, index);
  }
  return index;
}

function indexed(lines: readonly Line[]): Index {
  const places = new Map<LineKind, number[]>();
  for (let at = 0; at < lines.length; at++) {
    const { kind } = lines[at]!;
    const known = places.get(kind);
    if (known) known.push(at);
    else places.set(kind, [at]);
  }
  return places;
}
