import { cableOf } from './cableOf';
import { readOriginator } from './fields/addressees';
import { readCaptions } from './fields/classification';
import { readDateTimeGroup, readPrecedence } from './fields/dateTimeGroup';
import { type DistributionTotal, readDistribution, readDistributionTotal } from './fields/distribution';
import { readExecutiveOrder } from './fields/executiveOrder';
import { readMessageReference } from './fields/messageReference';
import { readTags } from './fields/tags';
import { splitLines } from './lines/splitLines';
import type { Cable, CableDocument, Line } from './model';
import { problemsOf } from './problems/problemsOf';
import { readLines } from './reading/reader';
import { groupTelegrams } from './telegrams';

/**
 * Reads any text as cables. Total: it never throws, never loops, and reports no range outside the text; time is linear in
 * the length. A text without any telegram gives no cables.
 */
export function parse(text: string): CableDocument {
  const lines = splitLines(text);
  const pieces = readLines(lines);
  const telegrams = groupTelegrams(pieces).filter(isCable);
  if (telegrams.length || !isTelegraphic(text)) return documentOf(pieces, telegrams, text);
  const body = readLines(lines, 'body');
  return documentOf(body, [body], text);
}

/** What the lines of a header say, each field as in `Cable`, and the printed total of a distribution. */
export type Header = Pick<
  Cable,
  'messageReference' | 'precedence' | 'dateTimeGroup' | 'from' | 'captions' | 'executiveOrder' | 'tags' | 'distribution'
> & { readonly distributionTotal: DistributionTotal | null };

/**
 * What some lines say by themselves: sections and pages repeat the header of their telegram, and `parse` reads it once. Each
 * field is read when it is asked for.
 */
export const parseHeader = (lines: readonly Line[]): Header => ({
  get messageReference() {
    return readMessageReference(lines, null);
  },
  get precedence() {
    return readPrecedence(lines);
  },
  get dateTimeGroup() {
    return readDateTimeGroup(lines);
  },
  get from() {
    return readOriginator(lines);
  },
  get captions() {
    return readCaptions(lines);
  },
  get executiveOrder() {
    return readExecutiveOrder(lines);
  },
  get tags() {
    return readTags(lines);
  },
  get distribution() {
    return readDistribution(lines);
  },
  get distributionTotal() {
    return readDistributionTotal(lines);
  },
});

function documentOf(lines: readonly Line[], telegrams: readonly (readonly Line[])[], text: string): CableDocument {
  const cables = telegrams.map((telegram) => cableOf(telegram, text));
  const problems = cables.flatMap((cable, i) => problemsOf(telegrams[i] ?? [], cable, text));
  return { lines, cables, problems };
}

/** A header or a text: not only blank lines, stamps and noise. */
const isCable = (pieces: readonly Line[]): boolean => pieces.some((p) => p.zone !== 'open' && p.kind !== 'blank');

/** Sentences in capitals only, without any header or number: the text of a telegram alone. */
function isTelegraphic(text: string): boolean {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/[A-Za-z]/g)?.length ?? 0;
  return letters > 200 && (sample.match(/[A-Z]/g)?.length ?? 0) > letters * 0.95 && /[A-Z]{3}\. [A-Z]/.test(sample);
}
