import type { CodeKind, Entry, Meaning } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import type { CodeOf } from '../view/codes/code';
import { agencyOf, designatorOf, inFull, isDepartment, noPostIn, numberIn } from './addressShapes';
import { type Card, card, NOT_IN_SOURCES, sentences } from './card';
import { countryAt } from './countries';
import { bestCard } from './meaningCard';
import { isOf, typeOf } from './postTypes';
import { isTravelling, tripLine } from './tripLine';
import { capital } from './words';

/** Who sent a telegram or gets it: the post, its country, how urgent it is for it (format.md 1.5). */
export function addressCard(code: CodeOf<'addressee'> | CodeOf<'originator'>, shelf: Shelf): Card {
  const printed = designatorOf(code.code);
  const date = code.cable?.date ?? null;
  const lines = sentences(
    isTravelling(printed) && tripLine(shelf, date),
    ROLES[code.role ?? ''],
    precedenceOf(code),
    numberOf(numberIn(code.code)),
  );
  const other = noPostIn(printed);
  if (other) return card(printed, NO_POST[other], { lines: [...(other === 'group' ? [MEMBERS] : []), ...lines] });
  const meaning = meaningOf(shelf, printed, code.node.post, date);
  if (meaning.entries.length) return knownCard(printed, meaning, shelf, lines);
  const begun = beginningOf(shelf, printed, date);
  const named = inFull(printed);
  if (!begun && named) return card(printed, named, { lines: ['Named in full by the address.', ...lines] });
  if (!begun) return unlistedCard(printed, lines);
  const known = knownCard(begun.code, begun, shelf, lines);
  return { ...known, code: printed, doubts: [`Read as ${begun.code}; the rest is not explained.`, ...known.doubts] };
}

const NO_POST = {
  group: 'A group of addressees',
  person: 'A person, named as addressee',
  mailbox: 'A mailbox or list of the message system, no post',
} as const;
const MEMBERS = 'Its members are listed elsewhere.';

const knownCard = (printed: string, meaning: Meaning, shelf: Shelf, lines: readonly string[]): Card =>
  bestCard({ ...meaning, code: printed }, shelf, [placeOf(meaning.entries[0], meaning.date), ...lines]);

/** A stamp beside the address is read with it: "AMEMBASSY MOSCOW REVLLD". */
function beginningOf(shelf: Shelf, printed: string, date: string | null): Meaning | null {
  const words = printed.split(' ');
  for (let kept = words.length - 1; typeOf(printed) && kept > 1; kept--) {
    const meaning = lookUp(shelf, words.slice(0, kept).join(' '), { kind: 'post', date });
    if (meaning.entries.length) return meaning;
  }
  return null;
}

const ROLES: Readonly<Record<string, string>> = {
  from: 'Sent the telegram.',
  to: 'Addressee for action.',
  info: 'Addressee for information.',
  exempt: 'Left out: exempted from the group of addressees.',
};

function precedenceOf({ node }: CodeOf<'addressee'> | CodeOf<'originator'>): string | null {
  const precedence = 'precedence' in node ? node.precedence : null;
  return precedence && `Precedence for it: ${precedence.toLowerCase()}.`;
}

function numberOf(number: string | undefined): string | null {
  if (!number) return null;
  return /^0+$/.test(number)
    ? `${number}: no running number.`
    : `${number}: running number of the telegrams from this sender to this addressee.`;
}

/** The address as printed, its place, then the agency or command that it names: DIA of "DIA WASHDC". */
function meaningOf(shelf: Shelf, printed: string, post: string | null, date: string | null): Meaning {
  const agency = agencyOf(printed);
  const tries: readonly [code: string | null, kind: CodeKind][] = [
    [printed, 'post'],
    [isDepartment(printed) || post !== 'STATE' ? post : null, 'post'],
    [agency, 'office'],
    [agency !== printed ? agency : null, 'abbreviation'],
  ];
  const type = typeOf(printed);
  for (const [code, kind] of tries) {
    const meaning = code ? lookUp(shelf, code, { kind, date }) : null;
    const entries = meaning?.entries.filter(({ code }) => kind !== 'post' || !type || isOf(type, code)) ?? [];
    if (meaning && entries.length) return { ...meaning, entries };
  }
  return { code: printed, kind: 'post', date, entries: [], parts: [] };
}

/** The type of the post is known from its designator, also where no source lists the place. */
function unlistedCard(printed: string, lines: readonly string[]): Card {
  const type = typeOf(printed);
  if (/^the /.test(printed)) return card(printed, 'Named in full, as editors do', { lines });
  if (type) return card(printed, `${type.name} that is not in our sources`, { known: false, lines });
  return card(printed, NOT_IN_SOURCES, {
    known: false,
    lines,
    doubts: ['Its place among the addresses is all that tells it.'],
  });
}

/** "Embassy, La Paz, Bolivia. Routing indicator RUEHLP (2010-14)." */
function placeOf(entry: Entry | undefined, date: string | null): string | null {
  const [city = '', type = '', indicator = ''] = entry?.note?.split(/\s*\/\s*/) ?? [];
  if (entry?.kind !== 'post' || !type) return null;
  const kind = type.replace(/^station name.*/, 'post');
  const place = [kind, city, countryAt(entry.parent, date)].filter(Boolean).join(', ');
  return `${capital(place)}.${indicator ? ` Routing indicator ${indicator} (2010-14).` : ''}`;
}
