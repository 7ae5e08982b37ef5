import type { CodeOf } from '../cable/codes/code';
import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import type { Card } from './card';
import { meaningCard } from './meaningCard';
import { counted } from './words';

/** An office symbol in drafting, clearances or attention lines: "EUR/WE" of "EUR/WE:DVANCLEVE:DVC". */
export function officeCard({ code, role, cable }: CodeOf<'office'>, shelf: Shelf): Card {
  return meaningCard(lookUp(shelf, code, { kind: 'office', date: cable?.date }), [ROLES[role ?? ''] ?? null]);
}

const ROLES: Readonly<Record<string, string>> = {
  drafted: 'It drafted the telegram.',
  approved: 'It approved the telegram.',
  cleared: 'It cleared the telegram.',
};

/** A distribution code with its copies: "EUR-01" (format.md 1.4 dist). */
export function distributionCard({ code, node, cable }: CodeOf<'distribution'>, shelf: Shelf): Card {
  const { role, copies, certainty } = node;
  const meaning = meaningCard(lookUp(shelf, code, { kind: 'distribution', date: cable?.date }), [
    `${DISTRIBUTION[role]}: ${copiesIn(copies)}.`,
  ]);
  return certainty === 'certain'
    ? meaning
    : { ...meaning, doubts: [`Read through damage as ${code}.`, ...meaning.doubts] };
}

const DISTRIBUTION: Readonly<Record<CodeOf<'distribution'>['node']['role'], string>> = {
  ACTION: 'Must act on the telegram',
  ORIGIN: 'Drafted the telegram',
  INFO: 'Gets it for information',
};

function copiesIn(copies: number | null): string {
  if (copies === null) return 'the number of copies cannot be read';
  return copies === 0 ? 'listed, no copy' : counted(copies, 'copy', 'copies');
}
