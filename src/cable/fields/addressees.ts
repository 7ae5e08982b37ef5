import { distance } from 'fastest-levenshtein';
import type { Addressee, Originator, Text } from '../model';
import type { Piece } from '../reading/pieces';
import { ADDRESS_WORDS, PRECEDENCE_WORDS } from '../vocabulary';
import { folded, printedBetween, within } from './words';

const PRECEDENCE = PRECEDENCE_WORDS.join('|');

/** Words that say what kind of post stands before its place: "AMEMBASSY LA PAZ" is at LA PAZ. */
const TYPES: readonly string[] = [...ADDRESS_WORDS.filter((word) => !word.startsWith('SEC')), 'EMBASSY'];

/** The designator without its type, also a damaged one: "AMEMRATT;.MOSCOW", "AMEM8ASSY MOSCOW". */
function withoutType(name: string): string {
  const [, type = '', rest = ''] = /^([A-Z0-9;§!'\]]{4,11})[ .]+(\S.*)$/.exec(name) ?? [];
  const allowed = type.startsWith('AMEM') ? 4 : 2;
  const known = TYPES.includes(type) || (type.length >= 7 && TYPES.some((word) => distance(word, type) <= allowed));
  return known ? rest.replace(/^[^A-Z]+/, '') : name;
}

/** Who sent the telegram, or null. */
export function readOriginator(pieces: readonly Piece[]): Originator | null {
  const printed = (pieces.find((p) => p.kind === 'fm') ?? pieces.find((p) => p.kind === 'oldFrom'))?.fields;
  const address = printed?.plad ?? labelled(pieces, 'From');
  if (!address) return null;
  const text = folded(address.text);
  return { text, post: postOf(text), routingIndicator: printed?.ri?.text ?? null, range: address.range };
}

/** Action and information addressees, in the order of the text. */
export function readAddressees(pieces: readonly Piece[]): { to: Addressee[]; info: Addressee[] } {
  const lists: { to: Addressee[]; info: Addressee[] } = { to: [], info: [] };
  let role: 'to' | 'info' = 'to';
  for (const piece of pieces) {
    if (piece.kind === 'to' || piece.kind === 'oldTo') role = 'to';
    else if (piece.kind === 'info') role = 'info';
    else if (piece.kind !== 'addr') continue;
    for (const one of splitAddressees(addressText(piece))) lists[role].push(one);
  }
  if (!lists.to.length) lists.to.push(...addresseesOf(labelled(pieces, 'Action')));
  if (!lists.info.length) lists.info.push(...addresseesOf(labelled(pieces, 'Info')));
  return lists;
}

const addresseesOf = (list: Text | null): Addressee[] => (list ? splitAddressees(list) : []);

/** The whole of an address line: designator, precedence, number. */
function addressText(piece: Piece): Text | null {
  const { ri, plad, prec, mcn } = piece.fields;
  return plad ? printedBetween(piece, ri ?? plad, mcn ?? prec ?? plad) : null;
}

/** One line may list several: "CIA WASHDC PRIORITY 0000 NSC WASHDC 0000 USMISSION USUN NEW YORK AMEMBASSY BEIJING". */
export function splitAddressees(line: Text | null): Addressee[] {
  if (!line) return [];
  const starts = new RegExp(
    `(?<=\\s(?:${PRECEDENCE})(?: \\d{4,5})?|\\s\\d{4,5}) (?!${PRECEDENCE}|\\d{4,5}\\b)(?=[A-Z])|(?<=[A-Z0-9]) (?=(?:${ADDRESS_WORDS.join('|')})\\b)|(?<=[A-Z0-9])(?<! OF| JOINT| WHITE) (?=(?:JOINT STAFF|WHITE HOUSE|[A-Z]{2,}) WASH(?:DC|INGTON))`,
    'g',
  );
  const cuts = [0, ...[...line.text.matchAll(starts)].map((m) => m.index + 1)];
  return cuts.flatMap((from, i) => {
    const to = cuts[i + 1] ?? line.text.length;
    const one = addresseeOf(line.text.slice(from, to).trimEnd());
    return one
      ? [{ ...one, range: within(line, from, Math.min(to, from + line.text.slice(from, to).trimEnd().length)) }]
      : [];
  });
}

function addresseeOf(printed: string): Omit<Addressee, 'range'> | null {
  const found = new RegExp(`^(?:([QRU][A-Z]{4,7})\\/)?(.*?)(?: (${PRECEDENCE}))?(?: (\\d{4,5}))?$`).exec(
    folded(printed),
  );
  if (!found?.[2]) return null;
  return {
    text: folded(printed),
    post: postOf(found[2]),
    precedence: found[3] ?? null,
    routingIndicator: found[1] ?? null,
  };
}

/** "LA PAZ" of "AMEMBASSY LA PAZ", "STATE" of "SECSTATE WASHDC"; null for a collective. */
export function postOf(designator: string): string | null {
  const name = designator
    .toUpperCase()
    .replace(/^[QRU][A-Z]{4,7}\//, '')
    .replace(/\s+OR-[A-Z](?:\/[A-Z])?$/, '');
  if (distance(name.slice(0, 8), 'SECSTATE') <= 2) return 'STATE';
  if (/^(?:SECSTATE|SECRETARY OF STATE|DEPARTMENT OF STATE|DEPT)\b|^WASHDC, SECSTATE|^STATE\b/.test(name))
    return 'STATE';
  if (/\bCOLLECTIVE\b|^ALL\b|^AIG \d/.test(name)) return null;
  const swapped = /^([A-Z .'-]+), (?:AMEMBASSY|AMCONSUL|USMISSION)\b/.exec(name); // TBILISI, AMEMBASSY ROUTINE
  const place = swapped?.[1] ?? withoutType(name).replace(/\s+WASH(?:DC|INGTON(?: DC)?)\b.*$/, '');
  return place.replace(/\/\/.*$/, '').trim() || null;
}

/** The value of a SMART label. */
function labelled(pieces: readonly Piece[], key: string): Text | null {
  return pieces.find((p) => p.kind === 'smart' && p.fields.key?.text === key)?.fields.value ?? null;
}
