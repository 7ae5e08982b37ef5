import type { Captured } from '../capture';
import { stationLine } from '../lines/stationLine';
import type { TextLine } from '../textLines';
import { afterHeading } from './headingReading';
import type { OpenField, State } from './state';

/** The field that a kind leaves open for the next line. */
const LEAVES_OPEN: Readonly<Record<string, OpenField>> = {
  subject: 'subject',
  subjectX: 'subject',
  subjectCont: 'subject',
  ref: 'ref',
  refX: 'ref',
  refItem: 'ref',
  refCont: 'ref',
  tags: 'tags',
  tagsCont: 'tags',
  eo: 'eo',
  eoX: 'eo',
  eoCont: 'eo',
  pass: 'pass',
  passCont: null,
};

/** Keeps what a line's pieces mean for the lines after it. */
export function remember(state: State, line: TextLine, found: readonly Captured[]): void {
  const kind = found.at(-1)?.kind ?? '';
  for (const one of found) {
    state.seen.add(one.kind.replace(/^(eo|subject|dtg|mrn|ref)X$/, '$1'));
    state.met.add(one.kind);
    if (one.kind === 'fm' && one.fields.plad) state.station = stationLine(one.fields.plad.text);
    if (one.fields.role?.text === 'ORIGIN') state.seen.add('origin');
  }
  if (state.zone === 'heading') afterHeading(state, kind);
  else if (kind in LEAVES_OPEN) state.field = LEAVES_OPEN[kind] ?? null;
  else if (state.zone === 'textHeader') state.field = null;
  state.taken = kind.endsWith('Cont') ? state.taken + 1 : 0;
  state.textLines = state.zone === 'body' ? state.textLines + 1 : 0;
  Object.assign(state, { gap: 0, afterFurniture: false, last: line.text });
}
