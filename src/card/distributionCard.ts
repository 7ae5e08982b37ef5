import type { Certainty } from '../cable/model';
import { lettersOf } from '../cable/words/misreadings';
import type { Meaning } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import { holds } from '../reference/merit';
import type { Shelf } from '../reference/shelf';
import type { CodeOf } from '../view/codes/code';
import type { Card } from './card';
import { meaningCard, unknownCard } from './meaningCard';
import { counted } from './words';

/** A distribution code with its copies: "EUR-01" (format.md 1.4 dist). */
export function distributionCard({ code, node, cable }: CodeOf<'distribution'>, shelf: Shelf): Card {
  const { role, copies, certainty } = node;
  const look = (symbol: string): Meaning => lookUp(shelf, symbol, { kind: 'distribution', date: cable?.date });
  const lines = [`${DISTRIBUTION[role]}: ${copiesIn(copies)}.`];
  const meaning = look(code);
  const repaired = isListed(meaning) ? null : look(lettersOf(code));
  if (repaired && repaired.code !== code && isListed(repaired)) {
    return withDoubt(meaningCard(repaired, shelf, lines), `Printed ${code}, read as ${repaired.code}.`);
  }
  const card =
    isListed(meaning) && !isDebris(code, certainty) ? meaningCard(meaning, shelf, lines) : unknownCard(meaning, lines);
  return certainty === 'certain' ? card : withDoubt(card, `Read through damage as ${code}.`);
}

/** L and H are bureaus; a letter alone in a damaged line is what is left of another code. */
const isDebris = (code: string, certainty: Certainty): boolean => code.length === 1 && certainty !== 'certain';

const withDoubt = (card: Card, doubt: string): Card => ({ ...card, doubts: [doubt, ...card.doubts] });

/** Without a row of its own, a code is only an office's symbol where that office is known to have been there. */
const isListed = ({ entries: [best, ...others], date }: Meaning): boolean =>
  best !== undefined &&
  ([best, ...others].some(({ kind }) => kind === 'distribution') ||
    (best.period !== null && date !== null && holds(best, date)));

const DISTRIBUTION: Readonly<Record<CodeOf<'distribution'>['node']['role'], string>> = {
  ACTION: 'Must act on the telegram',
  ORIGIN: 'Drafted the telegram',
  INFO: 'Gets it for information',
};

function copiesIn(copies: number | null): string {
  if (copies === null) return 'the number of copies cannot be read';
  return copies === 0 ? 'listed, no copy' : counted(copies, 'copy', 'copies');
}
