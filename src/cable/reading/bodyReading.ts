import { type Captured, captured, firstMatch } from '../capture';
import { BODY_LINES, ENDING_LINES } from '../lines/bodyLines';
import { SMART_LINE } from '../lines/containerLines';
import type { TextLine } from '../textLines';
import type { State } from './state';

/** A line of the text: what it may begin. Sequence and context decide later which of these really do. */
export function readBody(state: State, line: TextLine): Captured {
  const label = state.smart ? firstMatch([SMART_LINE], line) : null;
  if (label) return label;
  return firstMatch(ENDING_LINES, line) ?? firstMatch(BODY_LINES, line) ?? captured('text', line);
}
