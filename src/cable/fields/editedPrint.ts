import { trimmed } from '../capture';
import type { Addressee, MessageReference, Originator, Text } from '../model';
import type { Piece } from '../reading/pieces';
import { type Stitched, stitch } from './stitched';

/** What the head of an edited print (FRUS) tells: who to whom, and the number that opens the first sentence. */
export interface EditedPrint {
  readonly from: Originator;
  readonly to: Addressee | null;
  readonly reference: MessageReference | null;
}

/**
 * "81. Telegram From the Department of State to the Embassy in Afghanistan", perhaps wrapped, over "Washington, April 12,
 * 1955"; the telegram's own number runs into the text ("397. Embtel 437."). Null for any other text (format.md 1.10 g).
 */
export function readEditedPrint(pieces: readonly Piece[]): EditedPrint | null {
  const at = pieces.findIndex((p) => p.kind === 'frusHead');
  if (at < 0) return null;
  const head = stitch(titleLines(pieces, at));
  const found = /\bFrom (the .+?)(?: to (the .+?))?\d*$/i.exec(head.text);
  if (!found?.[1]) return null;
  const post = postOf(found[1], pieces.find((p) => p.kind === 'frusPlace')?.fields.place);
  const start = found.index + 5;
  const from = { text: found[1], post, routingIndicator: null, range: head.rangeOf(start, start + found[1].length) };
  return { from, to: found[2] ? addresseeOf(head, found[2]) : null, reference: referenceIn(pieces, post) };
}

/** The title's lines: it wraps, and a footnote's number may stand on a line of its own. */
function titleLines(pieces: readonly Piece[], at: number): Text[] {
  const lines: Text[] = [];
  for (let i = at; i < at + 3; i++) {
    const piece = pieces[i];
    if (!piece || piece.kind === 'blank' || /^\s*\d*$/.test(piece.text)) break;
    lines.push(trimmed({ text: piece.text, start: piece.range[0], end: piece.range[1] }));
  }
  return lines;
}

function addresseeOf(head: Stitched, text: string): Addressee {
  const start = head.text.lastIndexOf(text);
  return {
    text,
    post: postOf(text, undefined),
    precedence: null,
    routingIndicator: null,
    range: head.rangeOf(start, start + text.length),
  };
}

const postOf = (office: string, place: Text | undefined): string | null =>
  /Department of State/.test(office) ? 'STATE' : (place?.text.toUpperCase() ?? null);

// 397. Embtel 437.2 Department concurs
function referenceIn(pieces: readonly Piece[], post: string | null): MessageReference | null {
  const first = pieces.find((p) => p.zone === 'body' && p.kind !== 'blank' && p.kind !== 'frusPlace');
  const number = first && /^\s*(\d{1,5})\.\s/.exec(first.text)?.[1];
  if (!first || !number) return null;
  const start = first.range[0] + first.text.indexOf(number);
  return { post, number, year: null, certainty: 'certain', range: [start, start + number.length] };
}
