// What a reader has begun to write and not saved. VS Code's boxes come and go; this is kept until it is saved or dropped.

import type { Range } from '../cable/model';
import { type ContentChange, followEdits } from './edits';
import { isObject, type Json, type JsonObject, objectsOf, sameJson } from './json';
import { type Note, noteQuote } from './note';

/** What is written. */
export type Purpose =
  /** A new note, on words as they were when it was begun; `below` is where the line is that its box stands below. */
  | { readonly kind: 'note'; readonly target: JsonObject; readonly below: Range }
  | { readonly kind: 'change'; readonly note: string }
  | { readonly kind: 'answer'; readonly note: string }
  /** A box that VS Code opened by itself: it does not tell for what. */
  | { readonly kind: 'unknown' };

export interface Begun {
  /** The address of the cable. */
  readonly file: string;
  readonly purpose: Purpose;
  /** What the box began with: the words of a note that is changed. */
  readonly from: string;
  readonly text: string;
  /** The address of the document in which it is typed, where that is one of our own and no box of VS Code's. */
  readonly place?: string;
}

/** Whether anything was typed that would be lost. */
export const isUnfinished = ({ from, text }: Begun): boolean => text.trim() !== '' && text !== from;

/** Whether two are about the same: the same words of the same cable, or the same note; where that is not known, the same text. */
export function isSame(a: Begun, b: Begun): boolean {
  if (a.file !== b.file || a.purpose.kind !== b.purpose.kind) return false;
  if (a.purpose.kind === 'unknown') return a.text === b.text;
  if (a.purpose.kind !== 'note' || b.purpose.kind !== 'note') return sameJson({ ...a.purpose }, { ...b.purpose });
  return sameJson(a.purpose.target.selector, b.purpose.target.selector);
}

/** After edits of the cable: the line that the box of a new note stands below moves with the text above it. */
export function movedBegun(begun: Begun, changes: readonly ContentChange[]): Begun {
  const { purpose } = begun;
  if (purpose.kind !== 'note') return begun;
  const [at] = followEdits([{ range: purpose.below }], changes);
  return { ...begun, purpose: { ...purpose, below: at!.range } };
}

/** The note that a target would make, to be sought in the text. */
export const noteOn = (target: JsonObject): Note => ({ id: '', type: 'Annotation', target });

/** The words that a new note is begun on; those of others are not known here. */
export const begunWords = ({ purpose }: Begun): string =>
  purpose.kind === 'note' ? (noteQuote(noteOn(purpose.target))?.exact ?? '') : '';

/** What was stored, as it is read again; what cannot be read is left out. */
export const begunFrom = (stored: unknown): Begun[] =>
  objectsOf(stored as Json | undefined).filter(isBegun) as unknown as Begun[];

function isBegun({ file, purpose, from, text }: JsonObject): boolean {
  if (typeof file !== 'string' || typeof from !== 'string' || typeof text !== 'string') return false;
  if (!isObject(purpose)) return false;
  if (purpose.kind === 'note') return isObject(purpose.target) && Array.isArray(purpose.below);
  return purpose.kind === 'unknown' || typeof purpose.note === 'string';
}
