// What stands inside the fields: sets of values that the rules of several zones share. A capture that bears the name of
// a set is coloured by it.
import { LEVELS } from '../../src/cable/words/levels';
import { match, type Rule, rx } from './rule';
import {
  CAPTION,
  CLASSIFICATION,
  classificationOf,
  LEVEL_NAMES,
  MONTH,
  marksOf,
  OFFICE,
  ORDER,
  PORTION,
  PRECEDENCE,
  ROUTING,
  STATION,
} from './shapes';

const highestFirst = [...LEVELS].reverse();

/** One rule a level, the scope ending in its name: CONFIDENTIAL, C O N F I D E N T I A L. */
const classification: readonly Rule[] = highestFirst.map((level) => ({
  comment: level,
  match: classificationOf(level),
  name: `string.unquoted.classification.${LEVEL_NAMES[level]}.cable`,
}));

/** (C), (C/NF), (CONFIDENTIAL - ENTIRE TEXT): the whole of what is captured. */
const portion: readonly Rule[] = highestFirst.map((level) => ({
  comment: `(${marksOf(level)[0]})`,
  match: rx`[(.•\s]{0,4}${marksOf(level)}(?![A-Za-z]).*`,
  name: `string.unquoted.portion.${LEVEL_NAMES[level]}.cable`,
}));

/** The words of an address, one at a time: each ends where a precedence, a number or a label begins. */
const addressees: readonly Rule[] = [
  match('AMEMBASSY PARIS NIACT IMMEDIATE 1234', rx`(?<![A-Za-z])(?<precedence>(?i:${PRECEDENCE}))`),
  match('RUEHFR/AMEMBASSY PARIS', rx`(?<![A-Za-z])(?<routing>${ROUTING})(?=\s?/)`),
  match('SECSTATE WASHDC 4715', rx`(?<![A-Za-z\d/-])(?<serial>\d{4,5})(?=\s*(?:[A-Z]|$))`),
  match('USCINCEUR VAIHINGEN GE//ECJ2//', rx`(?:\d{1,2}(?=[A-Z]))?[A-Z(][A-Z0-9.&'()/-]{0,60}`, 'addressee'),
];

const dates: readonly Rule[] = [
  match('DECL: 2020/01/31', rx`(?<![\d/-])(?<date>\d{4}/\d{1,2}/\d{1,2})(?![\d/])`),
  match('DECL: 3/28/10', rx`(?<![\d/-])(?<date>\d{1,2}[/-]\d{1,2}[/-]\d{2,4})(?![\d/-])`),
];

/** What follows the number of an executive order, format.md B.4. */
const schedules: readonly Rule[] = [
  ...dates,
  match('E.O. 12958: E.O. 12958: DECL: 01/31/04', rx`E\.?O\.?\s?(?<order>${ORDER})`),
  match('DECL: OADR', rx`(?<![A-Z])(?<label>DECL(?:AS)?)(?![A-Z])`),
  match(
    'XGDS1, DECLAS 12-31-84',
    rx`(?<![A-Z])(?<schedule>(?:X?GDS|[ARX]DS)(?:-?\d)?|OADR|OR-[MPE](?:/[MPE])?)(?![A-Z])`,
  ),
  match('DECL: 1.6X1', rx`(?<![A-Z\d])(?<schedule>(?:1\.6)?X\d|25X\d|N[/:]?A)(?![A-Z\d])`),
  match('GDS 8/7/85 (BOEKER, PAUL H) OR-M', rx`\((?<person>[A-Z][A-Z'-]+,\s[A-Z][A-Z. '-]*)\)`),
];

const reasons: readonly Rule[] = [
  match('REASON: 1.5 (B) AND (D)', rx`(?i:(?<label>(?:FOR\s|PER\s|DUE\sTO\s)?REASONS?(?:\(S\))?))(?![A-Za-z])`),
  match(
    'PER 1.5 (B) AND (D)',
    rx`(?<![\d.])(?<reason>1\.[4-6]\s{0,2}\(?[A-Ha-h](?:[/,&]?[A-Ha-h]){0,3}\)?)(?![A-Za-z])`,
  ),
  match('1.4 (b) and (d).', rx`(?i:(?<=\)\s|and\s|,\s))(?<reason>\([A-Ha-h]\))`),
];

/** Subject tags have four letters, places two, the rest are organizations and programmes. */
const tagList: readonly Rule[] = [
  match('OVIP (KISSINGER, HENRY A.), ACOM', rx`\((?<person>[A-Z][^()\n]{1,60})\)`),
  match('PREL, MARR, PINR', rx`(?<![A-Z])(?<subjectTag>[A-Z]{4})(?![A-Z])`),
  match('PREL, FR', rx`(?<![A-Z])(?<geographicTag>[A-Z]{2})(?![A-Z])`),
  match('PREL, OAU, ASEAN', rx`(?<![A-Z])(?<otherTag>[A-Z][A-Z0-9-]{2,9})(?![A-Z])`),
];

/** Labels and the telegrams that they stand for: (A) 05 PARIS 222 (NOTAL). */
const references: readonly Rule[] = [
  match('A) PARIS 11541 B) PARIS 11412', rx`(?<![A-Za-z\d])(?<refLabel>[(\[]?[A-Z][).:\]])(?=\s|$)`),
  match('STATE 1234 (NOTAL)', rx`\((?<caption>${CAPTION})\)`),
  match('PARIS 1234 AND STATE 5678', rx`(?<![A-Z])(?:AND|REF|OF|DTG)(?![A-Z])`),
  match(
    '99 STATE 88477',
    rx`(?<![A-Za-z\d/-])(?:(?<date>(?:(?:19|20)\d\d|\d\d))\s{1,2})?(?<station>${STATION})\s{1,3}#?(?<serial>\d{1,7})(?![\d/-]?\d*Z)`,
  ),
];

/** EUR/WE:DVANCLEVE:DVC -- 03/30/00 7-4361 */
const drafting: readonly Rule[] = [
  ...dates,
  match('202-647-4042', rx`(?<![\dA-Z-])(?<phone>(?:\d{3}-)?\d{1,3}-\d{4})(?!\d)`),
  match('APPROVED BY: D:STALBOTT', rx`(?<![A-Z])(?<label>(?:DRAFTED|APPROVED|CLEARED)\s+BY)(?![A-Z])`),
  match('EUR/WE:DVANCLEVE:DVC', rx`(?<![A-Z/])(?<office>${OFFICE})\s?:\s?(?<person>[A-Z][A-Z.'-]*)`),
  match('EUR/WE:JSPILSBURY,MSULLIVAN', rx`(?<=[A-Z])[:,;](?<person>[A-Z][A-Z.'-]*)`),
  match('OC/T - MR. GENDRON (SUBST)', rx`(?<![A-Z/])(?<office>${OFFICE})\s-\s(?<person>[A-Z][A-Z., '-]*)`),
  match(
    'AF/W-MR. DARIS (SUBS)',
    rx`(?<![A-Z/])(?<office>[A-Z][A-Z/]{0,20})-(?<person>(?:M[RS]{1,2}|DR|AMB|[A-Z])\.[A-Z., '-]*)`,
  ),
];

/** EUR-01 ISO-00 /018 W */
const distribution: readonly Rule[] = [
  match('DRL-02 G-00 NFAT-00', rx`(?<![A-Z0-9-])(?<office>[A-Z0-9]{1,6})[-:]{1,2}(?<copies>\d{1,3})(?![\d/-])`),
  match('\tEAP-00\tEB00\tFAAE-00', rx`(?<![A-Z0-9-])(?<office>[A-Z]{1,5})(?<copies>\d\d)(?![\dA-Z-])`),
  match('MA (01) SSS (01)', rx`(?<![A-Z])(?<office>[A-Z]{1,6})\s?\((?<copies>\d{1,2})`),
  match('SAS-00 /017R', rx`/\s?(?<copies>\d{3})\s?[RW]?(?![A-Z\d])`),
];

/** The telegram's own number, as it is printed in the lists and running heads of other systems. */
const messageReference: readonly Rule[] = [
  match('UNCLAS PHNOM PENH 001473', rx`(?<![A-Z])(?<classification>${CLASSIFICATION})`),
  match(
    'SECTION 1 OF 3 KIGALI 370',
    rx`(?<![A-Z])(?<label>(?:FINAL\s)?SECTION)(?:\s(?<section>\d{1,2}))?\sOF\s(?<section>\d{1,2})`,
  ),
  match('KIGALI 370', rx`(?<![A-Z])(?<station>${STATION})\s{1,3}(?<serial>\d{1,6}(?:/\d{1,2})?)`),
  match('LIMITED OFFICIAL USE 0526', rx`(?<serial>\d{3,6})`),
];

const datesAndTimes: readonly Rule[] = [
  match('Sep 25, 2017 / 250150Z SEP 17', rx`(?<dateTimeGroup>\d{6}Z\s+(?i:${MONTH})\s+\d\d)`),
  match('Sep 25, 2017', rx`(?<date>(?i:${MONTH})\s\d{1,2},\s\d{4})`),
];

const subjectLine: readonly Rule[] = [
  match('(S) AMBASSADOR SEES THE NEW HARBOR', rx`(?=\S)(?<portion>${PORTION})?\s{0,4}(?<subject>\S.*)`),
];

export const VALUES: Readonly<Record<string, readonly Rule[]>> = {
  classification,
  portion,
  addressees,
  schedules,
  reasons,
  tagList,
  references,
  drafting,
  distribution,
  messageReference,
  datesAndTimes,
  subjectLine,
};
