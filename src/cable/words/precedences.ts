// Precedence: how urgent a telegram is (format.md B.2).

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

/** What scans make of them. */
const MISREAD: Readonly<Record<string, string>> = { IMMEOIATE: 'IMMEDIATE', PRIORITI: 'PRIORITY' };

/** Source of a pattern for a precedence behind an addressee, whole or misread. */
export const PRECEDENCE = [...PRECEDENCE_WORDS, 'NIACT IMMEOIATE', ...Object.keys(MISREAD)].join('|');

/** The precedence that a word behind an addressee means: IMMEDIATE of "IMMEOIATE". */
export const precedenceOf = (printed: string): string =>
  printed.toUpperCase().replace(/\S+/g, (word) => MISREAD[word] ?? word);
