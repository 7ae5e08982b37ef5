import type { CodeOf } from '../cable/codes/code';
import type { Meaning } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import { holds } from '../reference/merit';
import type { Shelf } from '../reference/shelf';
import type { Card } from './card';
import { meaningCard, unknownCard } from './meaningCard';
import { counted } from './words';

/** An office symbol in drafting, clearances or attention lines: "EUR/WE" of "EUR/WE:DVANCLEVE:DVC". */
export function officeCard({ code, role, cable }: CodeOf<'office'>, shelf: Shelf): Card {
  const line = ROLES[role ?? ''] ?? null;
  const look = (symbol: string): Meaning => lookUp(shelf, symbol, { kind: 'office', date: cable?.date });
  const meaning = look(code);
  const repaired = code.replace(/0/g, 'O'); // S/S-0
  if (meaning.entries.length || repaired === code) return meaningCard(meaning, [line]);
  const card = meaningCard(look(repaired), [line]);
  return { ...card, doubts: [`Printed ${code}, read as ${repaired}.`, ...card.doubts] };
}

const ROLES: Readonly<Record<string, string>> = {
  drafted: 'It drafted the telegram.',
  approved: 'It approved the telegram.',
  cleared: 'It cleared the telegram.',
};

/** A distribution code with its copies: "EUR-01" (format.md 1.4 dist). */
export function distributionCard({ code, node, cable }: CodeOf<'distribution'>, shelf: Shelf): Card {
  const { role, copies, certainty } = node;
  const meaning = lookUp(shelf, code, { kind: 'distribution', date: cable?.date });
  const show = isListed(meaning) ? meaningCard : unknownCard;
  const card = show(meaning, [`${DISTRIBUTION[role]}: ${copiesIn(copies)}.`]);
  return certainty === 'certain' ? card : { ...card, doubts: [`Read through damage as ${code}.`, ...card.doubts] };
}

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
