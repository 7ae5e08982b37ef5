import type { CodeOf } from '../cable/codes/code';
import type { CodeKind, Entry, Meaning } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import { type Card, card, sentences } from './card';
import { meaningCard } from './meaningCard';
import { capital } from './words';

/** Who sent a telegram or gets it: the post, its country, how urgent it is for it (format.md 1.5). */
export function addressCard(code: CodeOf<'addressee'> | CodeOf<'originator'>, shelf: Shelf): Card {
  const lines = [ROLES[code.role ?? ''] ?? null, 'precedence' in code.node ? precedenceOf(code.node.precedence) : null];
  if (code.node.post === null) {
    return card(code.code, 'A group of addressees', {
      lines: sentences('Its members are listed elsewhere.', ...lines),
    });
  }
  const plain = code.code.replace(/(?:\s+(?:NIACT|IMMEDIATE|PRIORITY|ROUTINE|FLASH))*(?:\s+\d{4,5})?$/, '');
  const meaning = meaningOf(shelf, plain, code.node.post, code.cable?.date ?? null);
  return meaningCard({ ...meaning, code: plain }, [placeOf(meaning.entries[0]), ...lines]);
}

/** The address as printed, its place alone, then the agency or command that it names: DIA of "DIA WASHDC". */
function meaningOf(shelf: Shelf, printed: string, post: string, date: string | null): Meaning {
  const agency =
    printed
      .replace(/^[QRU][A-Z]{4,7}\//, '')
      .replace(/^SEC OF DEF/, 'SECDEF')
      .split(/[ /]/)[0] ?? printed;
  const tries: readonly [code: string, kind: CodeKind][] = [
    [printed, 'post'],
    [post, 'post'],
    [agency, 'office'],
    [agency, 'abbreviation'],
  ];
  const meanings = tries.map(([code, kind]) => lookUp(shelf, code, { kind, date }));
  return meanings.find(({ entries }) => entries.length > 0) ?? lookUp(shelf, printed, { kind: 'post', date });
}

const ROLES: Readonly<Record<string, string>> = {
  from: 'Sent the telegram.',
  to: 'Addressee for action.',
  info: 'Addressee for information.',
  exempt: 'Left out: exempted from the group of addressees.',
};

const precedenceOf = (precedence: string | null): string | null =>
  precedence && `Precedence for it: ${precedence.toLowerCase()}.`;

/** "Embassy in La Paz, Bolivia. Routing indicator RUEHLP (2010)." */
function placeOf(entry: Entry | undefined): string | null {
  const [city = '', type = '', indicator = ''] = entry?.note?.split(' / ') ?? [];
  if (entry?.kind !== 'post' || !type) return null;
  const place = [city, entry.parent].filter(Boolean).join(', ');
  return `${capital(type)}${place ? `, ${place}` : ''}.${indicator ? ` Routing indicator ${indicator} (2010-14).` : ''}`;
}

/** A station and its serial number, in the message reference or where another telegram is cited (format.md 1.6, 2.9). */
export function referenceCard(code: CodeOf<'messageReference'> | CodeOf<'reference'>, shelf: Shelf): Card {
  const { post, number, year } = code.node;
  const own = code.kind === 'messageReference';
  if (!post || !number) return card(code.code, own ? 'Message reference' : 'Reference that is no telegram by number');
  const [entry] = lookUp(shelf, post, { kind: 'post', date: code.cable?.date }).entries;
  const bare = number.replace(/^0+/, '');
  return card(code.code, `${own ? 'Message reference' : 'Telegram'}: number ${bare} of ${entry?.name ?? post}`, {
    lines: sentences(
      own ? 'What others cite this telegram by.' : yearNote(year, code.cable?.date ?? null),
      'Each station counts anew every calendar year; the number is padded differently from line to line.',
    ),
    onShelf: Boolean(entry),
  });
}

const yearNote = (year: number | null, date: string | null): string | null => {
  if (year) return `Of ${year}.`;
  return date
    ? `No year is printed: as a rule that of this telegram (${date.slice(0, 4)}), or the year before if the number is higher.`
    : null;
};
