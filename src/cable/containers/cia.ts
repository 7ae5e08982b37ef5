import type { Line } from '../lines/line';
import type { Context } from '../reading/state';
import { CIA_LINE } from './whiteHouseLines';

/** The labels of CIA's copies say little of the telegram; they are named, so that no one takes them for text. */
export const readCiaLabel = ({ zone }: Context, line: Line): Line | null =>
  zone === 'open' || zone === 'heading' ? CIA_LINE.read(line) : null;
