import { isA, kindsWhere, type LineKind, rowOf } from './lines/kinds';
import type { Line } from './lines/line';
import { numberOn, type PrintedNumber } from './reading/printedNumber';
import { bareNumber } from './words/misreadings';

/** What a header shows of the telegram that it stands above; null for what it does not show. */
export interface TelegramHeader {
  /** Serial number, without leading zeros: of the message reference, of a damaged one, else of any line. */
  readonly serial: string;
  /** Station and number together, as the first line prints them. */
  readonly number: PrintedNumber | null;
  /** The serial of its first page line. */
  readonly page: string;
  /** The FM line and the date-time group, as printed. */
  readonly from: string;
  readonly sent: string;
  /** How many kinds of lines it has that are only printed when a telegram is sent or received. */
  readonly transmitted: number;
}

/** The lines of a header that tell what telegram it is; the first of each sort. */
interface Bearers {
  readonly reference?: Line;
  readonly damaged?: Line;
  readonly serial?: Line;
  readonly number?: PrintedNumber;
  readonly page?: Line;
  readonly from?: Line;
  readonly sent?: Line;
  readonly kinds: number;
}

const NONE: Bearers = { kinds: 0 };

/** One bit for each kind that only a telegram bears that was sent; a damaged one has the bit of what it was. */
const TRANSMITTED: ReadonlyMap<LineKind, number> = bitsOf([...kindsWhere(({ sent }) => sent === true)]);

function bitsOf(kinds: readonly LineKind[]): ReadonlyMap<LineKind, number> {
  const sound = (kind: LineKind): string => rowOf(kind).damaged ?? kind;
  const names = [...new Set(kinds.map(sound))];
  return new Map(kinds.map((kind) => [kind, 1 << names.indexOf(sound(kind))]));
}

/**
 * Tells the header that begins at a place of the pieces; `above` is the first of the page line and stamps right above it. All
 * headers together are read in one pass: places come in order, and what stands above one of them is looked at once, however many
 * headers stand below it.
 */
export function headersIn(pieces: readonly Line[]): (at: number, above: number) => TelegramHeader {
  const ahead: Bearers[] = new Array(pieces.length + 1).fill(NONE);
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (piece) ahead[i] = isEnd(piece) ? NONE : joined(bearersOf(piece), ahead[i + 1] ?? NONE);
  }
  let [from, to, found] = [0, 0, NONE];
  return (at, above) => {
    if (above !== from || at < to) [from, to, found] = [above, above, NONE];
    for (; to < at; to++) found = joined(found, bearersOf(pieces[to]));
    return headerOf(joined(joined(found, bearersOf(pieces[at])), ahead[at + 1] ?? NONE));
  };
}

/** Where a header cannot go on: the text, an archive's block, the end of a telegram. */
const isEnd = (line: Line): boolean =>
  line.zone === 'body' || line.zone === 'attributes' || line.zone === 'notes' || endsTelegram(line);

/** The end of a telegram, or the head of the next one in an export. */
export const endsTelegram = ({ row }: Line): boolean => row.last === true || row.heads === 'export';

function bearersOf(piece: Line | undefined): Bearers {
  if (!piece) return NONE;
  const { kind } = piece;
  if (kind === 'text' || kind === 'blank' || kind === 'aadAttr') return NONE; // most lines of a file
  const number = numberOn(piece);
  const kinds = TRANSMITTED.get(kind) ?? 0;
  const serial = piece.field('serial');
  if (!number && !serial && !kinds) return NONE;
  return {
    kinds,
    ...(number && { number }),
    ...(serial && { serial: piece }),
    ...(kind === 'mrn' && { reference: piece }),
    ...(kind === 'mrnX' && { damaged: piece }),
    ...(kind === 'page' && serial && { page: piece }),
    ...(kind === 'fm' && piece.fields.plad && { from: piece }),
    ...(isA(kind, 'dtg') && piece.fields.group && { sent: piece }),
  };
}

const joined = (first: Bearers, second: Bearers): Bearers =>
  first === NONE ? second : second === NONE ? first : { ...second, ...first, kinds: first.kinds | second.kinds };

function headerOf({ reference, damaged, serial, number, page, from, sent, kinds }: Bearers): TelegramHeader {
  const serialOf = (piece: Line | undefined): string => bareNumber(piece?.fields.serial?.text ?? '');
  return {
    serial: serialOf(reference ?? damaged ?? serial),
    number: number ?? null,
    page: serialOf(page),
    from: from?.fields.plad?.text ?? '',
    sent: sent?.fields.group?.text ?? '',
    transmitted: kinds.toString(2).replaceAll('0', '').length,
  };
}
