import type { Line } from '../lines/line';
import type { Context, Reading } from '../reading/state';

/**
 * What another system put around a telegram: labels above it, notes below it. It says what they are in the telegram's own
 * kinds, and keeps its own memory of one telegram.
 */
export interface Container {
  /** By this the zone `container` is known to be its own. */
  readonly name: string;
  /** The line as one of the container's; null for every other line. */
  read(context: Context, line: Line): Reading | null;
  /** True for a line of an open container that opens no header, however it looks. */
  keeps(context: Context, line: Line): boolean;
}

/** True between the labels of a container. */
export const isInside = ({ zone, container }: Context, { name }: Container): boolean =>
  zone === 'container' && container === name;
