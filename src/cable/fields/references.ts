import type { PrintedReference } from '../citations/listed';
import { kindsWhere } from '../lines/kinds';
import type { Line } from '../lines/line';
import type { Text } from '../model';
import { WHOLE_MONTH } from '../words/months';
import { yearBehind } from './citedYear';
import { ownOf } from './own';
import { type Stitched, stitch } from './stitched';
import { folded, printedBetween } from './words';
import { fullYear } from './years';

/** The citations of the REF lines, in order (format.md 2.9). */
export function readReferences(pieces: readonly Line[]): PrintedReference[] {
  const lines = ownOf(pieces, REFERENCES);
  return citationsIn(stitch(lines.flatMap((line) => listOn(line) ?? [])));
}

const REFERENCES = kindsWhere(({ opens }) => opens === 'ref');

/** The part of the list that stands on a line. */
function listOn(line: Line): Text | undefined {
  const { refs, more, letter, serial, cap } = line.fields;
  return refs ?? more ?? (letter && serial && printedBetween(line, letter, cap ?? serial));
}

// A) USUN/DEPT FAX 4/28, B) USUN/DEPT FAX 4/29, C) STATE 112362
// (A) PARIS 1234, (B) STATE 5678 (NOTAL)
// A. REF A STATE 1
// (1) STATE 9549213 (2) MEXICO 92955
const LABEL =
  /(?<![A-Z0-9])(?:REF\s+)?(?:\(([A-Z1-9])\)|\[([A-Z])\]|([A-Z])[).:](?![A-Z]\.)|(?<![A-Z0-9/.-])([1-9])[.)](?=\s))\s*/g;

/** The list, cut at its letters; without letters, at commas, semicolons and AND. */
export function citationsIn(list: Stitched): PrintedReference[] {
  const labels = [...list.text.matchAll(LABEL)].filter(inAlphabet());
  const cuts = labels.map((m) => ({
    label: m[1] ?? m[2] ?? m[3] ?? m[4] ?? null,
    from: m.index + m[0].length,
    before: m.index,
  }));
  const head = { label: null, from: 0, before: 0 };
  const spans = cuts.length && list.text.slice(0, cuts[0]?.before).trim() === '' ? cuts : [head, ...cuts];
  return spans.flatMap((span, i) => citationsOf(list, span.label, span.from, spans[i + 1]?.before ?? list.text.length));
}

/** Letters of a list come in order, or its numbers; an initial in a name ("D. CLARK") does not. */
function inAlphabet(): (found: RegExpMatchArray) => boolean {
  let expected = '';
  return (found) => {
    const letter = found[1] ?? found[2] ?? found[3] ?? found[4] ?? '';
    expected ||= /\d/.test(letter) ? '1' : 'A';
    if (letter < expected || letter > String.fromCharCode(expected.charCodeAt(0) + 2)) return false;
    expected = String.fromCharCode(letter.charCodeAt(0) + 1);
    return true;
  };
}

// LA PAZ 6784        05 PARIS 222        73 STATE A-6343      STATE 00111/08      STATE (01) 222222
// but not: CASTRO-RUSER TELECONS 3/26
const CITATION =
  /(?:(?<![\d/.-])\b((?:19|20)?\d{2})\s+(?!AND\b))?\b([A-Z]{2,}(?:[ .'-]{1,2}[A-Z]+){0,3})[ .]{1,2}(?:\((\d{2})\) ?)?(?:NO\.? ?|#)?(?!\d{1,2}\/\d)(\d{1,7})(?!\d|Z\b|[/-][A-Z0-9]*[A-Z])(?:\/(\d{1,2}))?(?!\d)/g;

/** Words before a number that are no station: months, kinds of paper. */
const NO_STATION = new RegExp(
  `\\b(?:${WHOLE_MONTH}|PARA(?:GRAPH)?|DATED|DTD|FAM|FAX|TELCON|SECTION|PAGE|PL|FY|CY|NO|CERP|TD|CA|AIRGRAM|LETTER|MEMO|OF|ON|AND)$`,
);

/** Words that lead to a citation and are no part of it. */
const LEADS_TO = /^(?:(?:REF|AND|SEE|ALSO)\s+)+/;

function citationsOf(list: Stitched, label: string | null, from: number, to: number): PrintedReference[] {
  const part = list.text.slice(from, to);
  const found = [...part.matchAll(CITATION)].flatMap((match) => {
    const first = citationOf(list, label, from, match);
    return first ? [first, ...furtherNumbers(list, first, from, part, match.index + match[0].length)] : [];
  });
  return found.length ? found : unnumbered(list, label, from, part);
}

function citationOf(
  list: Stitched,
  label: string | null,
  from: number,
  found: RegExpMatchArray,
): PrintedReference | null {
  const [printed, year, station = '', bracketed, number = '', slash] = found;
  const leading = year ? 0 : (LEADS_TO.exec(printed)?.[0].length ?? 0);
  const post = folded(station.slice(leading).replace(/^(?:CABLE|OUR|YOUR|SECSTATE(?= STATE))\s+/, ''));
  if (!post || NO_STATION.test(post)) return null;
  const [start, end] = [from + (found.index ?? 0) + leading, from + (found.index ?? 0) + printed.length];
  const years = year ?? bracketed ?? (slash && Number(slash) > 20 ? slash : undefined);
  return {
    label,
    text: folded(printed.slice(leading)),
    post,
    number,
    year: years ? fullYear(years) : yearBehind(list.text.slice(end)),
    range: list.rangeOf(start, end),
  };
}

// STATE 111 AND 222 AND 333        LA PAZ 1111 (NOTAL), 1222; but no year of a station: STATE 111, 1978 LA PAZ 222
const FURTHER =
  /\s*(?:\((?:NOTAL|EXDIS|NODIS|STADIS)\)\s*)?(?:,\s*AND\b|,|;|AND\b|&)\s*(\d{3,6})(?![\d/-])(?!\s+(?!AND\b)[A-Z]{2,})/y;

/** The numbers of a list that follow a citation without a station of their own: they belong to its station. */
function furtherNumbers(
  list: Stitched,
  first: PrintedReference,
  from: number,
  part: string,
  behind: number,
): PrintedReference[] {
  const further: PrintedReference[] = [];
  FURTHER.lastIndex = behind;
  for (let found = FURTHER.exec(part); found; found = FURTHER.exec(part)) {
    const number = found[1] ?? '';
    const end = from + FURTHER.lastIndex;
    const range = list.rangeOf(end - number.length, end);
    further.push({ ...first, text: number, number, year: yearBehind(list.text.slice(end)), range });
  }
  return further;
}

/** "FEB 8 WIRELESS", "CASTRO-RUSER TELECONS 3/26": cited, but not by station and number. */
function unnumbered(list: Stitched, label: string | null, from: number, part: string): PrintedReference[] {
  let [start, end] = [0, part.length];
  while (start < end && isEdge(part[start])) start++;
  while (start < end && isEdge(part[end - 1])) end--;
  if (start === end) return [];
  const range = list.rangeOf(from + start, from + end);
  return [{ label, text: folded(part.slice(start, end)), post: null, number: null, year: null, range }];
}

/** Blanks and punctuation around a citation. */
const isEdge = (letter: string | undefined): boolean => letter !== undefined && /[\s,;.-]/.test(letter);
