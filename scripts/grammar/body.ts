// Zone B: the text (format.md 2). Only what stands at the beginning of a line is coloured; prose stays as it is.
import { longField, match, type Rule, rx, sequence } from './rule';
import {
  CLASSIFICATION,
  FIELD,
  FURNITURE,
  HEADING,
  INDENT,
  MESSAGE_REFERENCE,
  PORTION,
  TEXT,
  WHOLE_TEXT,
} from './shapes';

/** SUMMARY: and BEGIN SUMMARY: and SUMMARY AND ACTION REQUEST: */
const LABEL = rx`(?:(?i:BEGIN)\s)?${HEADING}(?:\s?(?:AND|/)\s?${HEADING})?`;
const LABEL_END = rx`(?=\s?[:.-](?:\s|$))`;
const ENCLOSED = rx`(?:${HEADING}|(?i:TEXT|QUOTE|MESSAGE|FYI|NOTE|TRANSCRIPT|PRESS\sGUIDANCE))`;

const marks: readonly Rule[] = [
  match(
    '1. (CONFIDENTIAL - ENTIRE TEXT)',
    rx`${INDENT}(?:(?<paragraph>\d{1,2}\s?[.)])\s{0,6})?(?<portion>${WHOLE_TEXT})`,
  ),
  match(
    '1. ENTIRE TEXT CONFIDENTIAL.',
    rx`${INDENT}(?:(?<paragraph>\d{1,2}\s?[.)])\s{0,6})?(?<classification>ENTIRE\s{1,3}TEXT\s{1,3}(?:IS\s)?${CLASSIFICATION})`,
  ),
  match(
    '7. (S) THE MAYOR DESCRIBED THE QUAY',
    sequence(
      rx`${INDENT}(?:¶\s?)?(?<paragraph>\d{1,3}[A-Z]?\s?\)?[.•·])(?!\d|\s{0,2}\d{1,2}\.\s?\d{2,4}(?![\d-]))\s{0,8}`,
      rx`(?<portion>${PORTION})?\s{0,4}(?:(?<label>${LABEL})${LABEL_END})?`,
    ),
  ),
  match('A. (U) FIRST POINT', rx`${INDENT}-?\s{0,8}(?<letter>\([A-Z]\)|[A-M][.)])\s{1,4}(?<portion>${PORTION})?`),
  match(
    '(1) CONCERN FOR THE QUAY',
    rx`${INDENT}-{0,2}\s{0,8}(?<letter>\((?:\d{1,2}|[ivx]{1,4})\)|\d{1,2}\))\s{1,4}(?<portion>${PORTION})?`,
  ),
  match('-- (SBU) SECOND POINT', rx`${INDENT}(?:--|—|•|\*)\s{0,4}(?<portion>${PORTION})`),
  match(
    '(SBU) The Mayor Loses the Election',
    rx`${INDENT}(?<portion>\((?:SBU|LOU|TS|FOUO|U|S)(?:/[A-Z/]{1,12})?\)|\([CS]//?[A-Z/]{2,12}\))(?=\s)`,
  ),
];

const labels: readonly Rule[] = [
  match('SUMMARY AND ACTION REQUEST:', rx`${INDENT}(?<label>${LABEL})${LABEL_END}`),
  match(
    'BEGIN TEXT:',
    rx`${INDENT}(?:(?<paragraph>\d{1,3}\.)\s{1,8})?(?<label>(?i:BEGIN|END)\s+(?:(?i:OF)\s+)?${ENCLOSED})(?=\s?(?:[:.-]|$|(?i:AND|NOTE)))`,
  ),
  match(
    '5. (C) COMMENT: HE IS RIGHT. END COMMENT.',
    rx`(?<=[.!?"')]\s|[.!?"')]\s\s)(?<label>(?i:END)\s(?:(?i:OF)\s)?${ENCLOSED})(?=\.|\s*$)`,
  ),
  match(
    'BEGIN UNCLASSIFIED',
    rx`(?:^[^A-Za-z0-9\n]{0,12}|(?<=[(\[.]|\.\s|\.\s\s))(?<label>BEGIN|END)\s(?<classification>${CLASSIFICATION})(?=\s?(?:[.:)\]]|$))`,
  ),
  match(
    'QTE: MOSCOW 001234 NODIS',
    rx`${INDENT}(?<label>(?:BEGIN\s|END\s)?(?:QTE|QUOTE)|UNQTE|UNQUOTE)(?=\s?(?:[.:]|$))`,
  ),
];

const TITLE = rx`(?!${TEXT}|${FURNITURE}|${FIELD}|${MESSAGE_REFERENCE})\s{0,40}[A-Z](?!.*\s\s)[A-Za-z ,'&/-]{2,45}$`;
const titles: readonly Rule[] = [
  match('------- SUMMARY -------', rx`${INDENT}[=-]{3,}\s?(?<title>[A-Z0-9][A-Z0-9 ,.'&/()-]{0,60}?)\s?[=-]{3,}\s*$`),
  // One line below a rule is its title, if it is short and neither a sentence nor a row of a table.
  longField('-----------------', rx`^\s{0,40}(?<rule>[=_*~-][=_*~ -]{2,120}[=_*~-])\s*$`, TITLE, [
    longField('THE FIRST DAY', rx`^\s{0,40}(?<title>\S.*)`, '.', []),
  ]),
  match('                    SUMMARY', rx`${INDENT}(?<title>${LABEL})\s*$`),
  match(
    'PART I - POLICY ASSESSMENT',
    rx`${INDENT}(?<title>PART\s+(?:[IVX]{1,4}|\d{1,2}|ONE|TWO|THREE)\s?[—.:-]\s?[A-Z].{0,60})$`,
  ),
];

export const body: readonly Rule[] = [...titles, ...labels, ...marks];
