import { type Captured, captured, firstMatch, trimmed } from '../capture';
import { DISTRIBUTION_LINES, DRAFTING_LINES, isDamagedDistribution } from '../lines/distributionLines';
import {
  ADDRESS_START,
  ADDRESSEE_LINES,
  DAMAGED_DATE_TIME_GROUP,
  DAMAGED_ORIGINATOR,
  DATE_TIME_GROUP_LINE,
  FURTHER_ADDRESSEE,
  ORIGINATOR_LINE,
  YEARLESS_DATE_TIME_GROUP,
} from '../lines/headingLines';
import { rowOf } from '../lines/kinds';
import type { LineKind } from '../model';
import { monthOf } from '../months';
import type { TextLine } from '../textLines';
import { splitFields } from './fieldSplitting';
import { followsDirectly, type State } from './state';

/** Distribution, relay, date-time group and originator in their strict forms: they open a header wherever they stand. */
export function readHeadingStart(state: State, line: TextLine): Captured[] | null {
  const dated = firstMatch([DATE_TIME_GROUP_LINE], line);
  if (dated) return readAddressLine(line, dated);
  const from = firstMatch([ORIGINATOR_LINE], line);
  if (from && !/^\s*FM\s+[A-Z]+\s+(?:SAID|TOLD|ASKED|WAS|HAS|HAD)\b/.test(line.text))
    return readAddressLine(line, from);
  const distributed = firstMatch(DISTRIBUTION_LINES, line);
  if (!distributed || !mayDistribute(state, distributed)) return null;
  return distributed.kind === 'source' ? readDraftingLine(state, line, distributed) : [distributed];
}

/** One code with copies may be "C-00" noise or a table's cell: outside a header it takes two. */
function mayDistribute(state: State, { kind, fields }: Captured): boolean {
  if (state.zone === 'heading' || state.zone === 'open') return true;
  if (kind === 'distTotal' || kind === 'relayX') return false;
  return kind !== 'distCont' || /\d\s+[A-Z]/.test(fields.items?.text ?? '');
}

/** Everything else that may stand between the distribution and the message reference. */
export function readHeading(state: State, line: TextLine): Captured[] | null {
  if (['fm', 'dtg', 'to'].some((kind) => state.seen.has(kind))) {
    const addressed = readAddressing(state, line);
    if (addressed) return addressed;
  }
  const drafting = firstMatch(DRAFTING_LINES, line);
  if (drafting && !state.seen.has('dtg') && mayDraft(state, drafting)) return readDraftingLine(state, line, drafting);
  const dated = state.seen.has('dtg') ? null : firstMatch([DAMAGED_DATE_TIME_GROUP, YEARLESS_DATE_TIME_GROUP], line);
  if (dated && monthOf(dated.fields.mon?.text ?? '')) return [dated];
  if (!state.seen.has('dtg') && !/\bPAGE\b/.test(line.text) && isDamagedDistribution(line.text))
    return [captured('distCont', line, { items: trimmed(line) })];
  const first = firstMatch(ADDRESSEE_LINES, line);
  if (first && ADDRESS_START.test(first.fields.plad?.text ?? '')) return [first];
  return null;
}

// WHA/AND:JSAMPLE:JS
const DRAFTER = /^\s*[A-Z]{1,5}(?:\/[A-Z-]{1,6})*:[A-Z]{4,}(?:[-:][A-Z]+)*(?:\s|$)/;

/**
 * Clearances follow the drafter or the approver, in telegrams that State originated; where all that is cut off, one with its
 * whole symbol may begin them.
 */
function mayDraft(state: State, { kind, text }: Captured): boolean {
  const known = ['origin', 'drafted', 'approved', 'source'].some((met) => state.seen.has(met));
  if (kind !== 'clearance' || known) return true;
  return DRAFTER.test(text) && (state.seen.has('clearance') || /^\s*[A-Z]{1,5}\//.test(text));
}

/** Originator, addressees and their further lines, after the date-time group. */
function readAddressing(state: State, line: TextLine): Captured[] | null {
  if (/^\W*(?:FM|TO|D?INFO)\W*$/.test(line.text)) return [bareLabel(state, line)];
  const labelled = firstMatch(ADDRESSEE_LINES, line);
  if (labelled && !(labelled.kind === 'fm' && state.seen.has('fm'))) return readAddressLine(line, labelled);
  const lost = state.seen.has('dtg') && !state.seen.has('fm') ? firstMatch([DAMAGED_ORIGINATOR], line) : null;
  if (lost && !labelled && !state.seen.has('to')) return [lost];
  const waiting = state.waiting.pop();
  const further = firstMatch([FURTHER_ADDRESSEE], line);
  if (waiting && further) return [{ ...further, kind: LABELLED[waiting] ?? 'addr' }];
  if (!further || state.field !== 'address') return null;
  const belongs = ADDRESS_START.test(line.text) || (followsDirectly(state) && looksLikeAddress(line.text));
  return belongs ? [further] : null;
}

const LABELLED: Readonly<Record<string, LineKind>> = { FM: 'fm', TO: 'to', INFO: 'info' };

/** "FM" alone on its line: the next line bears its value. */
function bareLabel(state: State, line: TextLine): Captured {
  state.waiting = [/FM|TO|INFO/.exec(line.text)?.[0] ?? ''];
  return captured('label', line);
}

/** A line of capitals without a colon, a number of groups, a day or a stamp. */
function looksLikeAddress(text: string): boolean {
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  const capitals = text.match(/[A-Z]/g)?.length ?? 0;
  return (
    /[A-Z]{3}/.test(text) &&
    capitals >= letters * 0.7 &&
    text.trim().length <= 70 &&
    !/^\s*\d{1,2}\.\s|[:=]|^\s*GR(?:NC|\s?\d+)$|^\s*\d{4} [A-Z]{3}$|\d\/\d{1,2}\/\d|^\s*CONTROLS$/.test(text)
  );
}

/** A date-time group, FM, TO and INFO may all stand on one line. */
function readAddressLine(line: TextLine, whole: Captured): Captured[] {
  const parts = splitFields(line, 'heading');
  if (parts.length < 2) return [whole];
  const patterns = [DATE_TIME_GROUP_LINE, ...ADDRESSEE_LINES];
  return parts.map((part) => firstMatch(patterns, part) ?? captured('noise', part));
}

/** SOURCE, DRAFTED BY, APPROVED BY and the clearances may all stand on one line. */
function readDraftingLine(state: State, line: TextLine, whole: Captured): Captured[] {
  state.field = 'drafting';
  const parts = splitFields(line, 'drafting');
  if (parts.length < 2) return [whole];
  return parts.map((part) => firstMatch([...DISTRIBUTION_LINES, ...DRAFTING_LINES], part) ?? captured('noise', part));
}

/** What a piece of the heading means for the lines after it. */
export function afterHeading(state: State, kind: LineKind): void {
  if (rowOf(kind).opens === 'address') state.field = 'address';
  else if (kind !== 'drafted' && kind !== 'approved' && kind !== 'clearance') state.field = null;
}
