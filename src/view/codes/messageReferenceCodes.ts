import type { Cable, Line, MessageReference } from '../../cable/model';
import { kindsWhere } from '../../cable/model';
import { parseHeader } from '../../cable/parse';
import { isLikeSerial, isSameSerial } from '../../cable/words/serials';
import { nameOf } from '../telegramNames';
import type { FoundCode } from './code';
import { found } from './found';
import { lastBegun } from './lastBegun';

/**
 * Every line that prints the number by which others cite the telegram. What it says is the telegram's own reading of all such
 * lines, not what this one looks like by itself: a card and the facts never disagree. A line of another telegram, which is
 * quoted or stands in the same file, is read for itself.
 */
export function messageReferenceCodes(cables: readonly Cable[], lines: readonly Line[]): FoundCode[] {
  const own = cables.flatMap(({ messageReference }) => {
    const line = messageReference && lastBegun(lines, messageReference.range[0]);
    return line ? [codeOf(messageReference, printedOn(line), line)] : [];
  });
  const repeated = lines.flatMap((line) => {
    const printed = BEARERS.has(line.kind) ? printedOn(line) : null;
    const read = (lastBegun(cables, line.range[0]) ?? cables[0])?.messageReference;
    if (!printed) return [];
    return [codeOf(read && isSameTelegram(read, printed) ? { ...read, range: printed.range } : printed, printed, line)];
  });
  return [...own, ...repeated];
}

// C O N F I D E N T I A L SECTION 1 OF 3 KIGALI 370
const BEARERS = kindsWhere(({ number }) => number === 'own' || number === 'archive');

const printedOn = (line: Line): MessageReference | null => parseHeader([line]).messageReference;

/** The same number, whatever became of the station; or a number that damage may have changed, of the same station. */
const isSameTelegram = (a: MessageReference, b: MessageReference): boolean =>
  isSameSerial(a.number, b.number) || (isLikeSerial(a.number, b.number) && stationOf(a) === stationOf(b));

/** Archives and page lines cut a station to six letters, and scans lose its end. */
const stationOf = ({ post }: MessageReference): string | undefined => post?.slice(0, 3);

function codeOf(read: MessageReference, printed: MessageReference | null, line: Line): FoundCode {
  const agrees =
    !printed?.post || (isSameSerial(read.number, printed.number) && (read.post ?? '').startsWith(printed.post));
  return found('messageReference', nameOf(read), read.range, { ...read, printed: textIn(line, read.range), agrees });
}

/** The fields of a line that stand in a range, as they are printed; some lines have one text under two names. */
const textIn = ({ fields }: Line, [start, end]: MessageReference['range']): string => {
  const inside = Object.values(fields).filter(({ range }) => start <= range[0] && range[1] <= end);
  const texts = new Map(inside.map(({ text, range }) => [range[0], text.trim()]));
  return [...texts]
    .sort((a, b) => a[0] - b[0])
    .map(([, text]) => text)
    .join(' ');
};
