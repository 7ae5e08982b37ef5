import { type Captured, captured, firstMatch } from '../capture';
import { BODY_LINES, ENDING_LINES } from '../lines/bodyLines';
import { WHITE_HOUSE_TAIL } from '../lines/containerLines';
import type { TextLine } from '../textLines';
import type { State } from './state';

/** A line of the text: what it may begin. Sequence and context decide later which of these really do. */
export function readBody(state: State, line: TextLine): Captured {
  const tail = state.met.has('nscKey') ? firstMatch([WHITE_HOUSE_TAIL], line) : null;
  if (tail) {
    state.zone = 'notes';
    return tail;
  }
  return firstMatch(ENDING_LINES, line) ?? firstMatch(BODY_LINES, line) ?? captured('text', line);
}
