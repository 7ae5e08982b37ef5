import { BODY_LINES } from '../lines/bodyLines';
import { rowOf } from '../lines/kinds';
import type { Line } from '../lines/line';
import { LinePatterns } from '../lines/linePatterns';
import { SUBJECT_LINE, TEXT_HEADER_LINES } from '../lines/textHeaderLines';
import { type Context, linesAhead } from './state';

/**
 * Attention lines stand before the subject, some after it: "PARIS FOR PERLOW", "PANAMA FOR USCINCSO". Prose says FOR as
 * well: a label must still follow, or the line must stand near the message reference and look like nothing else.
 */
export function mayPass(context: Context, { fields, text }: Line): boolean {
  const target = fields.target?.text ?? '';
  if (target.length >= 60 || /^\s*\(?[A-Z][.)]/.test(text)) return false;
  if (/^(?:DEPT|DEPARTMENT|STATE|EMBASSY|USIA)$/.test(fields.who?.text ?? '') && /PASS/.test(fields.verb?.text ?? ''))
    return true;
  if (context.seen.has('subject'))
    return text.trim().length < 42 && (OFFICE_TARGET.test(target) || AGENCY.test(text)) && textIsNext(context);
  return (
    context.seen.has('mrn') &&
    (labelAhead(context) || (!context.met.has('subject') && context.gap <= 3 && text.trim().length < 50))
  );
}

// USCINCSO     NEA/ARN     AMB HOLMES     A/S MOOSE     AMBASSADOR
const OFFICE_TARGET = /^(?:THE )?(?:US[A-Z]*|CINC[A-Z]*|AMB(?:ASSADOR)?|DCM|POLAD|A\/S|[A-Z]{1,5}(?:\/[A-Z-]+)+)\b/;

// WHITE HOUSE FOR JANE SAMPLE     HQS FOR DOE/TR, EMBASSY FOR DEA
const AGENCY =
  /^\s*(?:WHITE ?HOUSE|HQS?|EMBASSY|AM(?:EMBASSY|CONSUL) [A-Z]+|SECSTATE|SECDEF|DEPT|JCS|NSC|AID|USAID|TREASURY|COMMERCE|DEA|CINC[A-Z]+|US[A-Z]{2,6})\s+(?:ALSO )?FOR\s/;

const textIsNext = (context: Context): boolean => linesAhead(context, 1).some(beginsText);

/** True for a line with which the text begins: a numbered paragraph, a rule, a summary. */
export function beginsText(line: Line): boolean {
  const kind = BODY_LINES.kindOf(line);
  return kind !== null && rowOf(kind).beginsText === true;
}

/** Before E.O., TAGS or SUBJECT have come, unknown lines are attention lines as long as such a label still follows. */
export function isStillHeader(context: Context, line: Line): boolean {
  return !context.seen.has('subject') && line.text.trim().length <= 80 && labelAhead(context);
}

/** True when a label of the text header comes before the text does. */
function labelAhead(context: Context): boolean {
  const ahead = linesAhead(context, 24);
  const text = ahead.findIndex(beginsText);
  const label = ahead.findIndex((next) => LABELS.matches(next));
  return label >= 0 && (text < 0 || label < text);
}

// REF: FEB 8 WIRELESS
const LABELS = new LinePatterns(TEXT_HEADER_LINES, SUBJECT_LINE, {
  kind: 'ref',
  begins: 'R',
  pattern: /^\W*REF(?:ERENCE)?(?:TELS?|\(S\)|S)?\s?:/,
});
