import { SIGNATURE } from '../lines/bodyLines';
import type { Text } from '../model';
import type { Piece } from '../reading/pieces';

/** Words that end a text in capitals without being a name. */
const NO_NAME =
  /^(?:END|TEXT|SUMMARY|COMMENT|QUOTE|UNQUOTE|UNQTE|QTE|BT|GDS|EXEMPT|ADMIN|DECON\w*|DECLAS\w*|DECAPTIONED|UNCLAS\w*|CONFIDENTIAL|SECRET|LIMITED|OFFICIAL|USE|REGARDS|FYI|STOP|NODIS|EXDIS|LIMDIS|NOFORN|SENSITIVE|ORIGINAL|COPY|OMITTED|ETC|UNITED STATES|USG|GOVERNMENT)\b/;

// AND IRAN HAS BEEN A FACTOR IN THE LAST YEAR. ALBRIGHT
// … THIS WEEK.STEDMAN
const GLUED = /[.!?"')]\s*(?<name>[A-Z][A-Z'’-]{2,}(?: [A-Z][A-Z'’-]{2,})?)\s*#{0,2}$/d;

/**
 * The surname under the text: head of post, Secretary or acting (format.md 2.7). It stands alone on the last line, or
 * glued to the last sentence. A formality: not the drafter.
 */
export function readSignature(
  pieces: readonly Piece[],
  headings: ReadonlySet<number>,
  endOf: (piece: Piece) => string,
): Text | null {
  let tried = 0;
  for (let at = pieces.length - 1; at >= 0 && tried < 6; at--) {
    const piece = pieces[at];
    if (!piece || piece.zone !== 'body' || !/^(?:text|para|subAlpha|tick|summaryEnd|quoteEnd)$/.test(piece.kind))
      continue;
    const found = headings.has(at) ? null : signatureOf(piece, endOf(piece));
    if (found) return found;
    if (!isTail(piece.text)) tried += 3;
    tried++;
  }
  return null;
}

/** Marks and noise that may follow the signature. */
const isTail = (text: string): boolean => NO_NAME.test(text.trim()) || text.trim().length < 12;

function signatureOf(piece: Piece, end: string): Text | null {
  const alone = piece.kind === 'text' ? SIGNATURE.exec(piece.text) : null;
  const name = alone?.groups?.name;
  const place = alone?.indices?.groups?.name;
  if (name && place && !NO_NAME.test(name)) {
    return { text: name, range: [piece.range[0] + place[0], piece.range[0] + place[1]] };
  }
  const glued = GLUED.exec(end);
  const last = glued?.groups?.name;
  const at = glued?.indices?.groups?.name;
  if (!last || !at || NO_NAME.test(last)) return null;
  const start = piece.range[1] - end.length;
  return { text: last, range: [start + at[0], start + at[1]] };
}
