import type { Line } from '../lines/line';

/** Of the lines that pass the telegram's own, or where it prints none what the labels of another system say of it. */
export function ownOf(pieces: readonly Line[], passes: (piece: Line) => boolean): readonly Line[] {
  const found = pieces.filter(passes);
  const own = found.filter(({ zone }) => zone !== 'container');
  return own.length ? own : found;
}
