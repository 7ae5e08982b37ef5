import { type Captured, captured, firstMatch } from '../capture';
import { BARE_NUMBER, BODY_LINES, ENDING_LINES } from '../lines/bodyLines';
import { WHITE_HOUSE_TAIL } from '../lines/containerLines';
import { rowOf } from '../lines/kinds';
import type { TextLine } from '../textLines';
import { readCiaLabel } from './containerReading';
import type { State } from './state';

/** A line of the text: what it may begin. Sequence and context decide later which of these really do. */
export function readBody(state: State, line: TextLine): Captured {
  const tail = state.met.has('nscKey') ? firstMatch([WHITE_HOUSE_TAIL], line) : null;
  if (tail) {
    state.zone = 'notes';
    return tail;
  }
  const found = firstMatch(ENDING_LINES, line) ?? firstMatch(BODY_LINES, line);
  const bare = !found && state.gap > 0 ? firstMatch([BARE_NUMBER], line) : null;
  return found ?? bare ?? captured('text', line);
}

/** The text itself; it begins with the first line that is no header's. */
export function readText(state: State, line: TextLine): Captured {
  const cia = readCiaLabel(state, line);
  if (cia) return cia;
  const found = readBody(state, line);
  if (found.kind === 'nscTail') return found;
  const paragraph = rowOf(found.kind).numbered === 'sure' && line.text.trim().length > 8;
  const lost = state.zone === 'heading' && !paragraph; // noise between the lines of a damaged heading
  const before = state.zone === 'open' && !paragraph; // what precedes a cable: a mail, a cover sheet
  if (lost || before || state.zone === 'notes') return captured('noise', line, found.fields);
  if (state.zone === 'oldForm' && !paragraph && line.text.trim().length < 45) return captured('noise', line);
  state.zone = 'body';
  state.field = null;
  return found;
}
