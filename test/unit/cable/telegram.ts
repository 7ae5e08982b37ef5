import type { Cable } from '../../../src/cable/model';
import { parse } from '../../../src/cable/parse';

/** The header of a made-up telegram; its classification is CONFIDENTIAL and its portions may be marked. */
export const HEADER: readonly string[] = [
  'CONFIDENTIAL',
  'PAGE 01  LA PAZ 03121  261915Z',
  'ACTION ARA-10',
  'INFO OCT-01 ISO-00 /011 W',
  '------------------088249 261948Z /23',
  'P 261830Z MAR 79',
  'FM AMEMBASSY LA PAZ',
  'TO SECSTATE WASHDC PRIORITY 4715',
  'C O N F I D E N T I A L LA PAZ 3121',
  'E.O. 12065: GDS 3/26/85 (SAMPLE, JANE) OR-P',
  'TAGS: PINT, BL',
  'SUBJECT: A SUBJECT',
  '',
];

/** A telegram's text: the header above with some lines replaced, then the body. */
export function telegram(body: readonly string[], replaced: Readonly<Record<string, string>> = {}): string {
  const header = HEADER.map((line) => {
    const start = Object.keys(replaced).find((key) => line.startsWith(key));
    return start ? (replaced[start] ?? line) : line;
  });
  return [...header, ...body].join('\n');
}

/** The first cable of a text; fails when there is none. */
export function firstCable(text: string): Cable {
  const [cable] = parse(text).cables;
  if (!cable) throw new Error('the text holds no cable');
  return cable;
}

/** "1C 2 A" : number and first letter of the mark of each paragraph; items in brackets by their level. */
export function outline(text: string): string {
  return firstCable(text)
    .paragraphs.map(({ number, level, portion }) => {
      const mark = portion
        ? `${portion.level[0]}${portion.certainty === 'certain' ? '' : '?'}${portion.inherited ? '*' : ''}`
        : '';
      return `${'>'.repeat(level - 1)}${number ?? '-'}${mark && `:${mark}`}`;
    })
    .join(' ');
}
