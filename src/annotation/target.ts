// The target of a note: what it is written on, described in several ways so that one of them holds.

import type { Range } from '../cable/model';
import { LEAST_RIVAL } from './evidence';
import { type JsonObject, objectsOf, withFields } from './json';
import type { Note, Quote } from './note';
import type { NotedText } from './notedText';
import { FRAGMENT_SCHEME, fragmentFromPlace } from './place';
import { copyOf, likenessOfRival } from './rivals';
import { fieldsFrom } from './telegramMarks';

/** Characters of context kept on each side of the quote; a run of blanks counts as one, for it tells no place from another. */
const CONTEXT = 32;
/** And no more than so many with all their blanks. */
const MOST_CONTEXT = 256;

/**
 * A SpecificResource for a range of a text.
 * @param source The file's name, from which the sidecar's reader finds the text; it is written as a relative IRI.
 * @param range `[start, end)` in UTF-16 units of the raw text.
 */
export function targetOf(source: string, range: Range, text: NotedText): JsonObject {
  const quote = quoteAt(range, text);
  const fragment = fragmentFromPlace(text.placeAt(text.plainRange(range)[0]));
  const quoted = quote.exact ? [quoteSelector(quote)] : [];
  const placed = withFields({ ...fragmentSelector(fragment), refinedBy: quoted[0] }, {});
  return {
    type: 'SpecificResource',
    source: iriOf(source),
    state: stateOf(text, text.plainRange(range)[0]),
    selector: [...(fragment ? [placed] : quoted), positionSelector(range, text)],
  };
}

/** A relative IRI for a file's name: "86R0ME%20024465.txt". */
export const iriOf = (fileName: string): string => encodeURIComponent(fileName);

/**
 * The note with its position measured anew, after edits that were followed; the quote stays as it was written. Without
 * this the note is anchored by its quote, so it is needed only where the words themselves were edited.
 * @param range `[start, end)` in UTF-16 units of the raw text.
 */
export function rebased(note: Note, range: Range, text: NotedText): Note {
  const fragment = fragmentFromPlace(text.placeAt(text.plainRange(range)[0]));
  const target = objectsOf(note.target)[0];
  if (!target) return note;
  const selectors = objectsOf(target.selector).filter(({ type }) => type !== 'TextPositionSelector');
  const placed = selectors.map((selector) =>
    fragment && selector.conformsTo === FRAGMENT_SCHEME ? withFields(selector, { value: fragment }) : selector,
  );
  const states = objectsOf(target.state).filter((state) => !('cable:sha256' in state));
  const measured = stateOf(text, text.plainRange(range)[0]);
  const state = states.length ? [...states, measured] : measured;
  const selector = [...placed, positionSelector(range, text)];
  return withFields(note, { target: withFields(target, { state, selector }) }) as Note;
}

function quoteAt(range: Range, text: NotedText): Quote {
  const { text: plain } = text.plain;
  const [start, end] = text.plainRange(range);
  const before = [...plain.slice(Math.max(0, start - MOST_CONTEXT), start)].reverse();
  const words = {
    exact: plain.slice(start, end),
    prefix: contextOf(before).reverse().join(''),
    suffix: contextOf([...plain.slice(end, end + MOST_CONTEXT)]).join(''),
  };
  return { ...words, copy: copyOf(words, [start, end], text), rival: likenessOfRival(words, [start, end], text) };
}

/** As many characters as hold `CONTEXT` that tell something, from the side of the quote on. */
function contextOf(characters: readonly string[]): string[] {
  let telling = 0;
  const end = characters.findIndex((character, i) => {
    if (/\S/.test(character) || /\S/.test(characters[i - 1] ?? 'x')) telling++;
    return telling > CONTEXT;
  });
  return characters.slice(0, end < 0 ? undefined : end);
}

function quoteSelector({ exact, prefix, suffix, copy, rival }: Quote): JsonObject {
  const copies = copy.count > 1 ? { 'cable:copy': copy.which, 'cable:copies': copy.count } : {};
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix,
    suffix,
    ...copies,
    ...(rival > LEAST_RIVAL ? { 'cable:rival': Math.ceil(rival * 100) / 100 } : {}),
  };
}

function fragmentSelector(value: string): JsonObject {
  return { type: 'FragmentSelector', conformsTo: FRAGMENT_SCHEME, value };
}

function positionSelector(range: Range, { plain, plainRange }: NotedText): JsonObject {
  const [start, end] = plainRange(range).map(plain.toCharacters);
  return { type: 'TextPositionSelector', start, end };
}

/** @param offset In the plain text. */
function stateOf(text: NotedText, offset: number): JsonObject {
  const marks = text.marksAt(offset);
  return { type: 'cable:TextState', 'cable:sha256': text.digest, ...(marks ? fieldsFrom(marks) : {}) };
}
