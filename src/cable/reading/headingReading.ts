import { DISTRIBUTION_LINES, DRAFTING_LINES, isDamagedDistribution } from '../lines/distributionLines';
import {
  ADDRESSEE_LINES,
  DAMAGED_DATE_TIME_GROUP,
  DAMAGED_ORIGINATOR,
  DATE_TIME_GROUP_LINE,
  FURTHER_ADDRESSEE,
  ORIGINATOR_LINE,
  YEARLESS_DATE_TIME_GROUP,
} from '../lines/headingLines';
import type { Line } from '../lines/line';
import { LinePatterns } from '../lines/linePatterns';
import type { LineKind } from '../model';
import { ADDRESS_START } from '../words/addresses';
import { monthOf } from '../words/months';
import { splitFields } from './fieldSplitting';
import { type Context, followsDirectly } from './state';

/** Distribution, relay, date-time group and originator in their strict forms: they open a header wherever they stand. */
export function readHeadingStart(context: Context, line: Line): Line[] | null {
  const dated = DATE_TIME_GROUP_LINE.read(line);
  if (dated) return readAddressLine(line, dated);
  const from = ORIGINATOR_LINE.read(line);
  if (from && !/^\s*FM\s+[A-Z]+\s+(?:SAID|TOLD|ASKED|WAS|HAS|HAD)\b/.test(line.text))
    return readAddressLine(line, from);
  const distributed = DISTRIBUTION_LINES.read(line);
  if (!distributed || !mayDistribute(context, distributed)) return null;
  return distributed.kind === 'source' ? readDraftingLine(line, distributed) : [distributed];
}

/** One code with copies may be "C-00" noise or a table's cell: outside a header it takes two. */
function mayDistribute(context: Context, line: Line): boolean {
  const { kind } = line;
  if (context.zone === 'heading' || context.zone === 'open') return true;
  if (kind === 'distTotal' || kind === 'relayX') return false;
  return kind !== 'distCont' || /\d\s+[A-Z]/.test(line.fields.items?.text ?? '');
}

/** Everything else that may stand between the distribution and the message reference. */
export function readHeading(context: Context, line: Line): Line[] | null {
  if (['fm', 'dtg', 'to'].some((kind) => context.seen.has(kind))) {
    const addressed = readAddressing(context, line);
    if (addressed) return addressed;
  }
  const drafting = DRAFTING_LINES.read(line);
  if (drafting && !context.seen.has('dtg') && mayDraft(context, drafting)) return readDraftingLine(line, drafting);
  const dated = context.seen.has('dtg') ? null : DAMAGED_DATE.read(line);
  if (dated && monthOf(dated.fields.mon?.text ?? '')) return [dated];
  if (!context.seen.has('dtg') && !/\bPAGE\b/.test(line.text) && isDamagedDistribution(line.text))
    return [line.as('distCont', { items: line.trimmed() })];
  const first = ADDRESSEE_LINES.read(line);
  if (first && ADDRESS_START.test(first.fields.plad?.text ?? '')) return [first];
  return null;
}

// WHA/AND:JSAMPLE:JS
const DRAFTER = /^\s*[A-Z]{1,5}(?:\/[A-Z-]{1,6})*:[A-Z]{4,}(?:[-:][A-Z]+)*(?:\s|$)/;

/**
 * Clearances follow the drafter or the approver, in telegrams that Context originated; where all that is cut off, one with its
 * whole symbol may begin them.
 */
function mayDraft(context: Context, { kind, text }: Line): boolean {
  const known = ['origin', 'drafted', 'approved', 'source'].some((met) => context.seen.has(met));
  if (kind !== 'clearance' || known) return true;
  return DRAFTER.test(text) && (context.seen.has('clearance') || /^\s*[A-Z]{1,5}\//.test(text));
}

/** Originator, addressees and their further lines, after the date-time group. */
function readAddressing(context: Context, line: Line): Line[] | null {
  if (labelOn(line)) return [line.as('label')];
  const labelled = ADDRESSEE_LINES.read(line);
  if (labelled && !(labelled.kind === 'fm' && context.seen.has('fm'))) return readAddressLine(line, labelled);
  const lost = context.seen.has('dtg') && !context.seen.has('fm') ? DAMAGED_ORIGINATOR.read(line) : null;
  if (lost && !labelled && !context.seen.has('to')) return [lost];
  const further = FURTHER_ADDRESSEE.read(line);
  if (context.label && further) return [further.as(context.label, further.fields)];
  if (!further || context.field !== 'address') return null;
  const belongs = ADDRESS_START.test(line.text) || (followsDirectly(context) && looksLikeAddress(line.text));
  return belongs ? [further] : null;
}

/** "FM" alone on its line: the next line bears its value. */
const BARE_LABEL = /^\W*(?:D(?=INFO))?(FM|TO|INFO)\W*$/;
const LABELLED: Readonly<Record<string, LineKind>> = { FM: 'fm', TO: 'to', INFO: 'info' };

/** The kind of line that a label alone on its line announces, or null. */
export const labelOn = ({ text }: Line): LineKind | null => LABELLED[BARE_LABEL.exec(text)?.[1] ?? ''] ?? null;

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

const DAMAGED_DATE = new LinePatterns(DAMAGED_DATE_TIME_GROUP, YEARLESS_DATE_TIME_GROUP);
const DATED_OR_ADDRESSED = new LinePatterns(DATE_TIME_GROUP_LINE, ADDRESSEE_LINES);
const DISTRIBUTED_OR_DRAFTED = new LinePatterns(DISTRIBUTION_LINES, DRAFTING_LINES);

/** A date-time group, FM, TO and INFO may all stand on one line. */
function readAddressLine(line: Line, whole: Line): Line[] {
  const parts = splitFields(line, 'heading');
  if (parts.length < 2) return [whole];
  return parts.map((part) => DATED_OR_ADDRESSED.read(part) ?? part.as('noise'));
}

/** SOURCE, DRAFTED BY, APPROVED BY and the clearances may all stand on one line. */
function readDraftingLine(line: Line, whole: Line): Line[] {
  const parts = splitFields(line, 'drafting');
  if (parts.length < 2) return [whole];
  return parts.map((part) => DISTRIBUTED_OR_DRAFTED.read(part) ?? part.as('noise'));
}
