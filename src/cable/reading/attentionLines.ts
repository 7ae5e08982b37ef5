import { type Captured, firstMatch, type LinePattern } from '../capture';
import { BODY_LINES } from '../lines/bodyLines';
import { rowOf } from '../lines/kinds';
import { SUBJECT_LINE, TEXT_HEADER_LINES } from '../lines/textHeaderLines';
import type { TextLine } from '../textLines';
import { linesAhead, type State } from './state';

/**
 * Attention lines stand before the subject, some after it: "PARIS FOR PERLOW", "PANAMA FOR USCINCSO". Prose says FOR as
 * well: a label must still follow, or the line must stand near the message reference and look like nothing else.
 */
export function mayPass(state: State, { fields, text }: Captured): boolean {
  const target = fields.target?.text ?? '';
  if (target.length >= 60 || /^\s*\(?[A-Z][.)]/.test(text)) return false;
  if (/^(?:DEPT|DEPARTMENT|STATE|EMBASSY|USIA)$/.test(fields.who?.text ?? '') && /PASS/.test(fields.verb?.text ?? ''))
    return true;
  if (state.seen.has('subject'))
    return text.trim().length < 42 && (OFFICE_TARGET.test(target) || AGENCY.test(text)) && textIsNext(state);
  return (
    state.seen.has('mrn') &&
    (labelAhead(state) || (!state.met.has('subject') && state.gap <= 3 && text.trim().length < 50))
  );
}

// USCINCSO     NEA/ARN     AMB HOLMES     A/S MOOSE     AMBASSADOR
const OFFICE_TARGET = /^(?:THE )?(?:US[A-Z]*|CINC[A-Z]*|AMB(?:ASSADOR)?|DCM|POLAD|A\/S|[A-Z]{1,5}(?:\/[A-Z-]+)+)\b/;

// WHITE HOUSE FOR JANE SAMPLE     HQS FOR DOE/TR, EMBASSY FOR DEA
const AGENCY =
  /^\s*(?:WHITE ?HOUSE|HQS?|EMBASSY|AM(?:EMBASSY|CONSUL) [A-Z]+|SECSTATE|SECDEF|DEPT|JCS|NSC|AID|USAID|TREASURY|COMMERCE|DEA|CINC[A-Z]+|US[A-Z]{2,6})\s+(?:ALSO )?FOR\s/;

const textIsNext = (state: State): boolean => linesAhead(state, 1).some(beginsText);

/** True for a line with which the text begins: a numbered paragraph, a rule, a summary. */
export function beginsText(line: TextLine): boolean {
  const found = firstMatch(BODY_LINES, line);
  return found !== null && rowOf(found.kind).beginsText === true;
}

/** Before E.O., TAGS or SUBJECT have come, unknown lines are attention lines as long as such a label still follows. */
export function isStillHeader(state: State, line: TextLine): boolean {
  return !state.seen.has('subject') && line.text.trim().length <= 80 && labelAhead(state);
}

/** True when a label of the text header comes before the text does. */
function labelAhead(state: State): boolean {
  const ahead = linesAhead(state, 24);
  const text = ahead.findIndex(beginsText);
  const label = ahead.findIndex((next) => firstMatch(LABELS, next) !== null);
  return label >= 0 && (text < 0 || label < text);
}

// REF: FEB 8 WIRELESS
const LABELS: readonly LinePattern[] = [
  ...TEXT_HEADER_LINES,
  SUBJECT_LINE,
  { kind: 'ref', pattern: /^\W*REF(?:ERENCE)?(?:TELS?|\(S\)|S)?\s?:/ },
];
