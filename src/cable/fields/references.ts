import type { PrintedReference } from '../citations/listed';
import type { Line } from '../lines/line';
import type { Text } from '../model';
import { yearBehind } from './citedYear';
import { valuesOf } from './labels';
import { type Stitched, stitch } from './stitched';
import { folded, printedBetween } from './words';
import { fullYear } from './years';

/** The citations of the REF lines, in order (format.md 2.9). */
export function readReferences(pieces: readonly Line[]): PrintedReference[] {
  const lines = pieces.flatMap((piece) => {
    const { refs, more, letter, serial, cap } = piece.fields;
    if (piece.kind === 'ref' || piece.kind === 'refX') return refs ? [refs] : [];
    if (piece.kind === 'refCont') return more ? [more] : [];
    return piece.kind === 'refItem' && letter && serial ? [printedBetween(piece, letter, cap ?? serial)] : [];
  });
  return citationsIn(stitch(lines.length ? lines : labelled(pieces)));
}

function labelled(pieces: readonly Line[]): Text[] {
  return valuesOf(pieces, 'Reference').filter(({ text }) => !/^n\/a$/i.test(text));
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
const CITATION =
  /(?:(?<![\d/.-])\b((?:19|20)?\d{2})\s+(?!AND\b))?\b([A-Z]{2,}(?:[ .'-]{1,2}[A-Z]+){0,3})[ .]{1,2}(?:\((\d{2})\) ?)?(?:NO\.? ?|#)?(\d{1,7})(?!\d|Z\b|[/-][A-Z0-9]*[A-Z])(?:\/(\d{1,2}))?(?!\d)/g;

/** Words before a number that are no station: months, kinds of paper. */
const NO_STATION =
  /\b(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?|PARA(?:GRAPH)?|DATED|DTD|FAM|FAX|TELCON|SECTION|PAGE|PL|FY|CY|NO|CERP|TD|CA|AIRGRAM|LETTER|MEMO|OF|ON|AND)$/;

function citationsOf(list: Stitched, label: string | null, from: number, to: number): PrintedReference[] {
  const part = list.text.slice(from, to);
  const found = [...part.matchAll(CITATION)].flatMap((match) => citationOf(list, label, from, match));
  return found.length ? withBareNumbers(list, label, from, part, found) : unnumbered(list, label, from, part);
}

function citationOf(list: Stitched, label: string | null, from: number, found: RegExpMatchArray): PrintedReference[] {
  const [whole, year, station = '', bracketed, number = '', slash] = found;
  const post = folded(station.replace(/^(?:REF|AND|SEE|ALSO|CABLE|OUR|YOUR|SECSTATE(?= STATE))\s+/g, ''));
  if (NO_STATION.test(post)) return [];
  const start = from + (found.index ?? 0);
  const years = year ?? bracketed ?? (slash && Number(slash) > 20 ? slash : undefined);
  return [
    {
      label,
      text: folded(whole),
      post,
      number,
      year: years ? fullYear(years) : yearBehind(list.text.slice(start + whole.length)),
      range: list.rangeOf(start, start + whole.length),
    },
  ];
}

// STATE 111 AND 222        LA PAZ 1111, 1222
const MORE = /^\s*(?:,|;|AND|&|,\s*AND)\s*(\d{3,6})(?![\d/-])(?!\s+[A-Z]{3,})/;

/** A number that follows a citation without a station of its own belongs to the same station. */
function withBareNumbers(
  list: Stitched,
  label: string | null,
  from: number,
  part: string,
  found: PrintedReference[],
): PrintedReference[] {
  return found.flatMap((reference) => {
    const at = part.indexOf(reference.number ?? '', part.indexOf(reference.text.split(' ')[0] ?? ''));
    const end = at + (reference.number?.length ?? 0);
    const more = MORE.exec(part.slice(end));
    if (!more?.[1]) return [reference];
    const start = from + end + more[0].length - more[1].length;
    const next = {
      ...reference,
      label,
      text: more[1],
      number: more[1],
      year: null,
      range: list.rangeOf(start, start + more[1].length),
    };
    return [reference, next];
  });
}

/** "FEB 8 WIRELESS", "CASTRO-RUSER TELECONS 3/26": cited, but not by station and number. */
function unnumbered(list: Stitched, label: string | null, from: number, part: string): PrintedReference[] {
  const text = part.replace(/^[\s,;.-]+|[\s,;.-]+$/g, '');
  if (!text) return [];
  const start = from + part.indexOf(text);
  return [
    {
      label,
      text: folded(text),
      post: null,
      number: null,
      year: null,
      range: list.rangeOf(start, start + text.length),
    },
  ];
}
