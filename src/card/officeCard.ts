import type { Cable } from '../cable/model';
import { isSectionOfPost } from '../reference/distributionCodes';
import type { Entry, Meaning } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import type { CodeOf } from '../view/codes/code';
import { meaningOf } from './abbreviationMeaning';
import { type Card, card, sentences } from './card';
import { bestCard, meaningCard } from './meaningCard';

/** An office in drafting, clearances or attention lines: "EUR/WE" of "EUR/WE:DVANCLEVE:DVC". */
export function officeCard(code: CodeOf<'office'>, shelf: Shelf): Card {
  const line = ROLES[code.role ?? ''] ?? null;
  return postCard(code, shelf, line) ?? wordsCard(code.code, line) ?? symbolCard(code, shelf, line);
}

const ROLES: Readonly<Record<string, string>> = {
  drafted: 'It drafted the telegram.',
  approved: 'It approved the telegram.',
  cleared: 'It cleared the telegram.',
};

function symbolCard({ code, role, cable }: CodeOf<'office'>, shelf: Shelf, line: string | null): Card {
  const look = (symbol: string): Meaning => {
    const meaning = lookUp(shelf, symbol, { kind: 'office', date: cable?.date });
    return { ...meaning, entries: ofPlace(meaning.entries, role !== 'pass' && isFromPost(cable)) };
  };
  const meaning = look(code);
  const word = meaning.entries.length || meaning.parts.length ? null : wordOf(code, cable, shelf);
  if (word) return bestCard(word, shelf, [line]);
  const repaired = code.replace(/0/g, 'O'); // S/S-0
  if (meaning.entries.length || repaired === code) return meaningCard(meaning, shelf, [line]);
  const known = meaningCard(look(repaired), shelf, [line]);
  return { ...known, doubts: [`Printed ${code}, read as ${repaired}.`, ...known.doubts] };
}

/** POLAD and RSO in an attention line are no symbols but words that the prose knows: only those beyond doubt. */
function wordOf(code: string, cable: Cable | null, shelf: Shelf): Meaning | null {
  const { entries, sure } = meaningOf(code, cable, shelf);
  const isSymbol = shelf.entriesOf('office', code).length > 0;
  return sure && !isSymbol ? { code, kind: 'abbreviation', date: cable?.date ?? null, entries, parts: [] } : null;
}

/** In the drafting lines of a post, PA is the post's own section; in those of the Department, and in STATE FOR PA, its bureau. */
function ofPlace(entries: readonly Entry[], atPost: boolean): readonly Entry[] {
  const sections = entries.filter(isSectionOfPost);
  const offices = entries.filter((entry) => !isSectionOfPost(entry));
  return atPost ? [...sections, ...offices] : offices;
}

const postOf = (cable: Cable | null): string | null => cable?.from?.post ?? cable?.messageReference?.post ?? null;

const isFromPost = (cable: Cable | null): boolean => {
  const post = postOf(cable);
  return post !== null && !/^(?:SEC)?STATE\b/.test(post);
};

/** The post itself as its own drafting office: "PORT AU PRINCE:Doe, Jane". */
function postCard({ code, cable }: CodeOf<'office'>, shelf: Shelf, line: string | null): Card | null {
  const post = postOf(cable);
  if (!post || lettersOf(post) !== lettersOf(code)) return null;
  const meaning = { ...lookUp(shelf, post, { kind: 'post', date: cable?.date }), code };
  return meaning.entries.length
    ? bestCard(meaning, shelf, [line])
    : card(code, 'The post itself', { lines: sentences(line) });
}

const lettersOf = (name: string): string => name.toUpperCase().replace(/[^A-Z]/g, '');

/** What a telegram spells out needs no table: "EXO- Executive Office", "Political Section". */
function wordsCard(printed: string, line: string | null): Card | null {
  if (!/[a-z]{2}/.test(printed)) return null;
  const [, symbol, words] = /^([A-Z]{2,6}) ?- ?([A-Z][a-z].*)$/.exec(printed) ?? [];
  return symbol && words
    ? card(symbol, words, { lines: sentences('Spelled out in the telegram itself.', line) })
    : card(printed, 'An office that is named in words', { lines: sentences(line) });
}
