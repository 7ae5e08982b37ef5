import { isA, kindsWhere, type LineKind } from '../lines/kinds';
import type { Line } from '../lines/line';
import { linesOf } from '../lines/ofKinds';
import type { Addressee, Originator, Text } from '../model';
import { ADDRESS_WORDS, postOf } from '../words/addresses';
import { PRECEDENCE, precedenceOf } from '../words/precedences';
import { ownOf } from './own';
import { type Stitched, stitch } from './stitched';
import { folded, printedBetween } from './words';

/** IMMEDIATE 5880     alone: the precedence of the addressee before it, never an addressee. */
const PRECEDENCE_ALONE = new RegExp(`^(?:${PRECEDENCE})(?: \\d{1,5})?$`, 'i');

/** Who sent the telegram, or null. */
export function readOriginator(pieces: readonly Line[]): Originator | null {
  const [line] = ownOf(pieces, ['fm'], ({ fields }) => fields.plad !== undefined);
  const { ri, plad } = line?.fields ?? {};
  if (!plad) return null;
  const text = folded(plad.text);
  return { text, post: postOf(text), routingIndicator: ri?.text ?? null, range: plad.range };
}

/** Action and information addressees, in the order of the text; further sections repeat them. */
export function readAddressees(pieces: readonly Line[]): { to: Addressee[]; info: Addressee[] } {
  const lines = linesOf(pieces, ADDRESSED);
  const entries = entriesIn(lines.filter(({ zone }) => zone !== 'container'));
  const labelled = entriesIn(lines.filter(({ zone }) => zone === 'container'));
  const listed = (role: Role): Addressee[] => {
    const own = entries.filter((entry) => entry.role === role);
    const found = own.length ? own : labelled.filter((entry) => entry.role === role);
    return found.flatMap(({ lines }) => addresseesIn(stitch(lines)));
  };
  const info = listed('info');
  return { to: listed('to'), info: info.length ? info : informed(pieces) };
}

// ACTION DEPARTMENT 631, INFORMATION LEOPOLDVILLE 535, USUN 387
/** Forms before 1967 name the information addressees in the first line of the text, each with its own number. */
function informed(pieces: readonly Line[]): Addressee[] {
  const list = stitch(pieces.flatMap((line) => line.field('numbered') ?? []));
  const from = list.text.search(/(?<=\bINFO(?:RMATION)? )\S/);
  if (from < 0) return [];
  const names = list.text.slice(from).matchAll(/[A-Z][A-Z .'-]+?(?= (?:\d{1,5}|UNNUMBERED)\b|[,;]|$)/g);
  return [...names].flatMap(({ 0: name, index }) => {
    const range = list.rangeOf(from + index, from + index + name.length);
    if (/^UNNUMBERED/.test(name)) return [];
    return [{ text: name, post: postOf(name), precedence: null, routingIndicator: null, range }];
  });
}

type Role = 'to' | 'info';

const ADDRESSES = kindsWhere(({ block }) => block === 'addressees');
/** With the line that ends an address list. */
const ADDRESSED: readonly LineKind[] = [...ADDRESSES, 'mrn', 'mrnX'];

/** The lines of each entry of the address lists, up to the message reference that ends the first of them. */
function entriesIn(pieces: readonly Line[]): { role: Role; lines: Text[] }[] {
  const entries: { role: Role; lines: Text[] }[] = [];
  let role: Role = 'to';
  let before: Line | null = null;
  for (const piece of pieces) {
    if (isA(piece.kind, 'mrn') && piece.zone !== 'container' && entries.length) break;
    if (!ADDRESSES.has(piece.kind)) continue;
    const text = addressText(piece);
    if (piece.kind !== 'addr') role = piece.kind === 'info' ? 'info' : 'to';
    if (text && before && (piece.fields.more || isWrapped(before, piece) || PRECEDENCE_ALONE.test(text.text)))
      entries.at(-1)?.lines.push(text);
    else if (text) entries.push({ role, lines: [text] });
    before = piece;
  }
  return entries;
}

/** The whole of an address line: designator, precedence, number. */
function addressText(piece: Line): Text | null {
  const { ri, plad, prec, mcn, more } = piece.fields;
  return plad ? printedBetween(piece, ri ?? plad, mcn ?? prec ?? plad) : (more ?? null);
}

// RUEKJCS/JOINT
// STAFF WASHDC
/** In a list with routing indicators a line without one goes on with the entry above it. */
function isWrapped({ fields }: Line, below: Line): boolean {
  if (below.kind !== 'addr' || !fields.ri || fields.prec || fields.mcn) return false;
  return !below.fields.ri && !/^\s*(?:AM[CE]|US[A-Z]|SEC[A-Z]|ALL |\S*\/)/.test(below.text);
}

/** One line may list several: "CIA WASHDC PRIORITY 0000 NSC WASHDC 0000 USMISSION USUN NEW YORK AMEMBASSY BEIJING". */
const NEXT = new RegExp(
  `(?<=\\s(?:${PRECEDENCE})(?: \\d{4,5})?|\\s\\d{4,5}) (?!${PRECEDENCE}|\\d{4,5}\\b)(?=[A-Z])|(?<=[A-Z0-9]) (?=(?:${ADDRESS_WORDS.join('|')})\\b)|(?<=\\bAM(?:EMBASSY|CONSUL) [A-Z ]{3,24}|\\bWASH(?:DC|INGTON|INGTON DC))(?<!\\b(?:OF|JOINT|WHITE)) (?=(?:JOINT STAFF|WHITE HOUSE|(?!HQS? )[A-Z]{2,}) WASH(?:DC|INGTON))`,
  'g',
);
/** SMART: "WASHDC, SECSTATE IMMEDIATE; WHITE HOUSE WASHINGTON DC IMMEDIATE". */
const NEXT_LISTED = new RegExp(`;\\s*|(?<=${PRECEDENCE}),\\s+`, 'g');

/** The addressees that a text lists. */
export function addresseesIn(list: Stitched): Addressee[] {
  const found = [...list.text.matchAll(list.text.includes(';') ? NEXT_LISTED : NEXT)];
  const starts = [0, ...found.map((m) => m.index + m[0].length)];
  const ends = [...found.map((m) => m.index), list.text.length];
  return starts.flatMap((from, i) => {
    const printed = list.text.slice(from, ends[i]).trimEnd();
    const one = addresseeOf(printed);
    return one ? [{ ...one, range: list.rangeOf(from, from + printed.length) }] : [];
  });
}

// RUEHFR/AMEMBASSY PARIS NIACT IMMEDIATE 1234
// SECSTATE WASHDC 716 NIACT IMMEDIATE
// MEXICO, AMEMBASSYROUTINE
const ADDRESSEE = new RegExp(
  `^(?:([QRU][A-Z]{4,7})\\/ ?)?(.*?)(?: \\d{3,5})?(?:(?: |(?<=EMBASSY|CONSUL|MISSION|OFFICE))(${PRECEDENCE})(?: \\d{1,5})?|(?: \\d{4,5}))?$`,
  'i',
);

function addresseeOf(printed: string): Omit<Addressee, 'range'> | null {
  const text = folded(printed);
  const [, indicator, designator, precedence] = ADDRESSEE.exec(text) ?? [];
  if (!/[A-Z]{2}/i.test(designator ?? '') || !designator) return null; // "////" in a White House copy
  if (PRECEDENCE_ALONE.test(text)) return null;
  return {
    text,
    post: postOf(designator),
    precedence: precedence ? precedenceOf(precedence) : null,
    routingIndicator: indicator ?? null,
  };
}
