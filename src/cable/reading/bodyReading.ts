import { BARE_NUMBER, BODY_LINES, ENDING_LINES } from '../lines/bodyLines';
import { rowOf } from '../lines/kinds';
import type { Line } from '../lines/line';
import { LinePatterns } from '../lines/linePatterns';
import type { Context, Reading } from './state';

/** A line of the text: what it may begin. Sequence and context decide later which of these really do. */
export const readBody = ({ gap }: Context, line: Line): Line =>
  TEXT_LINES.read(line) ?? (gap > 0 ? BARE_NUMBER.read(line) : null) ?? line;

const TEXT_LINES = new LinePatterns(ENDING_LINES, BODY_LINES);

/** The text itself; it begins with the first line that is no header's. */
export function readText(context: Context, line: Line): Reading {
  const { zone } = context;
  const found = readBody(context, line);
  const paragraph = rowOf(found.kind).numbered === 'sure' && line.text.trim().length > 8;
  const lost = zone === 'heading' && !paragraph; // noise between the lines of a damaged heading
  const before = zone === 'open' && !paragraph; // what precedes a cable: a mail, a cover sheet
  if (lost || before || zone === 'notes') return { lines: [line.as('noise', found.fields)] };
  return { lines: [found], zone: 'body', field: null };
}
