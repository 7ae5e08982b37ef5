import type { Captured } from '../capture';
import { rowOf } from '../lines/kinds';
import { stationLine } from '../lines/stationLine';
import type { TextLine } from '../textLines';
import { afterHeading } from './headingReading';
import type { State } from './state';

/** Keeps what a line's pieces mean for the lines after it. */
export function remember(state: State, line: TextLine, found: readonly Captured[]): void {
  const kind = found.at(-1)?.kind ?? 'text';
  const { zone, opens } = rowOf(kind);
  for (const one of found) {
    state.seen.add(rowOf(one.kind).damaged ?? one.kind);
    state.met.add(one.kind);
    if (one.kind === 'fm' && one.fields.plad) state.station = stationLine(one.fields.plad.text);
    if (one.fields.role?.text === 'ORIGIN') state.seen.add('origin');
  }
  if (state.zone === 'heading') afterHeading(state, kind);
  else if (opens && zone === 'textHeader') state.field = opens;
  else if (state.zone === 'textHeader') state.field = null;
  state.taken = kind.endsWith('Cont') ? state.taken + 1 : 0;
  state.textLines = state.zone === 'body' ? state.textLines + 1 : 0;
  Object.assign(state, { gap: 0, afterFurniture: false, last: line.text });
}
