import { type Captured, firstMatch } from '../capture';
import { OLD_FORM_HEAD, OLD_FORM_LINES, OLD_FORM_MORE, OLD_FORM_VALUES } from '../lines/oldFormLines';
import type { TextLine } from '../textLines';
import { beginTelegram, linesAhead, type State } from './state';

/** The labels and values of a form before 1973, up to its text; null for every other line. */
export function readOldForm(state: State, line: TextLine): Captured[] | null {
  const below = state.zone === 'body' || state.zone === 'notes';
  if (!below && state.zone !== 'open' && state.zone !== 'oldForm') return null;
  const head = firstMatch([OLD_FORM_HEAD], line);
  if (below && !(head && labelsAhead(state) >= LEAST_LABELS)) return null;
  if (below) beginTelegram(state);
  if (head && state.zone === 'open') {
    state.zone = 'oldForm';
    return [head];
  }
  const more =
    state.met.has('oldAction') && /[,;A-Z]$/.test(state.last.trim()) ? firstMatch([OLD_FORM_MORE], line) : null;
  const found = more ?? firstMatch(OLD_FORM_LINES, line) ?? readValue(state, line);
  if (!found || (state.zone === 'open' && !opensForm(found))) return null;
  state.zone = 'oldForm';
  if (Object.keys(found.fields).length === 0) state.waiting.push(found.kind);
  return [found];
}

const LEAST_LABELS = 3;

/** How many of the form's labels follow: its head also stands on further pages, where they do not. */
function labelsAhead(state: State): number {
  const found = linesAhead(state, 24).map((line) => firstMatch(OLD_FORM_LINES, line)?.kind);
  return new Set(found.filter((kind) => kind && kind !== 'ref' && kind !== 'oldAction')).size;
}

/** Where the head is lost, its own labels tell the form; FROM and TO also stand in letters. */
const opensForm = ({ kind, fields }: Captured): boolean =>
  /^(?:oldNumber|oldReceived|oldControl)$/.test(kind) && Object.keys(fields).length > 0;

/** A value below its label; scans print several labels first. */
function readValue(state: State, line: TextLine): Captured | null {
  for (const label of state.waiting) {
    const pattern = OLD_FORM_VALUES[label];
    const value = pattern ? firstMatch([pattern], line) : null;
    if (!value) continue;
    state.waiting = state.waiting.filter((other) => other !== label);
    return value;
  }
  return null;
}
