// The file beside a cable that holds its notes: an AnnotationPage of the W3C model, as JSON that people and git can read.

import stringify from 'json-stringify-pretty-compact';
import type { RuleBreach } from './checks';
import { rowsIn } from './hypothesis';
import { isObject, type Json, type JsonObject, jsonFrom, stringsOf, withFields } from './json';
import { withoutTwins } from './merging';
import { checkPage } from './modelRules';
import { ANNOTATION_CONTEXT, CABLE_CONTEXT, isNote, type Note } from './note';
import { iriOf } from './target';

export interface Sidecar {
  /** The page with all its fields as they were read; what it lists is below. */
  readonly page: JsonObject;
  readonly notes: readonly Note[];
  /** Items that are not annotations, or lack an id. They are kept, and not shown. */
  readonly others: readonly Json[];
}

export type SidecarReading =
  | { readonly kind: 'sidecar'; readonly sidecar: Sidecar; readonly breaches: readonly RuleBreach[] }
  /** Not to be written over: there may be notes in it. `line` counts from 1. */
  | { readonly kind: 'unreadable'; readonly message: string; readonly line: number | null };

/** "1979LAPAZ06550.txt.annotations.json" for "1979LAPAZ06550.txt". */
export const sidecarNameOf = (fileName: string): string => `${fileName}.annotations.json`;

export const isSidecarName = (fileName: string): boolean => fileName.endsWith('.annotations.json');

/** A sidecar without notes; its name, as a relative IRI, is its id. */
export function newSidecar(fileName: string): Sidecar {
  const id = iriOf(sidecarNameOf(fileName));
  return {
    page: { '@context': [ANNOTATION_CONTEXT, CABLE_CONTEXT], id, type: 'AnnotationPage' },
    notes: [],
    others: [],
  };
}

/** Reads the text of a sidecar. What does not follow the model is reported and kept. */
export function readSidecar(text: string): SidecarReading {
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
  if (conflict) return unreadable('it holds an unresolved merge conflict', lineOf(text, conflict.index));
  const page = parsed(text);
  if (page instanceof Error)
    return unreadable(`it is no JSON that can be read: ${page.message}`, lineOf(text, positionIn(page)));
  if (!isObject(page) || !Array.isArray(page.items))
    return unreadable(`it is no page of annotations: it has no list "items"${holdsOthers(page) ? IMPORT : ''}`, null);
  const notes = page.items.filter(isNote);
  const others = page.items.filter((item) => !isNote(item));
  return { kind: 'sidecar', sidecar: { page, notes: withoutTwins(notes), others }, breaches: checkPage(page) };
}

/** Annotations in another wrapping are not for this place, but for an import. */
const IMPORT = '; move it elsewhere, and import its annotations from there';

const holdsOthers = (json: Json): boolean =>
  Array.isArray(json) || (isObject(json) && (stringsOf(json.type).length > 0 || rowsIn(json) !== null));

/** The text of a sidecar: notes by date of creation, one field a line, whatever was unknown in its place. */
export function writeSidecar({ page, notes, others }: Sidecar): string {
  const items = [...[...notes].sort(byCreation), ...others];
  return `${stringify(withFields(page, { items }), { indent: 2, maxLength: 120 })}\n`;
}

function byCreation(a: Note, b: Note): number {
  const [keyOfA, keyOfB] = [a, b].map(({ created, id }) => `${typeof created === 'string' ? created : '~'} ${id}`);
  return keyOfA! < keyOfB! ? -1 : 1;
}

const unreadable = (message: string, line: number | null): SidecarReading => ({ kind: 'unreadable', message, line });

function parsed(text: string): Json | Error {
  try {
    return jsonFrom(text);
  } catch (error) {
    return error as Error;
  }
}

/** JavaScript engines tell the place in words: "Unexpected token } in JSON at position 117". */
const positionIn = ({ message }: Error): number => Number(/at position (\d+)/.exec(message)?.[1] ?? Number.NaN);

const lineOf = (text: string, offset: number): number | null =>
  Number.isNaN(offset) ? null : text.slice(0, offset).split('\n').length;
