// JSON as it is read from a file that others may have written too: every field that we do not know must survive.

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Deeper than this nobody nests on purpose, and what walks down a note would run out of stack. */
const MOST_NESTING = 200;

/** The text of a file as JSON, with or without byte order mark. Throws, with a message for the reader, when it is none. */
export function jsonFrom(text: string): Json {
  const json = JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  if (isDeeper(json, MOST_NESTING)) throw new Error(`lists and objects are nested more than ${MOST_NESTING} deep`);
  return json;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of a field that JSON-LD lets be missing, single or a list. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isArray(value) ? value : [value];
}

/** The objects among the values of a field; see {@link listOf}. */
export const objectsOf = (value: Json | undefined): JsonObject[] => listOf(value).filter(isObject);

/** The strings among the values of a field; see {@link listOf}. */
export const stringsOf = (value: Json | undefined): string[] =>
  listOf(value).filter((item): item is string => typeof item === 'string');

export const stringOr = <T>(value: Json | undefined, otherwise: T): string | T =>
  typeof value === 'string' ? value : otherwise;

/** Equal in content: the order of keys does not count, the order of list items does. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isArray(a)) return isArray(b) && a.length === b.length && a.every((item, i) => sameJson(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameJson(a[key], b[key]));
}

/** The object with some fields replaced in place, new ones added at the end, and those set to undefined taken out. */
export function withFields(object: JsonObject, fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries({ ...object, ...fields }).filter(([, value]) => value !== undefined));
}

function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
