// The words that cables are made of. The parser, the grammar and the completions take them from here.

/** Precedence prosigns (format.md B.2, ACP 127). */
export const PRECEDENCES: Readonly<Record<string, string>> = {
  Z: 'FLASH',
  O: 'IMMEDIATE',
  P: 'PRIORITY',
  R: 'ROUTINE',
  Y: 'EMERGENCY COMMAND',
};

/** Precedence words that follow an addressee; longest first, both orders are met. */
export const PRECEDENCE_WORDS: readonly string[] = [
  'NIACT IMMEDIATE',
  'IMMEDIATE NIACT',
  'IMMEDIATE',
  'PRIORITY',
  'ROUTINE',
  'FLASH',
  'NIACT',
];

/** Captions (format.md B.5): who may see the telegram. Longer ones first where one begins another. */
export const CAPTIONS: readonly string[] = [
  'NODIS',
  'EXDIS',
  'LIMDIS',
  'STADIS',
  'NOFORN',
  'SIPDIS',
  'NOTAL',
  'SENSITIVE',
  'SBU',
  'AIDAC',
  'FODAG',
  'AGREMENT',
  'DIRGEN',
  'TERREP',
  'CHEROKEE',
  'USSALTTWO',
  'CODEL',
  'STAFFDEL',
  'INFORM CONSULS',
  'OFFICIAL INFORMAL',
  'EYES ONLY',
  'ROGER CHANNEL',
  'DISSENT CHANNEL',
  'MEDICAL CHANNEL',
  'SY CHANNEL',
  'DS CHANNEL',
  'MED CHANNEL',
  'TM CHANNEL',
  'OIG CHANNEL',
];

/** Month as printed in a date-time group, to its number. */
export const MONTHS: Readonly<Record<string, number>> = {
  JAN: 1,
  FEB: 2,
  MAR: 3,
  APR: 4,
  MAY: 5,
  JUN: 6,
  JUL: 7,
  AUG: 8,
  SEP: 9,
  OCT: 10,
  NOV: 11,
  DEC: 12,
};

/** Executive orders on classified information that cables name, with the day each took effect (format.md B.4). */
export const EXECUTIVE_ORDERS: Readonly<Record<string, string>> = {
  '11652': '1972-06-01',
  '12065': '1978-12-01',
  '12356': '1982-08-01',
  '12958': '1995-10-14',
  '13292': '2003-03-25',
  '13526': '2010-06-27',
};

/** Headings that open a paragraph on its own line of text: "1. SUMMARY: ..." (format.md 2.6). */
export const INLINE_HEADINGS: readonly string[] = [
  'SUMMARY',
  'SUMMAY',
  'COMMENT',
  'INTRODUCTION',
  'ACTION REQUESTED',
  'ACTION REQUEST',
  'BACKGROUND',
];

/** "E.O.", "TAGS" and the like: what a drafter's header line begins with (format.md 1.6). */
export const HEADER_LABELS: readonly string[] = [
  'E.O.',
  'TAGS',
  'SUBJECT',
  'SUBJ',
  'REF',
  'REFS',
  'REFTEL',
  'CLASSIFIED BY',
];

/** First words of a plain-language address designator (format.md 1.5 fm). */
export const ADDRESS_WORDS: readonly string[] = [
  'AMEMBASSY',
  'AMCONSUL',
  'AMCONGEN',
  'USMISSION',
  'USINT',
  'USLO',
  'USDEL',
  'USOFFICE',
  'SECSTATE',
  'SECDEF',
];
