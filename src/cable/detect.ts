// Is this text a cable? Asked once for every plain text that is opened, so precision comes first: a text that only
// quotes or describes a cable is none. Whoever knows better sets the language by hand.

import { type DetectionMark, foldedLine, marksOf } from './detectMarks';
import { otherFormat, proseAround } from './detectVetoes';

export interface Detection {
  readonly isCable: boolean;
  /** How many different marks stand close together; three make a cable when nothing speaks against it. */
  readonly score: number;
  /** Names of those marks, in the order of the text. */
  readonly marks: readonly string[];
  /** Why a text with enough marks is not taken for a cable; null when nothing speaks against it. */
  readonly veto: string | null;
}

/** What is looked at: a header stands at the head, or in some scans behind the body. */
const HEAD_LENGTH = 64 * 1024;
const TAIL_LENGTH = 16 * 1024;
/** A header with all its addressees and two page breaks fits in so many printed lines. */
const HEADER_LINES = 60;
const LEAST_MARKS = 3;
const LEAST_TELEGRAM_MARKS = 2;

interface Hit {
  readonly line: number;
  readonly mark: DetectionMark;
}

/**
 * Tells whether a text is a diplomatic cable, from its first 64 K and last 16 K characters. At least three different
 * marks must stand within one header, two of them of kinds that only telegrams bear (format.md 1.2 to 1.6); other
 * formats and prose around the header speak against it. Linear in the length, never throws.
 */
export function looksLikeCable(text: string): Detection {
  const lines = printedLines(text);
  const hits = lines.flatMap((line, index) => marksOf(foldedLine(line)).map((mark) => ({ line: index, mark })));
  const header = headerOf(hits);
  const marks = [...new Set(header.map((hit) => hit.mark.name))];
  const enough = isEnough(header);
  const veto = enough ? (otherFormat(lines) ?? proseAround(lines, settlingLines(header))) : null;
  return { isCable: enough && veto === null, score: marks.length, marks, veto };
}

/** The lines that hold anything, of the head and the tail of the text. */
function printedLines(text: string): string[] {
  const long = text.length > HEAD_LENGTH + TAIL_LENGTH;
  const sample = long ? `${text.slice(0, HEAD_LENGTH)}\n${text.slice(-TAIL_LENGTH)}` : text;
  return sample.split(/\r\n|[\r\n\f]/).filter((line) => line.trim() !== '');
}

const kindsOf = (hits: readonly Hit[]): number => new Set(hits.map((hit) => hit.mark.name)).size;
const isEnough = (hits: readonly Hit[]): boolean =>
  kindsOf(hits) >= LEAST_MARKS && kindsOf(hits.filter((hit) => hit.mark.telegramOnly)) >= LEAST_TELEGRAM_MARKS;

/** The first run of hits that is enough, else the one with the most different marks. */
function headerOf(hits: readonly Hit[]): readonly Hit[] {
  let end = 0;
  const runs = hits.map((hit, start) => {
    while (end < hits.length && hits[end]!.line <= hit.line + HEADER_LINES) end++;
    return hits.slice(start, end);
  });
  return runs.find(isEnough) ?? runs.reduce((best, run) => (kindsOf(run) > kindsOf(best) ? run : best), []);
}

/** The lines from the first mark of a telegram to the one that settles it. */
function settlingLines(header: readonly Hit[]): number[] {
  const hits = header.slice(header.findIndex((hit) => hit.mark.telegramOnly));
  const end = hits.findIndex((_, index) => isEnough(hits.slice(0, index + 1)));
  return hits.slice(0, end < 0 ? undefined : end + 1).map((hit) => hit.line);
}
