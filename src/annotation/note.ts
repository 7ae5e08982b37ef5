// What a note is: an annotation of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), as it
// stands in the sidecar. A note *is* its JSON object; the functions here read it and pass over whatever they do not know.

import { isObject, type Json, type JsonObject, listOf, objectsOf, stringOr, stringsOf } from './json';
import { FRAGMENT_SCHEME, type Place, placeFromFragment } from './place';
import { marksFrom, type TelegramMarks } from './telegramMarks';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** The prefix `cable:` stands for this: our own terms, which the model lets us add. */
export const CABLE_CONTEXT: JsonObject = { cable: 'urn:x-cable-text:' };
export type Motivation = 'commenting' | 'highlighting' | 'tagging' | 'questioning' | 'replying';

export interface Note extends JsonObject {
  readonly id: string;
}

/** TextQuoteSelector: the words, and up to 32 characters on each side of them, a run of blanks counted as one. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** `which` of `count` places in the text where these words stood in this context when the note was written. */
  readonly copy: { readonly which: number; readonly count: number };
  /** How like this the most similar other place of that text was, 0 to 1; 0 when not known. */
  readonly rival: number;
}

export function isNote(item: Json | undefined): item is Note {
  return isObject(item) && typeof item.id === 'string' && item.id !== '' && stringsOf(item.type).includes('Annotation');
}

export const isTag = (body: JsonObject): boolean => body.purpose === 'tagging';

/** TextualBody, or the shorthand without a type that many tools write. */
export const isText = (body: JsonObject): boolean => typeof body.value === 'string';

/** What the note says, in Markdown: its textual bodies without the tags, and `bodyValue`, the model's short form. */
export function noteText(note: Note): string {
  const texts = objectsOf(note.body).filter((body) => isText(body) && !isTag(body));
  return [...stringsOf(note.bodyValue), ...texts.map((body) => stringOr(body.value, ''))].join('\n\n');
}

export const noteTags = (note: Note): string[] =>
  objectsOf(note.body)
    .filter((body) => isText(body) && isTag(body))
    .map((body) => stringOr(body.value, ''));

export const noteMotivations = (note: Note): string[] => stringsOf(note.motivation);

export const isResolved = (note: Note): boolean => note['cable:resolved'] === true;

/** Whether this is the version of a note that lost when two people rewrote it at the same time. */
export const isConflictingCopy = (note: Note): boolean => note['cable:conflictingCopy'] === true;

/** The first creator's name, nickname or IRI; null for a note that names none. */
export function noteCreator(note: Note): string | null {
  const creator = listOf(note.creator)[0];
  if (!isObject(creator)) return stringOr(creator, null);
  return stringOr(creator.name, null) ?? stringOr(creator.nickname, null) ?? stringOr(creator.id, null);
}

/** The id of the note that this one answers; null for a note on the text itself. */
export function repliesTo(note: Note): string | null {
  if (!noteMotivations(note).includes('replying')) return null;
  const target = listOf(note.target)[0];
  if (!isObject(target)) return stringOr(target, null);
  return stringOr(target.id, null) ?? stringOr(target.source, null);
}

export function noteQuote(note: Note): Quote | null {
  const quote = selectorsOf(note).find(({ type, exact }) => type === 'TextQuoteSelector' && typeof exact === 'string');
  if (!quote) return null;
  const count = quote['cable:copies'];
  const which = quote['cable:copy'];
  const rival = quote['cable:rival'];
  return {
    exact: stringOr(quote.exact, ''),
    prefix: stringOr(quote.prefix, ''),
    suffix: stringOr(quote.suffix, ''),
    copy: typeof count === 'number' && typeof which === 'number' ? { which, count } : { which: 1, count: 1 },
    rival: typeof rival === 'number' ? rival : 0,
  };
}

/** TextPositionSelector: `[start, end)` in Unicode characters of the text without BOM, each line end counted as one. */
export function notePosition(note: Note): readonly [start: number, end: number] | null {
  const selectors = targetsOf(note).flatMap(({ selector }) => objectsOf(selector));
  const { start, end } = selectors.find(({ type }) => type === 'TextPositionSelector') ?? {};
  return isCount(start) && isCount(end) ? [start, end] : null;
}

export function notePlace(note: Note): Place {
  const fragment = selectorsOf(note).find(
    ({ type, conformsTo }) => type === 'FragmentSelector' && conformsTo === FRAGMENT_SCHEME,
  );
  return placeFromFragment(stringOr(fragment?.value, ''));
}

/** SHA-256 of the text that the position was measured in; null for a note from elsewhere. */
export const noteDigest = (note: Note): string | null => stringOr(noteState(note)['cable:sha256'], null);

/** What told the telegram that it was written on from others; nothing for a note from elsewhere. */
export const noteTelegram = (note: Note): TelegramMarks => marksFrom(noteState(note));

/** What is said of the text that the note was measured in. */
function noteState(note: Note): JsonObject {
  const states = targetsOf(note).flatMap(({ state }) => objectsOf(state));
  return states.find((state) => 'cable:sha256' in state) ?? {};
}

const isCount = (value: Json | undefined): value is number => Number.isInteger(value) && Number(value) >= 0;

const targetsOf = (note: Note): JsonObject[] => objectsOf(note.target);

/** The selectors of a note and, right behind each, those that refine it. */
function selectorsOf(note: Note): JsonObject[] {
  const withRefinements = (selector: JsonObject): JsonObject[] => [selector, ...objectsOf(selector.refinedBy)];
  return targetsOf(note).flatMap(({ selector }) => objectsOf(selector).flatMap(withRefinements));
}
