import { parse } from '../../../../src/cable/parse';
import { codesIn } from '../../../../src/view/codes';

/**
 * What is found on a line in a telegram, as "kind role code" or "kind code". The line stands where such a line does: after
 * `above`, before the text.
 */
export function codesOn(line: string, above: readonly string[] = HEADING): string[] {
  const before = above.join('\n');
  const text = `${before}\n${line}\n\n1. THE TEXT BEGINS.\n`;
  const start = before.length + 1;
  return codesIn(parse(text))
    .filter(({ range }) => range[0] >= start && range[1] <= start + line.length)
    .map(({ kind, role, code }) => [kind, role, code].filter(Boolean).join(' '));
}

/** A heading up to the relay line. */
export const HEADING: readonly string[] = [
  'PAGE 01 STATE 060001 302006Z',
  'ORIGIN EUR-01',
  'INFO LOG-00 /001 R',
  '----- 45A567 302008Z /38',
];

/** A heading with date-time group and addressees. */
export const ADDRESSED: readonly string[] = [
  ...HEADING,
  'P 302006Z MAR 00',
  'FM SECSTATE WASHDC',
  'TO AMEMBASSY PARIS PRIORITY',
];

/** A header up to the message reference. */
export const REFERENCED: readonly string[] = [...ADDRESSED, 'CONFIDENTIAL STATE 060001'];
