// Zone H: date-time group, originator, addressees (format.md 1.5).
import { either, include, match, type Rule, rx, sequence, zone } from './rule';
import {
  ADDRESS,
  CAPTION,
  CLASSIFICATION,
  DATE_TIME_GROUP,
  FIELD,
  FURNITURE,
  ITEM,
  MESSAGE_REFERENCE,
  PRECEDENCE_LETTERS,
  TEXT,
} from './shapes';

const LABEL = rx`(?:FM|TO|INFO|XMT)(?![A-Z])`;

const OPENS = either(
  // P 302006Z MAR 00 FM SECSTATE WASHDC TO AMEMBASSY PARIS
  rx`[^A-Za-z0-9\n]{0,12}${PRECEDENCE_LETTERS}\s{0,6}${DATE_TIME_GROUP}`,
  // FM AMEMBASSY KIGALI
  rx`\s{0,40}FM\s+${ADDRESS}`,
  // TO RUEHC/SECSTATE WASHDC PRIORITY 3928
  rx`\s{0,40}(?:TO|INFO)\s+(?:[QRU][A-Z]{4,7}/|SECSTATE\sWASHDC)`,
);

const ENDS = either(
  FIELD,
  MESSAGE_REFERENCE,
  TEXT,
  // BT
  rx`\s{0,40}BT\s*$`,
  // DRAFTED BY PM/AE: HGHANDYSIDE/DS
  rx`\W{0,6}(?:DRAFTED|APPROVED)\s+BY`,
  // ACTION EUR-12
  rx`\s{0,8}(?:ORIGIN|ACTION|INFO)\s+${ITEM}`,
  // EXDIS
  rx`\s{0,40}${CAPTION}\s*$`,
);

const HOLDS = rx`(?!${ENDS})${either(
  FURNITURE,
  // TO RUEHFR/AMEMBASSY PARIS NIACT IMMEDIATE 1234
  rx`\s{0,40}${LABEL}`,
  // EUROPEAN POLITICAL COLLECTIVE: capitals without the marks of a sentence
  rx`\s{0,40}(?!${CLASSIFICATION})[A-Z(][^a-z,;?"]{1,70}(?<![.\n])$`,
)}`;

/** The parts of a heading, wherever they stand on the line: P 302006Z MAR 00 FM SECSTATE WASHDC TO AMEMBASSY PARIS */
export const heading: readonly Rule[] = [
  match(
    'O 172244Z FEB 78 ZFF6',
    sequence(
      rx`(?<![A-Z\d])(?<precedence>${PRECEDENCE_LETTERS})\s{0,6}(?<dateTimeGroup>${DATE_TIME_GROUP})`,
      rx`(?:\s+(?<signals>Z[A-Z]{2}\d?(?![A-Z])[^\n]{0,60}?)(?=\s+FM\s|\s*$))?`,
    ),
  ),
  match('140658Z JAN 95', rx`(?<![A-Z\d])(?<dateTimeGroup>${DATE_TIME_GROUP})`),
  match('INFO USMISSION USNATO IMMEDIATE', rx`(?<![A-Z/])(?<label>${LABEL})(?=[\s/])`),
  ...include('addressees'),
];

export const headingZone: readonly Rule[] = [
  zone('R 311201Z MAR 77', OPENS, HOLDS, [...include('furniture', 'archive'), ...heading]),
];
