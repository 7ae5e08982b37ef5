import type { Line } from '../lines/line';
import type { Context, Reading } from '../reading/state';
import { EditedPrint } from './frus';
import { OldForm } from './oldForm';
import { SmartPrint } from './smart';
import { WhiteHouseCopy } from './whiteHouse';

/** What another system put around a telegram: labels above it, notes below it. It keeps its own memory of one telegram. */
export interface Container {
  /** The line as one of the container's; null for every other line. */
  read(context: Context, line: Line): Reading | null;
  /** True for a line of an open container that opens no header, however it looks. */
  keeps(context: Context, line: Line): boolean;
}

/** The containers, in the order in which a line is shown to them, with nothing remembered. */
export const containers = (): readonly Container[] => [
  new SmartPrint(),
  new WhiteHouseCopy(),
  new OldForm(),
  new EditedPrint(),
];
