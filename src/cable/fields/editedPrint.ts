import type { Line } from '../lines/line';
import { linesOf, placesOf } from '../lines/ofKinds';
import type { Addressee, MessageReference, Originator, Text } from '../model';
import { type Stitched, stitch } from './stitched';

/** What the head of an edited print (FRUS) tells: who to whom, and the number that opens the first sentence. */
export interface EditedPrint {
  readonly from: Originator;
  readonly to: Addressee | null;
  readonly reference: MessageReference | null;
}

// 81. Telegram From the Department of State to the Embassy in Samplia, May 26, 1971, 2123Z1
// The Consul General at Sampletown ( Doe ) to the Acting Secretary of State
const TITLE = /(?:\bFrom |^)(the .+?)(?: to ((?:the|certain) .+?))?(?:, [A-Z][a-z]+ \d{1,2}, \d{4}.*)?,?\d{0,2}$/i;

/**
 * "81. Telegram From the Department of State to the Embassy in Samplia", perhaps wrapped, over "Washington, April 12,
 * 1955"; the telegram's own number runs into the text ("397. Embtel 437."). Null for any other text (format.md 1.10 g).
 */
export function readEditedPrint(pieces: readonly Line[]): EditedPrint | null {
  const [at] = placesOf(pieces, ['title']);
  if (at === undefined) return null;
  const head = stitch(titleLines(pieces, at));
  const [office, addressee] = (TITLE.exec(head.text) ?? []).slice(1).map((name) => name?.trimEnd());
  if (!office) return null;
  const post = postOf(office, linesOf(pieces, ['dateline']).find((p) => p.fields.place)?.fields.place);
  const start = head.text.indexOf(office);
  const from = { text: office, post, routingIndicator: null, range: head.rangeOf(start, start + office.length) };
  return { from, to: addressee ? addresseeOf(head, addressee) : null, reference: referenceIn(pieces, post) };
}

/** The title's lines: it wraps, and a note's number may stand on a line of its own. */
function titleLines(pieces: readonly Line[], at: number): Text[] {
  return pieces
    .slice(at, at + 12)
    .filter(({ kind }, i) => i === 0 || kind === 'titleCont')
    .map((line) => line.trimmed());
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
  /Department of State/.test(office) || (/Secretary of State/.test(office) && !place) || place?.text === 'Washington'
    ? 'STATE'
    : (place?.text.toUpperCase() ?? null);

/** The number in the title, or the one that opens the text. */
function referenceIn(pieces: readonly Line[], post: string | null): MessageReference | null {
  const number =
    linesOf(pieces, ['title'])[0]?.fields.serial ?? pieces.find((p) => p.field('telegram'))?.fields.telegram;
  if (!number || !/^\d+$/.test(number.text)) return null;
  return { post, number: number.text, year: null, certainty: 'certain', readings: [number.text], range: number.range };
}
