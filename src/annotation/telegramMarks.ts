// What tells one telegram from another. Forms, stamps and headers print the same words on each of them, so a note that is
// carried to another telegram would find some of its words there, and its context too.

import { distance } from 'fastest-levenshtein';
import type { Cable } from '../cable/model';
import { type JsonObject, stringOr, withFields } from './json';

/** As printed: "LA PAZ-6550", "232006Z AUG 79", and what an archive calls it, "1979LAPAZ06550"; null where it is not. */
export interface TelegramMarks {
  readonly reference: string | null;
  readonly dateTimeGroup: string | null;
  readonly documentNumber: string | null;
}

const FIELDS: Readonly<Record<keyof TelegramMarks, string>> = {
  reference: 'cable:reference',
  dateTimeGroup: 'cable:dateTimeGroup',
  documentNumber: 'cable:documentNumber',
};
const MARKS = Object.keys(FIELDS) as readonly (keyof TelegramMarks)[];

/** Machines misread signs: marks that differ in fewer may be the same. */
const LEAST_DIFFERENCE = 2;
/** And of reference or date-time group alone the wrong line may have been read; a document number is labelled. */
const LEAST_MARKS = 2;

/** "STATE-60269"; null for a telegram without message reference. Zeros before the number are the printer's. */
export function cableKey({ messageReference: reference }: Cable): string | null {
  if (!reference) return null;
  const number = reference.number.replace(/^0+(?=.)/, '');
  return reference.post === null ? number : `${reference.post}-${number}`;
}

export const marksOf = (cable: Cable): TelegramMarks => ({
  reference: cableKey(cable),
  dateTimeGroup: cable.dateTimeGroup?.text ?? null,
  documentNumber: cable.attributes['Document Number'] ?? null,
});

/** Whether they are of two telegrams, so that no misreading can explain it: all that both print differs, and that is enough. */
export function areOfOthers(a: TelegramMarks, b: TelegramMarks): boolean {
  const both = MARKS.filter((mark) => a[mark] !== null && b[mark] !== null);
  const isEnough = both.length >= LEAST_MARKS || both.includes('documentNumber');
  return isEnough && both.every((mark) => differ(a[mark]!, b[mark]!));
}

const differ = (a: string, b: string): boolean => distance(letters(a), letters(b)) >= LEAST_DIFFERENCE;

const letters = (mark: string): string => mark.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How a note keeps them, in the state of its target, beside the digest of the text. */
export const fieldsFrom = (marks: TelegramMarks): JsonObject =>
  withFields({}, Object.fromEntries(MARKS.map((mark) => [FIELDS[mark], marks[mark] ?? undefined])));

export function marksFrom(state: JsonObject): TelegramMarks {
  const { reference, dateTimeGroup, documentNumber } = FIELDS;
  return {
    reference: stringOr(state[reference], null),
    dateTimeGroup: stringOr(state[dateTimeGroup], null),
    documentNumber: stringOr(state[documentNumber], null),
  };
}
