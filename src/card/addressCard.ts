import type { CodeOf } from '../cable/codes/code';
import type { CodeKind, Entry, Meaning } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import { type Card, card, NOT_IN_SOURCES, sentences } from './card';
import { countryAt } from './countries';
import { bestCard } from './meaningCard';
import { capital } from './words';

/** Who sent a telegram or gets it: the post, its country, how urgent it is for it (format.md 1.5). */
export function addressCard(code: CodeOf<'addressee'> | CodeOf<'originator'>, shelf: Shelf): Card {
  const printed = designatorOf(code.code);
  const number = ADDRESS.exec(code.code)?.[2];
  const lines = sentences(ROLES[code.role ?? ''], precedenceOf(code), numberOf(number));
  if (GROUP.test(printed)) {
    return card(printed, 'A group of addressees', { lines: ['Its members are listed elsewhere.', ...lines] });
  }
  if (PERSON.test(printed)) return card(printed, 'A person, named as addressee', { lines });
  const date = code.cable?.date ?? null;
  const meaning = meaningOf(shelf, printed, code.node.post, date);
  if (meaning.entries.length) return knownCard(printed, meaning, lines);
  const begun = beginningOf(shelf, printed, date);
  if (!begun) return unlistedCard(printed, lines);
  const known = knownCard(begun.code, begun, lines);
  return { ...known, code: printed, doubts: [`Read as ${begun.code}; the rest is not explained.`, ...known.doubts] };
}

const knownCard = (printed: string, meaning: Meaning, lines: readonly string[]): Card =>
  bestCard({ ...meaning, code: printed }, [placeOf(meaning.entries[0], meaning.date), ...lines]);

/** A stamp beside the address is read with it: "AMEMBASSY MOSCOW REVLLD". */
function beginningOf(shelf: Shelf, printed: string, date: string | null): Meaning | null {
  const words = printed.split(' ');
  for (let kept = words.length - 1; typeOf(printed) && kept > 1; kept--) {
    const meaning = lookUp(shelf, words.slice(0, kept).join(' '), { kind: 'post', date });
    if (meaning.entries.length) return meaning;
  }
  return null;
}

/** The name in an address, without precedence and number: "AMEMBASSY PARIS" of "AMEMBASSY PARIS PRIORITY 1234". */
export const designatorOf = (address: string): string =>
  (ADDRESS.exec(address)?.[1] ?? address).trim().replace(/^WHITEHOUSE\b/, 'WHITE HOUSE');

// AMEMBASSY PARIS PRIORITY 1234
const ADDRESS = /^(.*?)(?: (?:NIACT|IMMEDIATE|PRIORITY|ROUTINE|FLASH)){0,2}(?: (\d{4,5}))?$/;

// EUROPEAN POLITICAL COLLECTIVE     ALL OECD CAPITALS     AIG 7602
const GROUP = /\bCOLLECTIVE\b|^ALL [A-Z]|\bAIG\b/;

// Doe-Roe, Jane Q     in prints of the years after 2009
const PERSON = /^[A-Z][A-Za-z'’-]+, [A-Z][a-z]/;

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

// SECSTATE WASHDC     DEPT OF STATE     WASHDC, SECSTATE     the Department of State     but not: DEPT OF AGRICULTURE WASHDC
const isDepartment = (printed: string): boolean => /^\W*SEC|STATE\b|^DEPT\.?$/i.test(printed);

// DIA WASHDC     SECDEF WASHDC//USDP//     CSAF / INY     DEA     COMSIXTHFLT     but not: NAS SIGONELLA IT
function agencyOf(printed: string): string | null {
  const [, word = '', rest = ''] = /^(SEC OF DEF|[A-Z]{3,})\b(.*)$/.exec(printed) ?? [];
  const alone = /^\s*(?:$|\/|WASH)/.test(rest);
  if (
    !(alone && /^(?:SEC OF DEF|[A-Z]{3,6})$/.test(word)) &&
    !/^(?:US)?(?:CINC|COM)[A-Z]{2,}$|^CONAD$|^JOINT$/.test(word)
  )
    return null;
  return word === 'SEC OF DEF' ? 'SECDEF' : word;
}

interface PostType {
  readonly printed: RegExp;
  /** Codes of the table of posts that are of this type. */
  readonly listed: RegExp;
  readonly name: string;
}

/** An embassy is not the consulate that stood in the same town before it. */
const TYPES: readonly PostType[] = [
  { printed: /^AM[A-Z]*EMB|^the Embassy/, listed: /^(?:AMEMBASSY|USINT|USLO)/, name: 'Embassy' },
  { printed: /^AMCON|^the Consulate/, listed: /^AMCON/, name: 'Consulate' },
  { printed: /^USMISSION|^the Mission/, listed: /^US(?!INT|LO|OFFICE)/, name: 'Mission' },
  { printed: /^USLO\b/, listed: /^USLO/, name: 'Liaison office' },
  { printed: /^USINT\b/, listed: /^USINT/, name: 'Interests section' },
  { printed: /^the (?:Department|Secretary) of State/, listed: /^SECSTATE/, name: 'Department of State' },
];

/** Some posts are listed by their place alone. */
const isOf = ({ listed }: PostType, code: string): boolean =>
  listed.test(code) || !/^(?:AM(?:EMB|CON)|US|SEC)/.test(code);

const typeOf = (printed: string): PostType | undefined => TYPES.find((type) => type.printed.test(printed));

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
