import type { Entry } from './entry';
import { byMerit, holds, isOfAnotherTime } from './merit';
import type { Shelf } from './shelf';

/**
 * What a distribution code stands for. It is an office symbol without its slash (SNIS is S/NIS), or an agency's abbreviation
 * with a final E. The office's own name at the date says more than the code's row, which has no years. A code that no table
 * lists is read by the same two rules; such a reading is inferred.
 */
export function distributionEntries(shelf: Shelf, code: string, date: string | null): readonly Entry[] {
  const listed = listedEntries(shelf, code);
  const isKnown = listed.some(
    (one) => one.own || (one.kind === 'office' ? !isOfAnotherTime(one, date) : one.certainty === 'sourced'),
  );
  if (isKnown || code.length < SHORTEST) return listed;
  const ruled = [withFinalE, withoutSlashes].map((rule) => rule(shelf, code, date));
  return [...(ruled.find((entries) => entries.length) ?? []), ...listed];
}

/** Two letters stand for too many offices. */
const SHORTEST = 3;

function listedEntries(shelf: Shelf, code: string): readonly Entry[] {
  const rows = shelf.entriesOf('distribution', code);
  const ours = rows.filter(({ own }) => !own);
  const symbols = ours.length ? ours.filter(isOfficeSymbol).map((row) => row.parent ?? row.code) : [code];
  const offices = symbols.flatMap((symbol) => shelf.entriesOf('office', symbol)).filter((one) => !isSectionOfPost(one));
  const saysMore = ({ name, period }: Entry): boolean => period !== null || !rows.some((row) => row.name === name);
  return [...offices.filter(saysMore), ...rows];
}

/** PA is also the public affairs section of a post: telegrams are distributed to the Department's offices alone. */
export const isSectionOfPost = ({ note }: Entry): boolean => note?.startsWith('section of a post') ?? false;

/** The row says that the code is an office's symbol, not an agency's abbreviation. */
const isOfficeSymbol = ({ note }: Entry): boolean => note?.startsWith('office symbol') ?? false;

type Rule = (shelf: Shelf, code: string, date: string | null) => readonly Entry[];

/** SSS is S/S-S, SPTA is S/PTA: the one symbol of the time that has these letters. */
const withoutSlashes: Rule = (shelf, code, date) => {
  const symbols = (symbolsOf(shelf).get(code.toUpperCase()) ?? []).filter((symbol) => {
    const [best] = byMerit(shelf.entriesOf('office', symbol), date);
    return best?.period && date && holds(best, date);
  });
  const [symbol, other] = symbols;
  return symbol && !other ? inferredFrom(shelf, symbol, code, `${symbol} without its slashes`) : [];
};

/** VCE is VC and the E, as INRE is INR: the stem is a code of its own, or a bureau of the time. */
const withFinalE: Rule = (shelf, code, date) => {
  const stem = /^(.{2,})E$/i.exec(code)?.[1];
  if (!stem) return [];
  const entries = listedEntries(shelf, stem).filter(
    (one) => one.kind === 'distribution' || (one.period === 'true' && date !== null && holds(one, date)),
  );
  return entries.map((entry) => inferred(entry, code, `${stem} and the final E`));
};

const inferredFrom = (shelf: Shelf, symbol: string, code: string, why: string): readonly Entry[] =>
  shelf.entriesOf('office', symbol).map((entry) => ({ ...inferred(entry, code, why), parent: symbol }));

const inferred = (entry: Entry, code: string, why: string): Entry => ({
  ...entry,
  code,
  kind: 'distribution',
  certainty: 'inferred',
  note: `inferred: ${why}`,
});

const indexes = new WeakMap<Shelf, ReadonlyMap<string, readonly string[]>>();

/** Office symbols by their letters alone: "SSO" of S/S-O. */
function symbolsOf(shelf: Shelf): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(shelf);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const symbol of shelf.codesOf('office')) {
    const letters = symbol.toUpperCase().replace(/[/-]/g, '');
    if (letters.length !== symbol.length) index.set(letters, [...(index.get(letters) ?? []), symbol]);
  }
  indexes.set(shelf, index);
  return index;
}
