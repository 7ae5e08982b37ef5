import { parse } from '../../../src/cable/parse';
import { codesIn } from '../../../src/view/codes';
import type { CodeKind, CodeOf } from '../../../src/view/codes/code';

/** The first code of a kind in a text, of the given role and code where they matter; fails when there is none. */
export function codeIn<K extends CodeKind>(
  text: string,
  kind: K,
  wanted: { code?: string; role?: string } = {},
): CodeOf<K> {
  const found = codesIn(parse(text)).find(
    (code) =>
      code.kind === kind &&
      (wanted.code === undefined || code.code === wanted.code) &&
      (wanted.role === undefined || code.role === wanted.role),
  );
  if (!found) throw new Error(`no code of kind ${kind} ${JSON.stringify(wanted)}`);
  return found as unknown as CodeOf<K>;
}

/** What a line as a whole says: of the line that is printed so, or holds it. */
export function lineCodeIn(text: string, printed: string): CodeOf<'line'> {
  const start = text.indexOf(printed);
  const found = codesIn(parse(text)).find(
    ({ kind, range }) => kind === 'line' && range[0] < start + printed.length && start < range[1],
  );
  if (found?.kind !== 'line') throw new Error(`nothing is said of ${printed}`);
  return found;
}

/** The header of a made-up telegram of 30 March 2000, with lines that may be replaced by their first word. */
export function headerWith(replaced: Readonly<Record<string, string>> = {}): string {
  return HEADER.map((line) => replaced[line.split(' ')[0] ?? ''] ?? line).join('\n');
}

const HEADER: readonly string[] = [
  'PAGE 01 STATE 060001 302006Z',
  'ORIGIN EUR-01',
  'INFO LOG-00 CIAE-02 /003 R',
  'DRAFTED BY EUR/WE:JDOE',
  'APPROVED BY D:RROE',
  '----- 45A567 302008Z /38',
  'P 302006Z MAR 00',
  'FM SECSTATE WASHDC',
  'TO AMEMBASSY PARIS PRIORITY',
  'CONFIDENTIAL STATE 060001',
  'E.O. 12958: DECL: 3/28/10',
  'TAGS: PREL, FR',
  'SUBJECT: A VISIT',
  '',
  '',
];
