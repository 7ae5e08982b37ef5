import type { Line, LineKind } from '../cable/model';
import type { CodeOf } from '../view/codes/code';
import { type Card, card, sentences } from './card';

/** Format lines of ACP 127 that machines exchanged around a message (format.md 1.3). */
export function transmissionCard({ code, node }: CodeOf<'line'>): Card {
  const [title, ...lines] = isFormatLine(node.kind) ? FORMAT_LINES[node.kind](node) : ['Transmission line'];
  return card(code, title, { lines: sentences(...lines), small: ['ACP 127: procedure of tape relay networks.'] });
}

/** Title, then sentences. */
type Reader = (line: Line) => [string, ...(string | null | undefined | false)[]];

const field = ({ fields }: Line, name: string): string | undefined => fields[name]?.text;

export const FORMAT_LINES = {
  // VZCZCXYZ0001
  fl1: (line) => ['Start of the transmission', `Channel ${field(line, 'channel')}, number ${field(line, 'csn')}.`],
  // DE RUEHC #0269/01 0902006
  fl3: (line) => [
    `Station serial number ${field(line, 'ssn')}`,
    field(line, 'section') && `Section ${Number(field(line, 'section'))}.`,
    filedOf(line),
  ],
  // ZNY CCCCC ZZH
  fl4: (line) => [
    field(line, 'secure') === 'R' ? 'ZNR: unclassified circuits may be used' : 'ZNY: approved circuits only',
    CLASSES[field(line, 'code')?.[0] ?? ''],
    field(line, 'ops')?.trim() && `${field(line, 'ops')?.trim()}: operating signal (ACP 131).`,
  ],
  // RAAUZYUW RUEHXYZ3515 1921046-UUUU--RHEHAAX.
  janap: () => ['Start of a JANAP 128 message line', 'Our sources do not explain its parts.'],
  bt: () => ['BT, break: the text begins or ends'],
  eomCheck: (line) => [
    'Check at the end of the message',
    `Repeats the station serial number ${field(line, 'ssn')}; another number means a damaged or merged file.`,
  ],
  // NNNNMAFVVZCZ
  nnnn: ({ range: [start, end] }) => [
    'End of the message',
    end - start > 'NNNN'.length && 'Run together with what began the next transmission.',
  ],
} satisfies Partial<Record<LineKind, Reader>>;

const isFormatLine = (kind: LineKind): kind is keyof typeof FORMAT_LINES => kind in FORMAT_LINES;

const CLASSES: Readonly<Record<string, string>> = {
  U: 'UUUUU: unclassified.',
  E: 'EEEEE: EFTO, encrypted for transmission only.',
  R: 'RRRRR: restricted.',
  C: 'CCCCC: confidential.',
  S: 'SSSSS: secret.',
  T: 'TTTTT: top secret.',
};

/** Julian day and time, or day and time in the older form. */
function filedOf(line: Line): string | null {
  const [julian, clock, day, time] = ['julian', 'hhmm', 'day', 'time'].map((name) => field(line, name));
  if (julian && clock)
    return `Filed on day ${Number(julian)} of the year at ${clock.slice(0, 2)}:${clock.slice(2)} UTC.`;
  return day && time ? `Filed on day ${Number(day)} of the month at ${time.slice(0, 2)}:${time.slice(2)} UTC.` : null;
}
