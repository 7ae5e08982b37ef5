import { cableOf } from './cableOf';
import type { CableDocument, Line } from './model';
import { problemsOf } from './problems/problemsOf';
import type { Piece } from './reading/pieces';
import { readLines } from './reading/reader';
import { groupTelegrams } from './telegrams';
import { splitLines } from './textLines';

/**
 * Reads any text as cables. Total: it never throws, never loops, and reports no range outside the text; time is linear in
 * the length. A text without any telegram gives no cables.
 */
export function parse(text: string): CableDocument {
  const pieces = readLines(splitLines(text));
  const telegrams = groupTelegrams(pieces).filter(isCable);
  const cables = telegrams.map((telegram) => cableOf(telegram, text));
  const problems = cables.flatMap((cable, i) => problemsOf(telegrams[i] ?? [], cable, text));
  return { lines: pieces.map(lineOf), cables, problems };
}

/** A header or a text: not only blank lines, stamps and noise. */
const isCable = (pieces: readonly Piece[]): boolean => pieces.some((p) => p.zone !== 'open' && p.kind !== 'blank');

const lineOf = ({ kind, range, fields }: Piece): Line => ({ kind, range, fields });
