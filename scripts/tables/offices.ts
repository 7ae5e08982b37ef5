import { cleanName, named } from './names';
import { attestedIn, cell, type Raw } from './raw';
import { type Row, row } from './row';
import { sourcesOf } from './sources';

/** Name periods with true dates: the backbone of look-up at a date. */
export function bureau(raw: Raw): Row[] {
  const [symbol, from, to] = [cell(raw, 'symbol'), cell(raw, 'from'), cell(raw, 'to')];
  return [
    row(symbol, cleanName(cell(raw, 'name')), {
      from,
      to,
      period: from || to ? 'true' : '',
      certainty: raw.certainty === 'inferred' ? 'inferred' : 'sourced',
      sources: sourcesOf(cell(raw, 'source')),
      note: noteOf(raw, symbol),
    }),
  ];
}

/** "before: S/NM; after: INL; end year inferred": other symbols for the same work, and doubts. */
function noteOf(raw: Raw, symbol: string): string {
  const others = (column: string): string =>
    cell(raw, column)
      .split(';')
      .filter((other) => other && other !== symbol)
      .join(', ');
  const [before, after] = [others('predecessor'), others('successor')];
  const said = [before && `before: ${before}`, after && `after: ${after}`, cell(raw, 'note').replace(/;/g, ',')];
  return said.filter(Boolean).join('; ');
}

/** Years of an office are those of the volumes that list its symbol, not its life. */
export function office(raw: Raw): Row[] {
  const doubt = /\[inferred: ([^\]]*)\]/.exec(cell(raw, 'sources'))?.[1];
  const { name, remark } = named(cell(raw, 'name'));
  if (FILES.test(name)) return [];
  return [
    row(cell(raw, 'symbol'), name, {
      ...attestedIn(cell(raw, 'year_from'), cell(raw, 'year_to')),
      parent: parentOf(cell(raw, 'symbol'), cell(raw, 'parent')),
      certainty: doubt ? 'inferred' : 'sourced',
      sources: sourcesOf(cell(raw, 'sources')),
      note: [doubt && `inferred: ${doubt}`, remark].filter(Boolean).join('; '),
    }),
  ];
}

/** A list that takes what stands before the last slash for the office above puts S/S-O below S: it is a part of S/S. */
function parentOf(symbol: string, parent: string): string {
  const above = /^(.*)-[^-/]*$/.exec(symbol)?.[1];
  return above?.startsWith(`${parent}/`) ? above : parent;
}

/** A symbol of the file system that a list has among the offices: "POL, Files of political orientation". */
const FILES = /^Files of /;

/** A distribution code: an office's symbol without its slash, an agency, an agency with a final E. */
export function distribution(raw: Raw): Row[] {
  const [code, symbol] = [cell(raw, 'code'), cell(raw, 'full_symbol')];
  const { name, remark } = named(cell(raw, 'name'));
  const doubt = /could also be [^;]*/.exec(cell(raw, 'source'))?.[0];
  return [
    row(code, name, {
      parent: symbol === code ? '' : symbol,
      certainty: /inferred/.test(cell(raw, 'confidence')) ? 'inferred' : 'sourced',
      sources: sourcesOf(cell(raw, 'source')),
      note: [cell(raw, 'confidence'), doubt, remark].filter(Boolean).join('; '),
    }),
  ];
}

/** The parent of a symbol is often only what stands before its last slash: said where no table lists it. */
export function withUnlistedParents(rows: readonly Row[]): Row[] {
  const codes = new Set(rows.map(({ code }) => code));
  return rows.map((one) => {
    if (!one.parent || codes.has(one.parent)) return one;
    return { ...one, note: [one.note, UNLISTED].filter(Boolean).join('; ') };
  });
}

const UNLISTED = 'parent not listed';
