import { givesLargerUnit, isSameName } from './names';
import type { Row } from './row';
import { joined } from './sources';
import { earlier, gapBetween, later } from './years';

/** Rows of one kind, near-duplicate names of a code made one row with all its years and sources. */
export function merged(rows: readonly Row[]): Row[] {
  const byCode = new Map<string, Row[]>();
  for (const row of rows) {
    const known = byCode.get(row.code);
    if (known) place(row, known);
    else byCode.set(row.code, [row]);
  }
  const fewer = [...byCode.values()].flat();
  // Two rows may be alike only since one of them got its fuller name.
  return fewer.length < rows.length ? merged(fewer) : fewer;
}

/** Two name periods with true dates are never one; what only lists attest goes to the period that is nearest in time. */
function place(row: Row, known: Row[]): void {
  const alike = known.filter((other) => isSame(row, other));
  if (row.period === 'true' && alike.some(({ period }) => period === 'true')) return void known.push(row);
  const farness = (other: Row): number => gapBetween(row, other) + (other.name === row.name ? 0 : 0.5);
  const [best] = alike.sort((a, b) => farness(a) - farness(b));
  if (best) known[known.indexOf(best)] = oneOf(best, row);
  else known.push(row);
}

/** Posts are told apart by their country, reasons by their order. */
function isSame(a: Row, b: Row): boolean {
  if (a.note.startsWith('country')) return isSamePlace(a.name, b.name);
  return isSameName(a.name, b.name) && (!a.parent || !b.parent || a.parent === b.parent);
}

/** "China (Mainland)" and "China", "Korea (North)" and "North Korea". */
function isSamePlace(a: string, b: string): boolean {
  const [bareA, bareB] = [a.replace(/ \(.*\)$/, ''), b.replace(/ \(.*\)$/, '')];
  const [plainA, plainB] = [a.replace(/[()]/g, ''), b.replace(/[()]/g, '')];
  return bareA === bareB || isSameName(plainA, plainB);
}

function oneOf(a: Row, b: Row): Row {
  const [first, second] = b.period === 'true' && a.period !== 'true' ? [b, a] : [a, b];
  const sources = joined(first.sources, second.sources);
  const parent = first.parent || second.parent;
  const certainty = [first, second].some((one) => one.certainty === 'sourced') ? 'sourced' : 'inferred';
  const doubtless = (note: string): string => (certainty === 'sourced' && note.startsWith('inferred') ? '' : note);
  const note = joinedNotes(doubtless(first.note), doubtless(second.note));
  if (first.period === 'true') return { ...first, sources, parent, note };
  const period = first.period || second.period;
  const years = { from: earlier(first.from, second.from), to: later(first.to, second.to) };
  return { ...first, ...years, name: betterName(first, second), parent, note, sources, period, certainty };
}

/** With the larger unit rather than without, then as most sources have it. */
function betterName(a: Row, b: Row): string {
  const [fullA, fullB] = [a, b].map(({ name }) => givesLargerUnit(name));
  if (fullA !== fullB && !a.note.startsWith('country')) return fullA ? a.name : b.name;
  return b.sources.length > a.sources.length ? b.name : a.name;
}

/** "country, TAGS handbook of 1974" and "country, FIPS 10-4": a country in both tables. */
function joinedNotes(a: string, b: string): string {
  if (!a || !b || a === b) return a || b;
  const [kind, ...tables] = a.split(', ');
  const [otherKind, ...others] = b.split(', ');
  if (kind === otherKind) return [kind, ...new Set([...tables, ...others])].join(', ');
  return `${a}; ${b}`;
}
