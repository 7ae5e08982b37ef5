import { type Captured, captured, firstMatch } from '../capture';
import { BODY_LINES, ENDING_LINES } from '../lines/bodyLines';
import { SMART_LINE, WHITE_HOUSE_TAIL } from '../lines/containerLines';
import type { TextLine } from '../textLines';
import type { State } from './state';

/** A line of the text: what it may begin. Sequence and context decide later which of these really do. */
export function readBody(state: State, line: TextLine): Captured {
  const label = state.smart ? firstMatch([SMART_LINE], line) : null;
  const tail = state.met.has('nscKey') ? firstMatch([WHITE_HOUSE_TAIL], line) : null;
  if (tail) state.zone = 'notes';
  if (label ?? tail) return (label ?? tail) as Captured;
  return firstMatch(ENDING_LINES, line) ?? firstMatch(BODY_LINES, line) ?? captured('text', line);
}
